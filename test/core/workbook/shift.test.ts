import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  rangeAddress,
  shiftIndex,
  shiftRange,
} from "../../../src/core/workbook";
import { type Shift, shiftIndices } from "../../../src/core/workbook/shift";

const insertTwoRowsAt5: Shift = { axis: "row", at: 4, count: 2, deletes: false };
const deleteRows5to6: Shift = { axis: "row", at: 4, count: 2, deletes: true };
const deleteColumnsCtoD: Shift = { axis: "column", at: 2, count: 2, deletes: true };
const insertColumnAtC: Shift = { axis: "column", at: 2, count: 1, deletes: false };

const shifted = (range: string, shift: Shift): string | null => {
  const landed = shiftRange(parseRange(range)!, shift);
  return landed && rangeAddress(landed);
};

describe("rows and columns that move", () => {
  it("are moved from the place on, and the deleted ones dropped", () => {
    const all = [3, 4, 5, 6, 7];
    expect(all.map((index) => shiftIndex(index, insertTwoRowsAt5))).toEqual([3, 6, 7, 8, 9]);
    expect(all.map((index) => shiftIndex(index, deleteRows5to6))).toEqual([3, null, null, 4, 5]);
    expect([...shiftIndices(new Set(all), insertTwoRowsAt5)]).toEqual([3, 6, 7, 8, 9]);
    expect([...shiftIndices(new Set(all), deleteRows5to6)]).toEqual([3, 4, 5]);
    expect([...shiftIndices(new Set([4]), insertTwoRowsAt5)]).toEqual([6]);
  });

  it("are dropped when they are pushed over the edge of the sheet", () => {
    expect([MAX_ROWS - 3, MAX_ROWS - 2].map((row) => shiftIndex(row, insertTwoRowsAt5))).toEqual([
      MAX_ROWS - 1,
      null,
    ]);
    expect(shiftIndex(MAX_COLUMNS - 1, insertColumnAtC)).toBeNull();
    expect(shiftIndex(MAX_COLUMNS - 1, insertTwoRowsAt5)).toBe(MAX_COLUMNS + 1);
    expect(shifted("A1:XFD9", insertColumnAtC)).toBe("A1:XFD9");
  });

  it("keep the given numbers when none of them moves", () => {
    const above = new Set([0, 3]);
    expect(shiftIndices(above, insertTwoRowsAt5)).toBe(above);
  });

  it.each([
    ["A1:C4", "A1:C4"],
    ["A1:C5", "A1:C7"],
    ["A5:C6", "A7:C8"],
    ["A9:C9", "A11:C11"],
    ["A1:C1048576", "A1:C1048576"],
    ["A9:C1048575", "A11:C1048576"],
    ["A1048574:C1048574", "A1048576:C1048576"],
    ["A1048575:C1048576", null],
  ])("change %s to %s when two rows are inserted at row 5", (before, after) => {
    expect(shifted(before, insertTwoRowsAt5)).toBe(after);
  });

  it.each([
    ["A1:C3", "A1:C3"],
    ["A1:C4", "A1:C4"],
    ["A1:C5", "A1:C4"],
    ["A1:C6", "A1:C4"],
    ["A1:C7", "A1:C5"],
    ["A5:C6", null],
    ["A6:C6", null],
    ["A6:C7", "A5:C5"],
    ["A7:C8", "A5:C6"],
  ])("change %s to %s when rows 5 and 6 are deleted", (before, after) => {
    expect(shifted(before, deleteRows5to6)).toBe(after);
  });

  it.each([
    ["A5:B6", "A5:B6", "A5:B6"],
    ["A5:C6", "A5:B6", "A5:D6"],
    ["C5:D6", null, "D5:E6"],
    ["D5:F6", "C5:D6", "E5:G6"],
  ])(
    "change %s to %s when columns C and D are deleted, and to %s when one is inserted at C",
    (before, without, more) => {
      expect(shifted(before, deleteColumnsCtoD)).toBe(without);
      expect(shifted(before, insertColumnAtC)).toBe(more);
    },
  );
});
