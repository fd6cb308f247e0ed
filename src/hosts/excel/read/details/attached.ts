import { cellAddress, type RangeRef, type TableArea } from "../../../../core/workbook";
import { rangeOfAddress } from "../../addresses";

/** Cells with a comment, by A1 address. */
export function* askComments(worksheet: Excel.Worksheet): Generator<undefined, ReadonlySet<string>> {
  const comments = worksheet.comments.load("items/id");
  // Older Excels do not tell of notes.
  const notes = tellsOfNotes() ? worksheet.notes.load("items/content") : null;
  yield;
  const all = [...comments.items, ...(notes && tellsOfNotes() ? notes.items : [])];
  const places = all.map((each) => each.getLocation().load("address"));
  if (places.length > 0) yield;
  return new Set(places.flatMap(({ address }) => firstCell(address)));
}

/** Whether Excel tells of notes, which are called comments in older ones. */
export function tellsOfNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

function firstCell(address: string): readonly string[] {
  const range = rangeOfAddress(address);
  return range ? [cellAddress(range.top, range.left)] : [];
}

/** Whether there are pictures, shapes or charts; where they lie Excel tells by points only. */
export function* askDrawings(worksheet: Excel.Worksheet): Generator<undefined, boolean> {
  const counts = [worksheet.shapes.getCount(), worksheet.charts.getCount()];
  yield;
  return counts.some(({ value }) => value > 0);
}

interface TablesOfSheet {
  readonly tables: readonly TableArea[];
  /** Whether a filter of one of them is on. */
  readonly isFiltered: boolean;
}

export function* askTables(worksheet: Excel.Worksheet): Generator<undefined, TablesOfSheet> {
  const tables = worksheet.tables.load(
    "items/id,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered",
  );
  yield;
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  if (ranges.length > 0) yield;
  const areas = tables.items.flatMap(({ showHeaders, showTotals }, i) => {
    const range = rangeOfAddress(ranges[i]!.address);
    if (!range) return [];
    return [{ range, headerRows: showHeaders ? 1 : 0, totalsRows: showTotals ? 1 : 0, isLinked: false }];
  });
  return { tables: areas, isFiltered: tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered) };
}

export function* askPivotTables(worksheet: Excel.Worksheet): Generator<undefined, readonly RangeRef[]> {
  const pivots = worksheet.pivotTables.load("items/id");
  yield;
  const ranges = pivots.items.map((pivot) => pivot.layout.getRange().load("address"));
  if (ranges.length > 0) yield;
  return ranges.flatMap(({ address }) => rangeOfAddress(address) ?? []);
}
