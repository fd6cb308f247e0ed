import {
  applyPatch,
  emptySheet,
  type Patch,
  repairSheet,
  type SheetSnapshot,
  shiftTurnedBack,
  type UnseenPart,
  WorkbookError,
  workbookOf,
} from "../../../core/workbook";
import { formatsOn } from "../read/details/conditional-formats";
import { askEssentials, fitsOneRequest } from "../read/essentials";
import type { Reader } from "../read/reader";
import type { SheetReading, WorkbookReading } from "../read/read-workbook";
import { writeProperty } from "../properties";
import type { Run } from "../run";
import { sheetIn } from "../sheet-in";
import { entryOf } from "../write/entries";
import { dataPart, looksOf } from "../write/looks";
import type { ContentEdit, Plan } from "../write/plan";
import { PROTECTION } from "../write/protection";
import { SheetWriter } from "../write/sheet-writer";
import { placedFormats, type Work } from "../write/work";
import { addFormat, removeFormats, writeLook } from "../write/write-look";
import { isOtherwise } from "./prove-restored";

/**
 * Brings the workbook back to what was read before a patch that failed midway: sheets, names, cells, merges,
 * validations, conditional formats, hidden rows, properties. How far the patch came is read from the workbook itself.
 */
export async function restore(run: Run, reader: Reader, work: Work): Promise<void> {
  await restoreFrom(run, reader, await reader.read(), work);
}

/** The same, from a workbook that has just been read. Throws where the data is not as it was even then. */
export async function restoreFrom(run: Run, reader: Reader, now: WorkbookReading, work: Work): Promise<void> {
  const read = await run(async (context) => {
    bringBack(context, now, work);
    const { sheets } = work.before;
    const isWhole = sheets.every(({ id }) => now.sheets.some((sheet) => sheet.id === id));
    const take =
      isWhole && fitsOneRequest(now.sheets) && !hasUnseen(now)
        ? askEssentials(
            context,
            sheets.map(({ id }) => sheetIn(context, id)),
          )
        : null;
    await context.sync();
    return take?.() ?? null;
  });
  const is = read?.map(({ name, cells, merges }) => ({ ...emptySheet(name), ...cells, merges }));
  if (isOtherwise(work, is ?? (await reader.read()).workbook.sheets))
    throw new WorkbookError("written-otherwise");
}

function hasUnseen({ sheets }: WorkbookReading): boolean {
  return sheets.some(({ snapshot: { unseen } }) =>
    ["merges", "hidden", "number-formats"].some((part) => unseen?.has(part as UnseenPart)),
  );
}

function bringBack(
  context: Excel.RequestContext,
  now: WorkbookReading,
  { before, plan, sheets }: Work,
): void {
  const { worksheets } = context.workbook;
  for (const id of sheetsOfPatch(now, before, plan)) worksheets.getItem(id).delete();
  for (const was of before.sheets) {
    const is = now.sheets.find(({ id }) => id === was.id);
    if (!is) {
      addAgain(worksheets, was);
      continue;
    }
    const sheet = sheetIn(context, was.id);
    if (is.name !== was.name) sheet.name = was.name;
    const own = sheets.find((each) => each.was?.id === was.id);
    const edits = own?.edits ?? removedEdits(plan, was);
    if (edits.length > 0) writeRepairs(sheet, is, was, repairs(is, was, edits));
  }
  for (const step of plan.steps) {
    if (step.kind !== "property") continue;
    writeProperty(context.workbook, step.name, before.workbook.properties.get(step.name) ?? null);
  }
}

/** A sheet that the patch removes in the end may have been written before. */
function removedEdits({ steps }: Plan, { id }: SheetReading): readonly ContentEdit[] {
  return steps.flatMap((step) => (step.kind === "edit" && step.id === id ? [step.edit] : []));
}

