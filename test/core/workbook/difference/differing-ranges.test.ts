import fc from "../../../environment/fast-check";
import {
  type CellValue,
  contains,
  differingRanges,
  emptySheet,
  type SheetSnapshot,
} from "../../../../src/core/workbook";

const sheetOf = (rows: SheetSnapshot["rows"], formulas: Record<string, string> = {}): SheetSnapshot => ({
  ...emptySheet("清单"),
  rows,
  formulas: new Map(Object.entries(formulas)),
});

const before = sheetOf([["a", 1], undefined, ["b", { error: "#N/A" }], ["c"], ["d"]], { B1: "=1" });

describe("where two states of a sheet differ", () => {
  it("is nowhere when they hold the same, even as different objects", () => {
    const same = sheetOf([["a", 1, null], [], ["b", { error: "#N/A" }], ["c"], ["d"]], { B1: "=1" });
    expect(differingRanges(before, same, 9)).toEqual([]);
  });

  it("is in groups of rows, as wide as the difference", () => {
    const after = sheetOf([["a", 2], ["x"], ["b", { error: "#REF!" }], ["c"], ["e", "f"]], { B1: "=1" });
    expect(differingRanges(before, after, 9)).toEqual([
      { top: 0, left: 0, bottom: 2, right: 1 },
      { top: 4, left: 0, bottom: 4, right: 1 },
    ]);
    expect(differingRanges(before, after, 3)).toBeNull();
  });

  it("is where a formula differs, even when the values are the same, and beyond the values", () => {
    const after = sheetOf(before.rows, { B1: "=2-1", C9: "=A1" });
    expect(differingRanges(before, after, 9)).toEqual([
      { top: 0, left: 1, bottom: 0, right: 1 },
      { top: 8, left: 2, bottom: 8, right: 2 },
    ]);
  });

  it("includes every row that only one of them has", () => {
    const after = sheetOf([...before.rows, undefined, []], { B1: "=1" });
    expect(differingRanges(before, after, 9)).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
    expect(differingRanges(after, before, 9)).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
  });

  it("covers every cell that differs, and no row without one", () => {
    const value = fc.constantFrom<CellValue>(null, "a", 1);
    const rows = fc.array(fc.array(value, { maxLength: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const ranges = differingRanges(sheetOf(one), sheetOf(other), 9)!;
        for (let row = 0; row < 6; row++) {
          const differing = [0, 1, 2, 3].filter(
            (column) => (one[row]![column] ?? null) !== (other[row]![column] ?? null),
          );
          for (const column of differing)
            expect(ranges.some((range) => contains(range, row, column))).toBe(true);
          const isCovered = ranges.some(({ top, bottom }) => top <= row && row <= bottom);
          expect(isCovered).toBe(differing.length > 0);
        }
      }),
    );
  });
});
