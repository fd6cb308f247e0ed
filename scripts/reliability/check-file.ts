import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const limit = { milliseconds: 5000, mebibytes: 500 };

/** What `qingdan check` did with a file. */
export interface Checked {
  readonly outcome: "read" | "refused" | "crashed" | "too slow" | "too much memory";
  /** Why it was refused. */
  readonly reason: string | null;
  readonly milliseconds: number;
  /** At its highest, the start of Node included. */
  readonly mebibytes: number;
}

interface FileReport {
  readonly findings: readonly { readonly code: string; readonly params: { readonly reason?: string } }[];
}

/** Runs the built command line on a file, in a process of its own that is killed after five seconds. */
export function checkFile(file: string): Promise<Checked> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "check-"));
  const memory = path.join(folder, "peak");
  const start = performance.now();
  const argv = [
    "-r",
    path.join(__dirname, "peak-memory.cjs"),
    path.join(root, "dist/cli.cjs"),
    "check",
    file,
    "--json",
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, PEAK_MEMORY_FILE: memory },
    });
    let output = "";
    child.stdout.on("data", (part) => (output += String(part)));
    const timer = setTimeout(() => child.kill("SIGKILL"), limit.milliseconds);
    child.on("close", (status) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - start;
      // A process that was killed leaves no figure.
      const mebibytes = existsSync(memory) ? Number(readFileSync(memory, "utf8")) / 2 ** 20 : 0;
      rmSync(folder, { recursive: true });
      const report = reportOf(output);
      const refused = report?.findings.find(({ code }) => code === "unreadable-file");
      resolve({ outcome: outcome(), reason: refused?.params.reason ?? null, milliseconds, mebibytes });

      function outcome(): Checked["outcome"] {
        if (milliseconds >= limit.milliseconds) return "too slow";
        if (status === null || status > 2 || report === null) return "crashed";
        if (mebibytes > limit.mebibytes) return "too much memory";
        return refused ? "refused" : "read";
      }
    });
  });
}

function reportOf(text: string): FileReport | null {
  try {
    return (JSON.parse(text) as { files: FileReport[] }).files[0] ?? null;
  } catch {
    return null;
  }
}
