import {
  type LeftUndone,
  type Patch,
  refuseIfChanged,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { toWorkbookError } from "../errors";
import type { Reader } from "../read/reader";
import type { WorkbookReading } from "../read/read-workbook";
import { restore, restoreFrom } from "../restore/restore";
import type { Run } from "../run";
import { readingAfter, readingOfData } from "./after";
import { whereWrong } from "./prove";
import { type ReadForWriting, readForWriting } from "./read-for-writing";
import { writeLooks } from "./write-looks";
import { writeData } from "./write-plan";

/** The workbook as read before a patch was written, and after; null where it could not be read then. */
export interface AppliedToExcel {
  readonly before: WorkbookReading;
  readonly after: WorkbookReading | null;
  readonly leftUndone: readonly LeftUndone[];
}

/**
 * Applies a patch: reads and checks; writes the data and reads it back, in one request; then how it looks. Where the
 * data is not all there, it is brought back to what it was; when even that fails, the error's parameter `restored` is
 * 0. What Excel fails at of the looks is told. Throws a `WorkbookError`.
 */
export async function applyToExcel(
  run: Run,
  reader: Reader,
  patch: Patch,
  isReadOnly: boolean,
  seen?: WorkbookSnapshot,
): Promise<AppliedToExcel> {
  if (patch.length === 0) {
    const before = await reader.read();
    return { before, after: before, leftUndone: [] };
  }
  const read = await readForWriting(run, reader, patch, ({ workbook }) =>
    refuseIfChanged(seen, workbook, patch),
  );
  const { work, unwritable } = read;
  reader.accept(null);
  const now = await writeProved(run, reader, read, isReadOnly);
  if (!now) return { before: work.before, after: null, leftUndone: unwritable };
  const { leftUndone: looks, formats } = await writeLooks(run, work, now);
  const leftUndone = [...unwritable, ...looks];
  // Where not all of it is as it was to be, it is read as it is.
  const after =
    leftUndone.length > 0 ? await reader.read().catch(() => null) : readingAfter(work, now, formats);
  reader.accept(after);
  return { before: work.before, after, leftUndone };
}

/** Writes the data of a patch and proves that it is there; null where that could not be read. */
async function writeProved(
  run: Run,
  reader: Reader,
  { work, text, isAtOnce }: ReadForWriting,
  isReadOnly: boolean,
): Promise<WorkbookReading | null> {
  let now: WorkbookReading | null;
  try {
    const read = await run((context) => writeData(context, work, text.bySheet, isAtOnce));
    now = read && readingOfData(work, read);
  } catch (cause) {
    const error = toWorkbookError(cause, isReadOnly);
    const restored = await tryTwice(() => restore(run, reader, work));
    throw restored ? error : unrestored(error);
  }
  now ??= await reader.read().catch(() => null);
  const wrong = now && whereWrong(work, now);
  if (!now || wrong === null) return now;
  const error = new WorkbookError("written-otherwise", { place: wrong });
  const restored =
    (await isDone(restoreFrom(run, reader, now, work))) || (await isDone(restore(run, reader, work)));
  throw restored ? error : unrestored(error);
}

function unrestored(cause: WorkbookError): WorkbookError {
  return new WorkbookError(cause.code, { ...cause.params, restored: 0 }, { cause });
}

async function tryTwice(action: () => Promise<void>): Promise<boolean> {
  // The second attempt starts from what the first left.
  return (await isDone(action())) || isDone(action());
}

async function isDone(action: Promise<void>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}
