import { exec, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

// `node scripts/in-parallel.mjs NAME… [-- NAME]`: runs these scripts of package.json, as many at once as there are
// cores; beside them the one after `--`, which says aloud how far it is.
const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const PATH = [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter);
const names = process.argv.slice(2).filter((name) => name !== "--");
const [aloud] = process.argv.includes("--") ? names.slice(-1) : [];
const waiting = names.filter((name) => name !== aloud);
const unknown = names.filter((name) => !(name in scripts));
if (unknown.length > 0) throw new Error(`package.json has no script ${unknown.join(", ")}`);

const environment = { ...process.env, PATH };
const failures = [];

/** Runs a script that prints for itself. */
function runAloud(name) {
  return new Promise((resolve) => {
    const child = spawn(scripts[name], { cwd: root, env: environment, shell: true, stdio: "inherit" });
    child.on("close", (code) => {
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

/** Runs a script; prints its name and time, and keeps what it said where it failed. */
function run(name) {
  const started = Date.now();
  return new Promise((resolve) => {
    const options = { cwd: root, env: environment, maxBuffer: Infinity };
    exec(scripts[name], options, (error, stdout, stderr) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${error ? "✗" : "✓"} ${name} (${seconds} s)`);
      if (error) {
        failures.push(`✗ ${name}\n${stdout}${stderr}`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}

async function runWaiting() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

const running = aloud === undefined ? [] : [runAloud(aloud)];
const free = Math.max(os.availableParallelism() - running.length, 1);
await Promise.all([...running, ...Array.from({ length: free }, runWaiting)]);
// At the end, where nobody overlooks it.
for (const failure of failures) console.log(failure);
