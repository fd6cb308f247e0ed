import { parentPort, workerData } from "node:worker_threads";
import type { UnitFile } from "../../../core/consolidation";
import type { FoundFile } from "../found-file";
import { ready } from "./ask";
import type { Checking, Reading } from "./checking";

type Answer = object | readonly UnitFile[];

/** Answers with a workbook, or why it could not be read. */
async function workbooks(): Promise<(question: Reading) => Promise<Answer>> {
  const [{ readWorkbook, UnreadableFileError }, { carried }] = await Promise.all([
    import("../../../hosts/files"),
    import("../../../hosts/files/carried"),
  ]);
  return async ({ source }) => {
    try {
      return { workbook: carried(await readWorkbook(source)) };
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) return { reason: "damaged" };
      return { reason: error.reason, text: error.text };
    }
  };
}

/** Answers with what a consolidation keeps of a file. */
async function checkedFiles(checking: Checking): Promise<(question: FoundFile) => Promise<Answer>> {
  const { readFound } = await import("./read-file");
  return (file) => readFound(file, checking);
}

/** Answers each file sent to this thread; a thread without a checking loads no more than what reads. */
export async function serve(): Promise<void> {
  const port = parentPort!;
  const checking = workerData as Checking | null;
  const answer = (checking ? await checkedFiles(checking) : await workbooks()) as (
    question: unknown,
  ) => Promise<Answer>;
  port.on("message", (question: unknown) => void answer(question).then((said) => port.postMessage(said)));
  port.postMessage(ready);
}