/** Ids of the sheets that the patch has added: under their temporary names, or under the last ones. */
function sheetsOfPatch(now: WorkbookReading, before: WorkbookReading, plan: Plan): readonly string[] {
  const others = now.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  const named = (wanted: string) => others.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return plan.newSheets.flatMap(({ temporary, name }) => (named(temporary) ?? named(name))?.id ?? []);
}

/** A sheet that is gone comes back with its contents; its look is lost. */
function addAgain(worksheets: Excel.WorksheetCollection, was: SheetReading): void {
  const { snapshot } = was;
  const nothing = emptySheet(snapshot.name);
  const gone = { ...was, snapshot: nothing, formatPlaces: [], formatTypes: [] };
  writeRepairs(worksheets.add(snapshot.name), gone, was, repairSheet(nothing, snapshot) as ContentEdit[]);
}

/** Queues the edits that lead from a sheet as it is to what it was: data first, looks behind it, its lock last. */
function writeRepairs(
  sheet: Excel.Worksheet,
  is: SheetReading,
  was: SheetReading,
  edits: readonly ContentEdit[],
): void {
  const locks = edits.filter((edit) => edit.kind === "protect");
  if (is.snapshot.isProtected && locks.some(({ on }) => !on)) sheet.protection.unprotect();
  const writer = new SheetWriter(sheet, is.snapshot.hiddenRows);
  for (const edit of edits) {
    const data = dataPart(edit);
    if (data) writer.write(data);
  }
  const { edits: looks, removed, added } = looksOf(edits, placedFormats(is));
  for (const look of looks) writeLook(sheet, look);
  if (removed.length > 0)
    removeFormats(
      formatsOn(sheet, is),
      removed.map(({ place }) => place),
    );
  for (const format of added) addFormat(sheet, format);
  if (locks.at(-1)?.on) sheet.protection.protect(was.protection ?? PROTECTION);
}

/** The edits from a sheet as it is to a sheet as it was: moves are turned back, then the patch's own cells set. */
function repairs(is: SheetReading, was: SheetReading, edits: readonly ContentEdit[]): readonly ContentEdit[] {
  const name = was.snapshot.name;
  const moves = edits.flatMap((edit) => shiftTurnedBack({ ...edit, sheet: name }) ?? []);
  const now = { ...is.snapshot, name };
  const candidates = Array.from({ length: moves.length + 1 }, (_, done) => {
    const back = moves.slice(0, done).reverse();
    // A lock that nothing needs lifted stays: it may have a password.
    const turned = back.length > 0 ? moved(now, back) : now;
    const rest = repairSheet(turned, was.snapshot);
    return { patch: [...unlocked(now, back), ...rest], size: sizeOf(rest) };
  });
  const best = candidates.reduce((a, b) => (b.size < a.size ? b : a));
  if (moves.length > 0) return best.patch as ContentEdit[];
  const written = new Set(edits.flatMap((edit) => (edit.kind === "setCells" ? edit.cells.map(keyOf) : [])));
  const merged = edits.some((edit) => edit.kind === "merge");
  return (best.patch as ContentEdit[]).map((edit) =>
    edit.kind === "setCells" && !merged
      ? { ...edit, cells: edit.cells.filter((cell) => written.has(keyOf(cell))) }
      : edit,
  );
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

function moved(sheet: SheetSnapshot, patch: Patch): SheetSnapshot {
  return applyPatch(workbookOf([{ ...sheet, isProtected: false, isFiltered: false }]), patch).sheets[0]!;
}

function unlocked(sheet: SheetSnapshot, patch: Patch): Patch {
  return sheet.isProtected && patch.length > 0
    ? [{ kind: "protect", sheet: sheet.name, on: false }, ...patch]
    : patch;
}

function sizeOf(patch: Patch): number {
  return patch.reduce((sum, edit) => {
    if (edit.kind !== "setCells") return sum + 1;
    return sum + edit.cells.reduce((bytes, cell) => bytes + 1 + String(entryOf(cell)).length, 0);
  }, 0);
}
