import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { UnitFile } from "../../../core/consolidation";
import { readWorkbook, UnreadableFileError } from "../../../hosts/files";
import { carried } from "../../../hosts/files/carried";
import type { FoundFile } from "../found-file";
import { ready } from "./ask";
import type { Checking, Reading } from "./checking";
import { readFound } from "./read-file";

/** A workbook, or why it could not be read. */
async function answerReading({ source }: Reading): Promise<object> {
  try {
    return { workbook: carried(await readWorkbook(source)) };
  } catch (error) {
    return { reason: error instanceof UnreadableFileError ? error.reason : "damaged" };
  }
}

/** Answers each file sent to this thread with what is kept of it, or with its workbook. */
export function serve(): void {
  const port: MessagePort = parentPort!;
  const checking = workerData as Checking;
  port.on("message", (question: FoundFile | Reading) => {
    const answer: Promise<object | readonly UnitFile[]> =
      "source" in question ? answerReading(question) : readFound(question, checking);
    void answer.then((said) => port.postMessage(said));
  });
  port.postMessage(ready);
}
