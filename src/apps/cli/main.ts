import { isMainThread, Worker } from "node:worker_threads";
import { nodeCodec } from "../../hosts/files/node-codec";
import { largestHeap } from "../../hosts/files/patience";
import { setCodec } from "../../hosts/files/zip/codec";
import type { MakeWorker } from "./reading/checking";

setCodec(nodeCodec);

// Threads begin in this same file, and load of it what they need.
const makeWorker: MakeWorker = (workerData, heap = largestHeap) => {
  const resourceLimits = { maxOldGenerationSizeMb: heap };
  const worker = new Worker(__filename, { workerData, resourceLimits, stderr: true });
  // What a library has to remark on an old file is nothing for the terminal.
  worker.stderr.resume();
  return worker;
};

if (isMainThread) void import("./process").then(({ runProcess }) => runProcess(makeWorker));
else void import("./reading/worker").then(({ serve }) => serve());
