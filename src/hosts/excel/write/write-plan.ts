import { WorkbookError } from "../../../core/workbook";
import { formatsOn } from "../read/details/conditional-formats";
import { bytesOf, rectanglesOf } from "./entries";
import type { ContentEdit, Plan } from "./plan";
import type { SheetReading, WorkbookReading } from "../read/read-workbook";
import { writeProperty } from "../properties";
import { SheetWriter } from "./sheet-writer";
import type { IsTextCell } from "./text-cells";

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

/** A sheet that was built under a temporary name, and what goes on writing it. */
interface BuiltSheet {
  readonly id: string;
  readonly writer: SheetWriter;
}

/** The new sheets by their temporary names. */
export type BuiltSheets = ReadonlyMap<string, BuiltSheet>;

/** Builds the new sheets under their temporary names, in as many requests as their size needs. */
export async function buildNewSheets(context: Excel.RequestContext, plan: Plan): Promise<BuiltSheets> {
  if (plan.newSheets.length === 0) return new Map();
  const { worksheets } = context.workbook;
  const added = plan.newSheets.map(({ temporary }) => worksheets.add(temporary).load("id"));
  await context.sync();
  const built = new Map(
    plan.newSheets.map(({ temporary }, i) => {
      const { id } = added[i]!;
      return [temporary, { id, writer: new SheetWriter(added[i]!) }];
    }),
  );
  let bytes = 0;
  quieten(context);
  for (const { temporary, edits } of plan.newSheets) {
    const { writer } = built.get(temporary)!;
    for (const edit of edits.flatMap(partsOf)) {
      const size = editBytes(edit);
      if (bytes > 0 && bytes + size > BUILD_BYTES) {
        await context.sync();
        quieten(context);
        bytes = 0;
      }
      writer.write(edit);
      bytes += size;
    }
  }
  await context.sync();
  return built;
}

/** Formulas are calculated once the request is through. */
function quieten(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
}

/** Changes the person's own sheets and puts the new ones in place: all in one request. */
export async function carryOut(
  context: Excel.RequestContext,
  plan: Plan,
  reading: WorkbookReading,
  built: BuiltSheets,
  textCells: ReadonlyMap<string, IsTextCell>,
): Promise<void> {
  const { worksheets } = context.workbook;
  quieten(context);
  const writers = new Map<string, SheetWriter>();
  const writerFor = (id: string): SheetWriter => {
    const read = reading.sheets.find((each) => each.id === id)!;
    const writer = writers.get(id) ?? writerOf(worksheets.getItem(id), read, textCells.get(id));
    writers.set(id, writer);
    return writer;
  };
  for (const step of plan.steps) {
    if (step.kind === "rename") worksheets.getItem(step.id).name = step.name;
    else if (step.kind === "edit") writerFor(step.id).write(step.edit);
    else writeProperty(context.workbook, step.name, step.value);
  }
  for (const { temporary, name } of plan.newSheets) worksheets.getItem(built.get(temporary)!.id).name = name;
  for (const { temporary, position } of plan.places)
    worksheets.getItem(built.get(temporary)!.id).position = position;
  for (const { sheet, edits } of plan.formulas) {
    const writer = "id" in sheet ? writerFor(sheet.id) : built.get(sheet.temporary)!.writer;
    for (const edit of edits) writer.write(edit);
  }
  for (const id of plan.removedIds) worksheets.getItem(id).delete();
  await context.sync();
}

/** The content edits of every sheet that is there, by its id. */
export function editsById(plan: Plan): ReadonlyMap<string, readonly ContentEdit[]> {
  const edits = new Map<string, ContentEdit[]>();
  const note = (id: string, added: readonly ContentEdit[]) =>
    edits.set(id, [...(edits.get(id) ?? []), ...added]);
  for (const step of plan.steps) if (step.kind === "edit") note(step.id, [step.edit]);
  for (const { sheet, edits: last } of plan.formulas) if ("id" in sheet) note(sheet.id, last);
  return edits;
}

/** A writer for a sheet that is there. */
export function writerOf(sheet: Excel.Worksheet, read: SheetReading, wasText?: IsTextCell): SheetWriter {
  const all = formatsOn(sheet, read);
  const formats = read.snapshot.conditionalFormats.map((format, i) => ({
    format,
    handle: () => all.getItemAt(read.formatPlaces[i]!),
  }));
  const { isProtected } = read.snapshot;
  return new SheetWriter(sheet, isProtected, formats, wasText, read.protection ?? undefined);
}
