import { patchFile, readWorkbook, registerLimits, UnreadableFileError } from "../../../hosts/files";
import { carriedAnswer } from "./carried-answer";
import type { Answer, CopyQuestion, Question, ReadQuestion, Ready } from "./protocol";
import { shownWorkbook } from "./shown-workbook";
import { submissionFiles } from "./submission-files";

async function read({ id, name, bytes, submission, isToShow, isRegister }: ReadQuestion): Promise<Answer> {
  const file = { name, bytes };
  if (isToShow) return { id, kind: "shown", shown: await shownWorkbook(file) };
  const workbook = await readWorkbook(file, isRegister ? registerLimits : undefined);
  if (!submission) return { id, kind: "workbook", workbook };
  return { id, kind: "submission", files: submissionFiles(submission, workbook) };
}

async function copy({ id, copy }: CopyQuestion): Promise<Answer> {
  return { id, kind: "copy", bytes: await patchFile(...copy) };
}

/** Reads or copies one file after another off the main thread; who asked kills this thread when it takes too long. */
async function answer(question: Question): Promise<Answer> {
  try {
    return await ("copy" in question ? copy(question) : read(question));
  } catch (error) {
    const reason = error instanceof UnreadableFileError ? error.reason : "damaged";
    return { id: question.id, kind: "unreadable", reason };
  }
}

self.onmessage = (event: MessageEvent<Question>) => {
  void answer(event.data).then((result) => self.postMessage(carriedAnswer(result)));
};
self.postMessage({ kind: "ready" } satisfies Ready);
