import {
  type CellFormat,
  contains,
  type RangeRef,
  sameRange,
  type Shift,
  shiftIndex,
  shiftOf,
  shiftRange,
} from "../../../core/workbook";
import { rangeOn } from "../addresses";
import { sheetIn } from "../sheet-in";
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

/** Which cells of sheets are formatted as text, as far as that was asked. */
export interface TextCellsFound {
  readonly bySheet: ReadonlyMap<string, IsTextCell>;
  /** Whether it was asked of all cells for which these edits need it. */
  covers(editsById: ReadonlyMap<string, readonly ContentEdit[]>): boolean;
}

/** Asks which of the cells to be written are formatted as text. */
export function askTextCells(
  context: Excel.RequestContext,
  editsById: ReadonlyMap<string, readonly ContentEdit[]>,
): () => TextCellsFound {
  const asked = [...editsById].flatMap(([id, edits]) =>
    questionsOf(edits).map((range) => ({
      id,
      range,
      loaded: rangeOn(sheetIn(context, id), range).load("numberFormat"),
    })),
  );
  return () => {
    const found = new Map<string, Set<string>>();
    for (const { id, range, loaded } of asked) {
      const places = found.get(id) ?? new Set();
      found.set(id, places);
      loaded.numberFormat.forEach((row, r) =>
        row.forEach((format, c) => format === "@" && places.add(`${range.top + r},${range.left + c}`)),
      );
    }
    const isAsked = (id: string, wanted: RangeRef) =>
      asked.some((each) => each.id === id && sameRange(each.range, wanted));
    return {
      bySheet: new Map(
        [...found].map(([id, places]) => [id, ({ row, column }: Place) => places.has(`${row},${column}`)]),
      ),
      covers: (edits) =>
        [...edits].every(([id, own]) => questionsOf(own).every((range) => isAsked(id, range))),
    };
  };
}
