import {
  applyPatch,
  emptySheet,
  type Patch,
  repairSheet,
  type SheetSnapshot,
  shiftTurnedBack,
  workbookOf,
} from "../../../core/workbook";
import { entryOf } from "../write/entries";
import type { ContentEdit, Plan } from "../write/plan";
import type { SheetReading, WorkbookReading } from "../read/read-workbook";
import type { Reader } from "../read/reader";
import type { Run } from "../run";
import { writeProperty } from "../properties";
import { SheetWriter } from "../write/sheet-writer";
import { isTemporary } from "../temporary-names";
import { type BuiltSheets, editsById, writerOf } from "../write/write-plan";

/**
 * Brings the workbook back to what was read before a patch that failed midway: sheets, names, cells, merges,
 * validations, conditional formats, hidden rows, properties. How far the patch came is read from the workbook itself.
 */
export async function restore(
  run: Run,
  reader: Reader,
  before: WorkbookReading,
  plan: Plan,
  built: BuiltSheets,
): Promise<void> {
  const now = await reader.read();
  await run((context) => bringBack(context, now, before, plan, built));
}

async function bringBack(
  context: Excel.RequestContext,
  now: WorkbookReading,
  before: WorkbookReading,
  plan: Plan,
  built: BuiltSheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  const created = new Set([...built.values()].map(({ id }) => id));
  for (const { id, snapshot } of now.sheets) {
    const isOurs =
      created.has(id) || (isTemporary(snapshot.name) && !before.sheets.some((sheet) => sheet.id === id));
    if (isOurs) worksheets.getItem(id).delete();
  }
  const edits = editsById(plan);
  for (const was of before.sheets) {
    const is = now.sheets.find(({ id }) => id === was.id);
    if (!is) {
      addAgain(worksheets, was);
      continue;
    }
    const sheet = worksheets.getItem(was.id);
    if (is.snapshot.name !== was.snapshot.name) sheet.name = was.snapshot.name;
    const own = edits.get(was.id) ?? [];
    if (own.length === 0) continue;
    const writer = writerOf(sheet, { ...is, protection: was.protection });
    for (const edit of repairs(is, was, own)) writer.write(edit as ContentEdit);
  }
  for (const step of plan.steps) {
    if (step.kind !== "property") continue;
    writeProperty(context.workbook, step.name, before.workbook.properties.get(step.name) ?? null);
  }
  await context.sync();
}

/** A sheet that is gone comes back with its contents; its look is lost. */
function addAgain(worksheets: Excel.WorksheetCollection, { snapshot }: SheetReading): void {
  const writer = new SheetWriter(worksheets.add(snapshot.name));
  for (const edit of repairSheet(emptySheet(snapshot.name), snapshot)) writer.write(edit as ContentEdit);
}

/** The edits from a sheet as it is to a sheet as it was: moves are turned back, then the patch's own cells set. */
function repairs(is: SheetReading, was: SheetReading, edits: readonly ContentEdit[]): Patch {
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
  if (moves.length > 0) return best.patch;
  const written = new Set(edits.flatMap((edit) => (edit.kind === "setCells" ? edit.cells.map(keyOf) : [])));
  const merged = edits.some((edit) => edit.kind === "merge");
  return best.patch.map((edit) =>
    edit.kind === "setCells" && !merged
      ? { ...edit, cells: edit.cells.filter((cell) => written.has(keyOf(cell))) }
      : edit,
  );
}

const keyOf = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

function moved(sheet: SheetSnapshot, patch: Patch): SheetSnapshot {
  return applyPatch(workbookOf([{ ...sheet, isProtected: false }]), patch).sheets[0]!;
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
