import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { UnitFile } from "../../../core/consolidation";
import type { FoundFile } from "../found-file";
import type { Checking } from "./checking";
import { readFound } from "./read-file";

/** Answers each file sent to this thread with what is kept of it. */
export function serve(): void {
  const port: MessagePort = parentPort!;
  const checking = workerData as Checking;
  port.on("message", (file: FoundFile) => {
    void readFound(file, checking).then((files: readonly UnitFile[]) => port.postMessage(files));
  });
}
