import { exec } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

// `node scripts/in-parallel.mjs NAME…`: runs these scripts of package.json, as many at once as there are cores.
const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const PATH = [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter);
const waiting = process.argv.slice(2);
const unknown = waiting.filter((name) => !(name in scripts));
if (unknown.length > 0) throw new Error(`package.json has no script ${unknown.join(", ")}`);

/** Runs a script; prints its name and time, and what it said where it failed. */
function run(name) {
  const started = Date.now();
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, PATH }, maxBuffer: Infinity };
    exec(scripts[name], options, (error, stdout, stderr) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${error ? "✗" : "✓"} ${name} (${seconds} s)`);
      if (error) {
        console.log(`${stdout}${stderr}`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}

async function runWaiting() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

await Promise.all(Array.from({ length: os.availableParallelism() }, runWaiting));
