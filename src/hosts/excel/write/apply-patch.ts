import { type Patch, refuseIfChanged, WorkbookError, type WorkbookSnapshot } from "../../../core/workbook";
import { toWorkbookError } from "../errors";
import { type Plan, planPatch } from "./plan";
import type { Reader } from "../read/reader";
import type { WorkbookReading } from "../read/read-workbook";
import { restore } from "../restore/restore";
import type { Run } from "../run";
import { readTextCells } from "./text-cells";
import { checkRule } from "./write-rule";
import { type BuiltSheets, buildNewSheets, carryOut, checkSize, editsById } from "./write-plan";

function planFor(reading: WorkbookReading, patch: Patch): Plan {
  const { workbook, sheets } = reading;
  for (const edit of patch) if (edit.kind === "validate") checkRule(edit.rule);
  const ids = new Map(sheets.map(({ id, snapshot }) => [snapshot.name, id]));
  const plan = planPatch(workbook, patch, (name) => ids.get(name)!);
  checkSize(plan);
  return plan;
}

/** The workbook as read before a patch was written, and after; null where it could not be read then. */
export interface AppliedToExcel {
  readonly before: WorkbookReading;
  readonly after: WorkbookReading | null;
}

/**
 * Applies a patch: reads, checks, builds new sheets under temporary names, then changes the person's own sheets in
 * one request. Whatever fails, the data is brought back to what it was; when even that fails, the error's parameter
 * `restored` is 0. Throws a `WorkbookError`.
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
    return { before, after: before };
  }
  let built: BuiltSheets = new Map();
  const reading = await reader.read();
  refuseIfChanged(seen, reading.workbook, patch);
  const plan = planFor(reading, patch);
  const textCells = await run((context) => readTextCells(context, editsById(plan)));
  try {
    await run(async (context) => {
      built = await buildNewSheets(context, plan);
      await carryOut(context, plan, reading, built, textCells);
    });
  } catch (cause) {
    const error = toWorkbookError(cause, isReadOnly);
    const restored = await tryTwice(() => restore(run, reader, reading, plan, built));
    throw restored ? error : new WorkbookError(error.code, { ...error.params, restored: 0 }, { cause });
  }
  return { before: reading, after: await reader.read().catch(() => null) };
}

async function tryTwice(action: () => Promise<void>): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await action();
      return true;
    } catch {
      // The second attempt starts from what the first left.
    }
  }
  return false;
}
