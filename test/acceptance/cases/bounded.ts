import { type ChildProcess, fork, type ForkOptions } from "node:child_process";
import path from "node:path";

/** What became of a command run in a process of its own. */
export interface Bounded {
  /** Whether it came to an end in time and without breaking. */
  readonly ended: boolean;
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What the memory grew by since the process began. */
  readonly megabytes: number;
}

const endless: Bounded = { ended: false, status: -1, out: "", err: "", megabytes: 0 };
const root = path.resolve(__dirname, "../../..");
const options: ForkOptions = {
  cwd: root,
  execArgv: ["--expose-gc", "-r", path.join(root, "scripts/register-ts.cjs")],
  stdio: ["ignore", "ignore", "ignore", "ipc"],
  serialization: "advanced",
};

/** A process that has loaded the commands and waits for one; it takes a second to make, so it is kept until it breaks. */
let waiting: Promise<ChildProcess> | null = null;

function started(): Promise<ChildProcess> {
  return new Promise((resolve) => {
    const child = fork(path.join(__dirname, "bounded-child.ts"), options);
    child.once("message", () => resolve(child));
  });
}

/** Ends the process that waits. */
export async function endBounded(): Promise<void> {
  const child = await waiting;
  waiting = null;
  child?.kill("SIGKILL");
}

/** Runs commands one after the other in a process of their own, each for so many seconds at most; what hangs is killed. */
export async function bounded(
  seconds: number,
  ...commands: readonly (readonly string[])[]
): Promise<Bounded[]> {
  const child = await (waiting ?? started());
  waiting = null;
  const done: Bounded[] = [];
  await new Promise<void>((resolve) => {
    let patience: NodeJS.Timeout | undefined;
    const next = () => {
      clearTimeout(patience);
      const command = commands[done.length];
      if (!command) {
        child.removeAllListeners();
        waiting = Promise.resolve(child);
        return resolve();
      }
      child.send(command);
      patience = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    };
    child.on("message", (said: Bounded) => {
      done.push(said);
      next();
    });
    child.on("exit", () => {
      clearTimeout(patience);
      resolve();
    });
    next();
  });
  return commands.map((_, at) => done[at] ?? endless);
}
