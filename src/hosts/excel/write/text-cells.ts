import {
  type CellFormat,
  contains,
  type RangeRef,
  type Shift,
  shiftIndex,
  shiftOf,
  shiftRange,
} from "../../../core/workbook";
import { rangeOn } from "../addresses";
import { needsApostrophe, needsGeneralFormat, rectanglesOf } from "./entries";
import type { ContentEdit } from "./plan";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell of the sheet as it was read is formatted as text. */
export type IsTextCell = (place: Place) => boolean;

/** Follows which cells of a sheet are formatted as text while edits move and format them. */
export class TextCells {
  private shifts: readonly Shift[] = [];
  private looks: readonly { readonly range: RangeRef; readonly isText: boolean }[] = [];

  constructor(private readonly wasText: IsTextCell) {}

  shift(shift: Shift): void {
    this.shifts = [...this.shifts, shift];
    this.looks = this.looks.flatMap((look) => {
      const range = shiftRange(look.range, shift);
      return range ? [{ ...look, range: withWhatComesAfter(range, shift) }] : [];
    });
  }

  format(range: RangeRef, { numberFormat }: CellFormat): void {
    if (numberFormat !== undefined) this.looks = [{ range, isText: numberFormat === "@" }, ...this.looks];
  }

  has(row: number, column: number): boolean {
    const look = this.looks.find(({ range }) => contains(range, row, column));
    return look ? look.isText : this.wasText(placeBefore({ row, column }, this.shifts));
  }
}

/** What is inserted right after a range takes its look. */
function withWhatComesAfter(range: RangeRef, { axis, at, count, deletes }: Shift): RangeRef {
  if (deletes || at !== (axis === "row" ? range.bottom : range.right) + 1) return range;
  const grown =
    axis === "row" ? { ...range, bottom: range.bottom + count } : { ...range, right: range.right + count };
  return grown;
}

/** Where a cell stood before the shifts; a new row or column counts as the one before it, whose look it takes. */
function placeBefore(place: Place, shifts: readonly Shift[]): Place {
  return shifts.reduceRight<Place>((now, shift) => {
    const back = { ...shift, deletes: !shift.deletes };
    const landed = shiftIndex(shift.axis === "row" ? now.row : now.column, back) ?? Math.max(0, shift.at - 1);
    return shift.axis === "row" ? { ...now, row: landed } : { ...now, column: landed };
  }, place);
}

/** The cells of the sheet as read whose number format decides how an edit is written. */
function questionsOf(edits: readonly ContentEdit[]): readonly RangeRef[] {
  let shifts: readonly Shift[] = [];
  const places: { row: number; column: number; value: null }[] = [];
  for (const edit of edits) {
    const shift = shiftOf(edit);
    if (shift) shifts = [...shifts, shift];
    if (edit.kind !== "setCells") continue;
    for (const cell of edit.cells)
      if (needsGeneralFormat(cell) || needsApostrophe(cell))
        places.push({ ...placeBefore(cell, shifts), value: null });
  }
  return rectanglesOf(places).map(({ range }) => range);
}

/** Reads, in one round trip, which of the cells to be written are formatted as text. */
export async function readTextCells(
  context: Excel.RequestContext,
  editsById: ReadonlyMap<string, readonly ContentEdit[]>,
): Promise<ReadonlyMap<string, IsTextCell>> {
  const asked = [...editsById].flatMap(([id, edits]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return questionsOf(edits).map((range) => ({
      id,
      range,
      loaded: rangeOn(sheet, range).load("numberFormat"),
    }));
  });
  if (asked.length === 0) return new Map();
  await context.sync();
  const found = new Map<string, Set<string>>();
  for (const { id, range, loaded } of asked) {
    const places = found.get(id) ?? new Set();
    found.set(id, places);
    loaded.numberFormat.forEach((row, r) =>
      row.forEach((format, c) => format === "@" && places.add(`${range.top + r},${range.left + c}`)),
    );
  }
  return new Map(
    [...found].map(([id, places]) => [id, ({ row, column }: Place) => places.has(`${row},${column}`)]),
  );
}
