import { readCount, readCountWithUnit } from "../../../src/core/language";
import type { CellValue } from "../../../src/core/workbook";

describe("a count", () => {
  it.each<[CellValue, number]>([
    [0, 0],
    [12, 12],
    [1e9, 1e9],
    ["0", 0],
    [" １２ ", 12],
    ["999999999", 999999999],
    [`3${" ".repeat(39)}`, 3],
  ])("is %j", (value, count) => {
    expect(readCount(value)).toBe(count);
  });

  it.each<CellValue>([
    null,
    true,
    { error: "#N/A" },
    -1,
    2.5,
    NaN,
    Infinity,
    1e9 + 1,
    "",
    "-1",
    "2.5",
    "3台",
    "台3",
    "三",
    "1 2",
    "1234567890",
    `3${" ".repeat(40)}`,
  ])("is not %j", (value) => {
    expect(readCount(value)).toBeNull();
  });

  it("may be followed by its own unit", () => {
    expect(readCountWithUnit("3台", "台")).toBe(3);
    expect(readCountWithUnit(" １２ 人次", "人次")).toBe(12);
    expect(readCountWithUnit(`3台${" ".repeat(38)}`, "台")).toBe(3);
    for (const value of [3, null, "3", "3人", "3台左右", "约3台", "台", "-3台", `3台${" ".repeat(39)}`])
      expect(readCountWithUnit(value, "台")).toBeNull();
  });
});
