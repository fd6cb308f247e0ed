import { readWorkbook } from "../../../hosts/files/read-workbook";
import { UnreadableFileError } from "../../../hosts/files/source-file";
import type { Answer, Question } from "./protocol";
import { submissionFiles } from "./submission-files";

/** Reads one file after another off the main thread; the thread that asked kills it when it takes too long. */
async function answer({ id, name, bytes, submission }: Question): Promise<Answer> {
  try {
    const workbook = await readWorkbook({ name, bytes });
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
