import { readWorkbook, UnreadableFileError } from "../../../hosts/files";
import type { Answer, Question, Ready } from "./protocol";
import { shownWorkbook } from "./shown-workbook";
import { submissionFiles } from "./submission-files";

/** Reads one file after another off the main thread; the thread that asked kills it when it takes too long. */
async function answer({ id, name, bytes, submission, isToShow }: Question): Promise<Answer> {
  try {
    const file = { name, bytes };
    if (isToShow) return { id, kind: "shown", shown: await shownWorkbook(file) };
    const workbook = await readWorkbook(file);
    if (!submission) return { id, kind: "workbook", workbook };
    return { id, kind: "submission", files: submissionFiles(submission, workbook) };
  } catch (error) {
    return {
      id,
      kind: "unreadable",
      reason: error instanceof UnreadableFileError ? error.reason : "damaged",
    };
  }
}

self.onmessage = (event: MessageEvent<Question>) => {
  void answer(event.data).then((result) => self.postMessage(result));
};
self.postMessage({ kind: "ready" } satisfies Ready);
