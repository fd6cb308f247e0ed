import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
/** `killed` is after how long it is ended, which on a busy machine says nothing of the file. */
const limit = { milliseconds: 5000, mebibytes: 500, killed: 60_000 };

/** What `qingdan check` did with a file. */
export interface Checked {
  readonly outcome: "read" | "refused" | "crashed" | "too slow" | "too much memory";
  /** Why it was refused. */
  readonly reason: string | null;
  /** Of processor time, the start of Node included. */
  readonly milliseconds: number;
  /** At its highest, the start of Node included. */
  readonly mebibytes: number;
}

interface FileReport {
  readonly findings: readonly { readonly code: string; readonly params: { readonly reason?: string } }[];
}

/** Runs the built command line on a file, in a process of its own. */
export function checkFile(file: string): Promise<Checked> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "check-"));
  const cost = path.join(folder, "cost");
  const argv = [
    "-r",
    path.join(__dirname, "process-cost.cjs"),
    path.join(root, "dist/cli.cjs"),
    "check",
    file,
    "--json",
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, PROCESS_COST_FILE: cost },
    });
    let output = "";
    child.stdout.on("data", (part) => (output += String(part)));
    const timer = setTimeout(() => child.kill("SIGKILL"), limit.killed);
    child.on("close", (status) => {
      clearTimeout(timer);
      const { milliseconds, bytes } = costIn(cost);
      const mebibytes = bytes / 2 ** 20;
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

/** A process that was killed leaves no figures. */
function costIn(file: string): { milliseconds: number; bytes: number } {
  if (!existsSync(file)) return { milliseconds: limit.killed, bytes: 0 };
  return JSON.parse(readFileSync(file, "utf8")) as { milliseconds: number; bytes: number };
}

function reportOf(text: string): FileReport | null {
  try {
    return (JSON.parse(text) as { files: FileReport[] }).files[0] ?? null;
  } catch {
    return null;
  }
}
