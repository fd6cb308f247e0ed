import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { processIo } from "./io";
import type { MakeWorker } from "./reading/checking";
import { run } from "./run";

/** Runs the command line of this process and leaves its exit status. */
export async function runProcess(makeWorker: MakeWorker): Promise<void> {
  const io = processIo(makeWorker);
  try {
    process.exitCode = await run(process.argv.slice(2), io);
  } catch {
    // A message of the runtime could quote a name or a telephone number: it is not shown.
    io.err(`${text.internalError}\n`);
    process.exitCode = 2;
  }
}
