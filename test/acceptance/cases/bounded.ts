import { fork, type ForkOptions } from "node:child_process";
import path from "node:path";

/** What became of a command run in a process of its own. */
export interface Bounded {
  /** Whether it came to an end in time and without breaking. */
  readonly ended: boolean;
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What its memory grew by. */
  readonly megabytes: number;
}

const endless: Bounded = { ended: false, status: -1, out: "", err: "", megabytes: 0 };
const root = path.resolve(__dirname, "../../..");
const options: ForkOptions = {
  cwd: root,
  execArgv: ["-r", path.join(root, "scripts/register-ts.cjs")],
  stdio: ["ignore", "ignore", "ignore", "ipc"],
  serialization: "advanced",
};

/** Runs commands one after the other in one process, each for so many seconds at most; what hangs is killed. */
export function bounded(seconds: number, ...commands: readonly (readonly string[])[]): Promise<Bounded[]> {
  return new Promise((resolve) => {
    const child = fork(path.join(__dirname, "bounded-child.ts"), options);
    const done: Bounded[] = [];
    let patience: NodeJS.Timeout | undefined;
    const next = () => {
      clearTimeout(patience);
      const command = commands[done.length];
      if (!command) return void child.kill("SIGKILL");
      child.send(command);
      patience = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    };
    child.on("message", (said: Bounded | "ready") => {
      if (said !== "ready") done.push(said);
      next();
    });
    child.on("exit", () => {
      clearTimeout(patience);
      resolve(commands.map((_, at) => done[at] ?? endless));
    });
  });
}
