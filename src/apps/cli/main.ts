import { setFlagsFromString } from "node:v8";
import { isMainThread, Worker } from "node:worker_threads";
import { nodeCodec } from "../../hosts/files/node-codec";
import { largestHeap } from "../../hosts/files/patience";
import { setCodec } from "../../hosts/files/zip/codec";
import type { MakeWorker } from "./reading/checking";

// A run lasts a second or two, of which compiling for speed took a third: only what runs much longer is worth it. The
// flag is known to the versions of Node up to this one.
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString("--interrupt-budget=528000");
// Left to itself the heap grows to three times what it holds before anything is let go: a register of a town's campaign
// then takes gigabytes, and with this about half of that, for a sixth more of the processor.
setFlagsFromString("--heap-growing-percent=40");
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
