import { isCovered, parseRange, rangeAddress, sameRange, subtractRange } from "../../../src/core/workbook";

const range = parseRange("B3:E8")!;

describe("parts of ranges", () => {
  it.each([
    ["nothing when all of it is taken", "A1:F9", []],
    ["the whole when the hole is elsewhere", "F3:G8", ["B3:E8"]],
    ["what is around a hole", "C5:D6", ["B3:E4", "B7:E8", "B5:B6", "E5:E6"]],
    ["what is below a hole across it", "A1:F4", ["B5:E8"]],
    ["what is above a hole across it", "A8:F20", ["B3:E7"]],
    ["what is beside a hole down it", "A1:B20", ["C3:E8"]],
    ["what a corner leaves", "A1:C3", ["B4:E8", "D3:E3"]],
    ["what the other corner leaves", "E8:F9", ["B3:E7", "B8:D8"]],
  ])("are %s", (_, hole, left) => {
    expect(subtractRange(range, parseRange(hole)!).map(rangeAddress)).toEqual(left);
  });

  it("are the same only with all four sides the same", () => {
    expect(sameRange(range, { ...range })).toBe(true);
    for (const other of ["B2:E8", "A3:E8", "B3:E9", "B3:F8"])
      expect(sameRange(range, parseRange(other)!)).toBe(false);
  });

  it("are covered by a merge except for its first cell", () => {
    const merges = [parseRange("B2:C3")!];
    expect(isCovered(merges, 1, 1)).toBe(false);
    expect([isCovered(merges, 1, 2), isCovered(merges, 2, 1), isCovered(merges, 2, 2)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isCovered(merges, 3, 1)).toBe(false);
    expect(isCovered([], 1, 2)).toBe(false);
  });
});
