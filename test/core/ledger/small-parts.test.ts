import {
  chineseDate,
  editDistance,
  serialOfDate,
  readCount,
  readCountWithUnit,
  dateOfSerial,
  takingAway,
  WordTable,
} from "../../../src/core/language";
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

  it("may be followed by its unit and no other", () => {
    expect(readCountWithUnit("3台", "台")).toBe(3);
    expect(readCountWithUnit(" １２ 人次", "人次")).toBe(12);
    expect(readCountWithUnit(`3台${" ".repeat(38)}`, "台")).toBe(3);
    for (const value of [3, null, "3", "3人", "3台左右", "约3台", "台", "-3台", `3台${" ".repeat(39)}`])
      expect(readCountWithUnit(value, "台")).toBeNull();
  });
});

describe("the date of a serial number", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43789, "2019-11-20"],
    [43789.75, "2019-11-20"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });

  it.each([0, 0.5, -1, 2958466, NaN, Infinity])("%d is none", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });

  it("counts from 1904 where the workbook does", () => {
    expect(dateOfSerial(42327, true)).toBe("2019-11-20");
    expect(dateOfSerial(0, true)).toBe("1904-01-01");
    expect(dateOfSerial(2957003, true)).toBe("9999-12-31");
    expect(dateOfSerial(2957004, true)).toBeNull();
  });

  it("is found again, and said as people write it", () => {
    expect(serialOfDate("2019-11-20")).toBe(43789);
    expect(serialOfDate("2020-02-29")).toBe(43890);
    expect(chineseDate("2019-11-20")).toBe("2019年11月20日");
    expect(chineseDate("2020-02-09")).toBe("2020年2月9日");
  });
});

describe("edit distance", () => {
  it.each([
    ["", "", 0],
    ["下灶", "", 2],
    ["", "下灶", 2],
    ["下灶", "下灶", 0],
    ["下灶", "下皂", 1],
    ["下灶村", "灶村", 1],
    ["下灶", "下官灶", 1],
    ["岭畔", "畔岭", 2],
    ["kitten", "sitting", 3],
    ["甲乙丙丁", "丁丙乙甲", 4],
  ])("of %j and %j is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe("taking words out of a text", () => {
  const takeAway = (text: string) => takingAway(["下灶村", "下灶", "村", "下", "", "磁灶镇"])(text);

  it.each([
    ["", ""],
    ["工业路", "工业路"],
    ["下灶村", ""],
    ["磁灶镇下灶村工业路12号", "工业路12号"],
    ["工业路下灶", "工业路"],
    ["下灶下灶村村下", ""],
    ["下官路村旁", "官路旁"],
    ["磁灶", "磁灶"],
    ["灶村中", "灶中"],
  ])("leaves of %j %j", (text, rest) => {
    expect(takeAway(text)).toBe(rest);
  });
});

describe("a table of words", () => {
  const at = (text: string, place = 0) => {
    const table = new WordTable<string>();
    table.add(["关停", "关", "关停取缔", "关停并取缔"], "shut");
    table.add(["关停", "关闭", "闭", "关停取", ""], "later");
    table.add(["关停取缔", "关"], "last");
    const found = table.at(text, place);
    return found && `${found.text} ${found.value}`;
  };

  it("gives the longest word that stands at a place", () => {
    expect(at("关停取缔到位")).toBe("关停取缔 shut");
    expect(at("关停并取缔")).toBe("关停并取缔 shut");
    expect(at("关停取消")).toBe("关停取 later");
    expect(at("关停")).toBe("关停 shut");
    expect(at("关门")).toBe("关 shut");
    expect(at("已关闭", 1)).toBe("关闭 later");
    expect(at("关闭", 1)).toBe("闭 later");
  });

  it("gives nothing where none stands", () => {
    expect(at("停")).toBeUndefined();
    expect(at("关停", 2)).toBeUndefined();
    expect(at("")).toBeUndefined();
  });

  it("keeps the first listing of a word", () => {
    expect([at("关停取缔"), at("关")]).toEqual(["关停取缔 shut", "关 shut"]);
  });
});
