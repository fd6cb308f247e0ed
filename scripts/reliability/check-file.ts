import { spawn } from "node:child_process";
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
  const start = performance.now();
  const argv = [
    "-r",
    path.join(__dirname, "measure.cjs"),
    path.join(root, "dist/cli.cjs"),
    "check",
    file,
    "--json",
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "ignore", "pipe"] });
    const texts = ["", "", "", ""];
    for (const stream of [1, 3])
      (child.stdio[stream] as NodeJS.ReadableStream).on("data", (part) => (texts[stream] += String(part)));
    const timer = setTimeout(() => child.kill("SIGKILL"), limit.milliseconds);
    child.on("close", (status) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - start;
      const mebibytes = Number(texts[3]) / 1024;
      const report = reportOf(texts[1]!);
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
