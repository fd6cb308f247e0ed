import { WorkbookError } from "../../../core/workbook";
import { askEssentials, type TakeEssentials } from "../read/essentials";
import { writeProperty } from "../properties";
import { sheetIn } from "../sheet-in";
import { bytesOf, rectanglesOf } from "./entries";
import type { ContentEdit, Plan } from "./plan";
import { SheetWriter } from "./sheet-writer";
import type { IsTextCell } from "./text-cells";
import type { SheetWork, Work } from "./work";

/** Room for the envelope below the host's limit of 5 MB. */
const MAX_REQUEST_BYTES = 4_000_000;
/** What a request that only builds new sheets carries at most. */
const BUILD_BYTES = 1_500_000;
const OTHER_EDIT_BYTES = 1_200;

function editBytes(edit: ContentEdit): number {
  if (edit.kind !== "setCells") return OTHER_EDIT_BYTES;
  return rectanglesOf(edit.cells).reduce((sum, rectangle) => sum + bytesOf(rectangle), 0);
}

/** Throws `too-large` when the edits of the person's own sheets do not fit into one request. */
export function checkSize(plan: Plan): void {
  const ofSteps = plan.steps.map((step) => (step.kind === "edit" ? editBytes(step.edit) : OTHER_EDIT_BYTES));
  const ofFormulas = plan.formulas.flatMap(({ edits }) => edits.map(editBytes));
  const bytes = [...ofSteps, ...ofFormulas].reduce((sum, size) => sum + size, 0);
  if (bytes > MAX_REQUEST_BYTES) throw new WorkbookError("too-large", { bytes });
}

/** An edit of many cells in parts that fit a request. */
function partsOf(edit: ContentEdit): readonly ContentEdit[] {
  if (edit.kind !== "setCells" || editBytes(edit) <= BUILD_BYTES) return [edit];
  const middle = Math.ceil(edit.cells.length / 2);
  if (middle === edit.cells.length) return [edit];
  const sorted = [...edit.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return [sorted.slice(0, middle), sorted.slice(middle)].flatMap((cells) => partsOf({ ...edit, cells }));
}

interface NewSheet {
  readonly sheet: Excel.Worksheet;
  readonly writer: SheetWriter;
}

/**
 * Writes the data of a patch: new sheets under temporary names first, in as many requests as their size needs, then
 * all that touches the person's own sheets in one. Reads the workbook behind the writes in that request, where
 * `readsBack` says so; Excel has then calculated it.
 */
export async function writeData(
  context: Excel.RequestContext,
  work: Work,
  textCells: ReadonlyMap<string, IsTextCell>,
  readsBack: boolean,
): Promise<ReturnType<TakeEssentials>> {
  const built = await buildNewSheets(context, work.plan);
  if (!readsBack) context.application.suspendApiCalculationUntilNextSync();
  carryOut(context, work, built, textCells);
  if (!readsBack) {
    await context.sync();
    return null;
  }
  const { removedIds } = work.plan;
  const kept = work.before.sheets.filter(({ id }) => !removedIds.includes(id));
  const take = askEssentials(context, [
    ...kept.map(({ id }) => sheetIn(context, id)),
    ...[...built.values()].map(({ sheet }) => sheet),
  ]);
  await context.sync();
  return take();
}

async function buildNewSheets(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<ReadonlyMap<string, NewSheet>> {
  const { worksheets } = context.workbook;
  const built = new Map<string, NewSheet>();
  let bytes = 0;
  for (const { temporary, edits } of plan.newSheets) {
    const sheet = worksheets.add(temporary);
    const writer = new SheetWriter(sheet);
    built.set(temporary, { sheet, writer });
    for (const edit of edits.flatMap(partsOf)) {
      const size = editBytes(edit);
      if (bytes > 0 && bytes + size > BUILD_BYTES) {
        await context.sync();
        bytes = 0;
      }
      writer.write(edit);
      bytes += size;
    }
  }
  const own = plan.steps.reduce((sum, step) => sum + (step.kind === "edit" ? editBytes(step.edit) : 0), 0);
  if (bytes > 0 && bytes + own > BUILD_BYTES) await context.sync();
  return built;
}

/** Queues what changes the person's own sheets, and puts the new ones in place. */
function carryOut(
  context: Excel.RequestContext,
  { plan, sheets, before }: Work,
  built: ReadonlyMap<string, NewSheet>,
  textCells: ReadonlyMap<string, IsTextCell>,
): void {
  const { worksheets } = context.workbook;
  const own = sheets.flatMap((each) => ("id" in each.sheet ? [{ ...each, id: each.sheet.id }] : []));
  const writers = new Map<string, SheetWriter>();
  const writerFor = (id: string): SheetWriter => {
    const hidden = before.sheets.find((sheet) => sheet.id === id)?.snapshot.hiddenRows;
    const writer = writers.get(id) ?? new SheetWriter(sheetIn(context, id), hidden, textCells.get(id));
    writers.set(id, writer);
    return writer;
  };
  for (const { id, opens } of own) if (opens) sheetIn(context, id).protection.unprotect();
  for (const step of plan.steps) {
    if (step.kind === "rename") sheetIn(context, step.id).name = step.name;
    else if (step.kind === "edit") writerFor(step.id).write(step.edit);
    else writeProperty(context.workbook, step.name, step.value);
  }
  for (const { temporary, name } of plan.newSheets) built.get(temporary)!.sheet.name = name;
  for (const { temporary, position } of plan.places) built.get(temporary)!.sheet.position = position;
  for (const { sheet, edits } of plan.formulas) {
    const writer = "id" in sheet ? writerFor(sheet.id) : built.get(sheet.temporary)!.writer;
    for (const edit of edits) writer.write(edit);
  }
  for (const id of plan.removedIds) worksheets.getItem(id).delete();
  for (const { id, opens, closes } of own)
    if (opens && closes) sheetIn(context, id).protection.protect(closes);
}

/** What is written to the sheets that are there, by their ids. */
export function editsById(sheets: readonly SheetWork[]): ReadonlyMap<string, readonly ContentEdit[]> {
  return new Map(
    sheets.flatMap(({ sheet, data }) =>
      "id" in sheet && data.length > 0 ? [[sheet.id, data] as const] : [],
    ),
  );
}
