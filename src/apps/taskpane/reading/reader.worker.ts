import type { NotRead } from "../../../core/consolidation";
import { type Edit, WorkbookError, type WorkbookSnapshot } from "../../../core/workbook";
import {
  createFile,
  patchFile,
  readWorkbook,
  registerLimits,
  type SourceFile,
  UnreadableFileError,
} from "../../../hosts/files";
import { addArrayCopies } from "../shared/array-copies";
import { carriedAnswer } from "./carried-answer";
import type {
  Answer,
  BookProgress,
  BookQuestion,
  CopyQuestion,
  PaperQuestion,
  Question,
  ReadQuestion,
  Ready,
} from "./protocol";
import { shownWorkbook } from "./shown-workbook";
import { submissionFiles } from "./submission-files";

async function read({ id, name, bytes, submission, isToShow, isRegister }: ReadQuestion): Promise<Answer> {
  const file = { name, bytes };
  if (isToShow) return { id, kind: "shown", shown: await shownWorkbook(file) };
  if (submission) return { id, kind: "submission", files: submissionFiles(submission, await taken(file)) };
  return {
    id,
    kind: "workbook",
    workbook: await readWorkbook(file, isRegister ? registerLimits : undefined),
  };
}

/** The workbook, or the letter without a table that may say that there is nothing to report. */
async function taken(file: SourceFile): Promise<WorkbookSnapshot | NotRead> {
  try {
    return await readWorkbook(file);
  } catch (error) {
    if (!(error instanceof UnreadableFileError) || !error.text) throw error;
    return { unreadable: error.reason, text: error.text };
  }
}

async function copy({ id, copy }: CopyQuestion): Promise<Answer> {
  return { id, kind: "copy", bytes: await patchFile(...copy) };
}

async function write({ id, paper }: PaperQuestion): Promise<Answer> {
  const { paperOf } = await import("../../../hosts/documents/paper");
  return { id, kind: "copy", bytes: await paperOf(paper) };
}

/** Edits of the workbook that is being sent. */
let sent: Edit[] = [];

/** Tells of each sheet that is begun. */
function* toldOf(edits: readonly Edit[], id: number): Generator<Edit> {
  const all = edits.filter(({ kind }) => kind === "addSheet").length;
  let done = 0;
  for (const edit of edits) {
    if (edit.kind === "addSheet")
      self.postMessage({ id, kind: "progress", done: done++, all } satisfies BookProgress);
    yield edit;
  }
}

async function make({ id, edits, isLast }: BookQuestion): Promise<Answer | null> {
  sent.push(...edits);
  if (!isLast) return null;
  const whole = sent;
  sent = [];
  return { id, kind: "copy", bytes: await createFile(toldOf(whole, id)) };
}

/** Reads, copies or writes one file after another off the main thread; who asked kills this thread when it takes too long. */
async function answer(question: Question): Promise<Answer | null> {
  try {
    if ("edits" in question) return await make(question);
    if ("paper" in question) return await write(question);
    return await ("copy" in question ? copy(question) : read(question));
  } catch (error) {
    const { id } = question;
    if (error instanceof WorkbookError)
      return { id, kind: "refused", code: error.code, params: error.params };
    return {
      id,
      kind: "unreadable",
      reason: error instanceof UnreadableFileError ? error.reason : "damaged",
    };
  }
}

addArrayCopies();
self.onmessage = (event: MessageEvent<Question>) => {
  void answer(event.data).then((result) => result && self.postMessage(carriedAnswer(result)));
};
self.postMessage({ kind: "ready" } satisfies Ready);
