import {
  cellAddress,
  cellRange,
  columnIndex,
  columnName,
  contains,
  intersects,
  parseCell,
  parseRange,
  rangeAddress,
  type RowIndex,
  rowNumberOf,
  type RowNumber,
} from "../../../src/core/workbook";

const middle = { top: 2, left: 1, bottom: 4, right: 3 };

describe("a row", () => {
  it("is numbered from 1 for people", () => {
    expect(rowNumberOf(0)).toBe(1);
  });

  it("does not compile where an index stands for a number, or a number for an index", () => {
    const number = rowNumberOf(4);
    const index: RowIndex = 4;
    // @ts-expect-error a row number is no index
    expect(cellAddress(number, 0)).not.toBe(cellAddress(index, 0));
    // @ts-expect-error an index is no row number
    const asNumber: RowNumber = index;
    expect(asNumber).not.toBe(number);
  });
});

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("names column %i %s, and reads the name in either case", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnIndex(name)).toBe(column);
    expect(columnIndex(name.toLowerCase())).toBe(column);
  });

  it.each(["", "1", "A1", "A-", "@", "[", "`", "{", "甲"])("does not read %j as a column", (letters) => {
    expect(columnIndex(letters)).toBe(-1);
  });

  it.each([
    ["A1", 0, 0],
    ["E6", 5, 4],
    ["$E$6", 5, 4],
    ["e$6", 5, 4],
    ["AB10", 9, 27],
    ["XFD1048576", 1_048_575, 16_383],
  ])("reads %s", (address, row, column) => {
    expect(parseCell(address)).toEqual({ row, column });
  });

  it.each(["", "6", "E", "E0", "ABCD1", "E12345678", "1E6", " E6", "E6 ", "E-6", "A1:B2", "甲1"])(
    "does not read %j as a cell",
    (address) => expect(parseCell(address)).toBeNull(),
  );

  it.each([
    ["B3", { top: 2, left: 1, bottom: 2, right: 1 }],
    ["B3:D5", middle],
    ["$B$3:$D$5", middle],
    ["D5:B3", middle],
    ["D3:B5", middle],
  ])("reads the range %s", (address, range) => {
    expect(parseRange(address)).toEqual(range);
  });

  it.each(["", ":", "B3:", ":D5", "B:D", "B3:D5:E6", "B3,D5"])("does not read %j as a range", (address) =>
    expect(parseRange(address)).toBeNull(),
  );

  it.each([
    [cellRange(5, 4), "E6"],
    [{ top: 5, left: 4, bottom: 5, right: 6 }, "E6:G6"],
    [{ top: 5, left: 4, bottom: 9, right: 4 }, "E6:E10"],
    [middle, "B3:D5"],
  ])("writes %j as %s", (range, address) => {
    expect(rangeAddress(range)).toBe(address);
    expect(parseRange(address)).toEqual(range);
  });
});

describe("ranges", () => {
  it("contain their corners and nothing around them", () => {
    const inside: string[] = [];
    for (let row = 0; row < 7; row++)
      for (let column = 0; column < 6; column++)
        if (contains(middle, row, column)) inside.push(cellAddress(row, column));
    expect(inside).toEqual(["B3", "C3", "D3", "B4", "C4", "D4", "B5", "C5", "D5"]);
  });

  it.each(["B3", "D5", "A1:B3", "D5:F9", "A4:F4", "C1:C9", "A1:F9"])("B3:D5 and %s share a cell", (other) => {
    expect(intersects(middle, parseRange(other)!)).toBe(true);
    expect(intersects(parseRange(other)!, middle)).toBe(true);
  });

  it.each(["A1:F2", "A6:F9", "A1:A9", "E1:F9", "A2", "E6"])("B3:D5 and %s share no cell", (other) => {
    expect(intersects(middle, parseRange(other)!)).toBe(false);
    expect(intersects(parseRange(other)!, middle)).toBe(false);
  });
});
