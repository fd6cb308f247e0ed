import { isMainThread, Worker } from "node:worker_threads";
import { nodeCodec } from "../../hosts/files/node-codec";
import { largestHeap } from "../../hosts/files/patience";
import { setCodec } from "../../hosts/files/zip/codec";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { onBrokenPipe } from "./interrupt";
import { processIo } from "./io";
import type { MakeWorker } from "./reading/checking";
import { run } from "./run";

setCodec(nodeCodec);
if (isMainThread) {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", onBrokenPipe);
  // Threads run this same file, so that the command line stays one file.
  const makeWorker: MakeWorker = (workerData, heap = largestHeap) => {
    const resourceLimits = { maxOldGenerationSizeMb: heap };
    const worker = new Worker(__filename, { workerData, resourceLimits, stderr: true });
    // What a library has to remark on an old file is nothing for the terminal.
    worker.stderr.resume();
    return worker;
  };
  run(process.argv.slice(2), { ...processIo, makeWorker }).then(
    (status) => {
      process.exitCode = status;
    },
    () => {
      // A message of the runtime could quote a name or a telephone number: it is not shown.
      processIo.err(`${text.internalError}\n`);
      process.exitCode = 2;
    },
  );
} else void import("./reading/worker").then(({ serve }) => serve());
