import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Spent } from "../spent";

/** What a script in Python cost. */
export interface ScriptRun extends Spent {
  readonly peak: number;
}

const interpreters = ["python3", "/usr/bin/python3"];

/** The Python that has some modules, of its own or of this folder; null where none has. */
export function pythonWith(...modules: readonly string[]): string | null {
  const load = modules.map((name) => `import ${name}`).join("; ");
  return (
    interpreters.find((python) => spawnSync(python, ["-B", "-c", load], { cwd: __dirname }).status === 0) ??
    null
  );
}

/** Runs a script of this folder. @returns what it printed. */
export function runScript(python: string, name: string, given: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(python, ["-B", name, ...given], {
    cwd: __dirname,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return stdout;
}

/** Consolidates the files in a folder with one of the scripts. */
export function consolidateByScript(python: string, script: string, folder: string, out: string): ScriptRun {
  const start = performance.now();
  const printed = runScript(python, "cost.py", [path.join(__dirname, script), folder, out]);
  const clock = performance.now() - start;
  const { bytes, milliseconds } = JSON.parse(printed) as { bytes: number; milliseconds: number };
  return { clock, computed: milliseconds, peak: bytes };
}
