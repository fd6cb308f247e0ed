import { Grid } from "../../../src/core/forms";
import { emptySheet, type CellValue, type RangeRef } from "../../../src/core/workbook";

describe("a sheet as its reader sees it", () => {
  const area = (top: number, left: number, bottom: number, right: number): RangeRef => ({
    top,
    left,
    bottom,
    right,
  });
  const rows: CellValue[][] = [
    ["a", "b", " "],
    [1, { error: "#N/A" }, null, true],
  ];

  it("has its own values when nothing is merged", () => {
    const grid = new Grid({ ...emptySheet("甲"), rows });
    expect([grid.hasMerges, grid.date1904, grid.mergeAt(0, 0)]).toEqual([false, false, undefined]);
    expect([grid.value(0, 0), grid.value(1, 1), grid.value(1, 2), grid.value(9, 9)]).toEqual([
      "a",
      { error: "#N/A" },
      null,
      null,
    ]);
    expect([grid.text(1, 0), grid.text(1, 1), grid.text(1, 3), grid.text(9, 9)]).toEqual([
      "1",
      "",
      "TRUE",
      "",
    ]);
    expect([0, 1, 2].map((column) => grid.isFilled(0, column))).toEqual([true, true, false]);
    expect([0, 1, 2, 3].map((column) => grid.isFilled(1, column))).toEqual([true, true, false, true]);
    expect([grid.width(0), grid.width(1), grid.width(2)]).toEqual([3, 4, 0]);
  });

  it("repeats the value of a merged area one column wide in each cell, and others only in the first", () => {
    const [tall, wide] = [area(0, 0, 5, 0), area(0, 1, 1, 2)];
    const grid = new Grid({ ...emptySheet("甲"), rows, merges: [tall, wide] }, true);
    expect([grid.hasMerges, grid.date1904]).toEqual([true, true]);
    expect([grid.mergeAt(1, 0), grid.mergeAt(1, 2), grid.mergeAt(1, 3), grid.mergeAt(2, 2)]).toEqual([
      tall,
      wide,
      undefined,
      undefined,
    ]);
    expect([0, 1, 2].map((column) => grid.value(0, column))).toEqual(["a", "b", null]);
    expect([0, 1, 2, 3].map((column) => grid.value(1, column))).toEqual(["a", null, null, true]);
  });

  it("treats merged whole columns or rows only as far as there is data", () => {
    const grid = new Grid({
      ...emptySheet("甲"),
      rows,
      merges: [area(0, 0, 1_048_575, 0), area(3, 1, 3, 16_383)],
    });
    expect([grid.mergeAt(1, 0), grid.mergeAt(2, 0)]).toEqual([area(0, 0, 1_048_575, 0), undefined]);
    expect(grid.mergeAt(3, 256)).toEqual(area(3, 1, 3, 16_383));
    expect(grid.mergeAt(3, 257)).toBeUndefined();
  });
});
