import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "interrupt-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script until it says that it is at work, sends a signal, and gives the exit status. */
function interrupt(script: string, signal: NodeJS.Signals): Promise<number | null> {
  const file = path.join(folder, "script.ts");
  writeFileSync(file, script);
  const hook = path.join(root, "scripts/register-ts.cjs");
  const child = spawn(process.execPath, ["-r", hook, file], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.once("data", () => child.kill(signal));
  return new Promise((resolve) => child.once("exit", resolve));
}

const source = JSON.stringify(path.join(root, "src/apps/cli/interrupt"));

describe("Ctrl+C", () => {
  it.each([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "by %s cleans up and ends with %d",
    async (signal, status) => {
      const half = path.join(folder, "汇总.xlsx.part");
      const script = `
      import { rmSync, writeFileSync } from "node:fs";
      import { onInterrupt } from ${source};
      const half = ${JSON.stringify(half)};
      void onInterrupt(() => rmSync(half), () => {
        writeFileSync(half, "半");
        process.stdout.write("at work");
        return new Promise((resolve) => setTimeout(resolve, 60_000));
      });`;
      expect(await interrupt(script, signal)).toBe(status);
      expect(existsSync(half)).toBe(false);
      expect(readdirSync(folder)).toEqual(["script.ts"]);
    },
    60_000,
  );

  it("is left to the system again once the work is done", async () => {
    const script = `
      import { onInterrupt } from ${source};
      void onInterrupt(() => process.stdout.write("cleaned"), () => Promise.resolve()).then(() => {
        process.stdout.write("done");
        setTimeout(() => undefined, 60_000);
      });`;
    expect(await interrupt(script, "SIGINT")).toBe(null);
  }, 60_000);
});
