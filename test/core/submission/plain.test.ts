import type { IsoDate } from "../../../src/core/language";
import { periodOf, workingPeriod } from "../../../src/core/campaign";
import { plain, plainTextOf, submissionFileName } from "../../../src/core/submission";
import { fileNamePart } from "../../../src/core/submission/file-name";
import { campaign } from "./submission-workbook";

describe("a text of a village as plain text", () => {
  it.each([
    ["line breaks of any kind as one blank", "下灶村\r\n\u2028工业路\t12号", "下灶村 工业路 12号"],
    ["several blanks as one", "陈某   13900000001", "陈某 13900000001"],
    ["no marks that hide or reverse text", "\uFEFF下\u200B灶\u202E村", "下灶村"],
    ["half a character replaced by a mark", "甲\uD800乙\uFFFF", "甲\uFFFD乙\uFFFD"],
    ["no blanks around it", "  下灶村 ", "下灶村"],
  ])("has %s", (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it("is cut when it is too long, between whole characters", () => {
    expect(plain("一二三四五", 5)).toBe("一二三四五");
    expect(plain("一二三四五六", 5)).toBe("一二三四五…");
    expect(plain("𠮷".repeat(6), 5)).toBe(`${"𠮷".repeat(5)}…`);
  });
});

describe("a part of a file's name", () => {
  it.each([
    ['..\\上报/下灶村:*?"<>|', "上报下灶村"],
    [" .下灶村. ", "下灶村"],
    ["下灶村. .", "下灶村"],
    ["v1.0 定稿", "v1.0 定稿"],
  ])("%j is %j", (text, expected) => {
    expect(fileNamePart(text)).toBe(expected);
  });

  it("is left out when nothing of it is allowed in a name", () => {
    expect(submissionFileName(campaign, "//", "2019-11-20")).toBe("专项整治清单_2019-11-20.xlsx");
  });
});

describe("blocks as plain text", () => {
  it("have an empty line before each heading, dots before items, and a numbered line per row", () => {
    const text = plainTextOf([
      { kind: "title", text: "总结" },
      { kind: "paragraph", text: "共2家。" },
      { kind: "heading", text: "一、数量" },
      { kind: "list", items: ["关停取缔1家", "整治改造1家"] },
      { kind: "heading", text: "二、明细" },
      {
        kind: "table",
        head: ["名称", "进展"],
        rows: [
          ["甲厂", "已取缔"],
          ["乙厂", ""],
        ],
      },
    ]);
    expect(text.split("\n")).toEqual([
      ...["总结", "共2家。", ""],
      ...["一、数量", "· 关停取缔1家", "· 整治改造1家", ""],
      ...["二、明细", "1. 名称：甲厂；进展：已取缔", "2. 名称：乙厂"],
    ]);
  });

  it("do not begin with an empty line", () => {
    expect(plainTextOf([{ kind: "heading", text: "一、数量" }])).toBe("一、数量");
  });
});

describe("the working period", () => {
  it.each<[IsoDate, number | null]>([
    ["2019-11-10", null],
    ["2019-11-11", 9],
    ["2019-11-20", 0],
    ["2019-11-21", null],
  ])("has %p days left on %s", (today, daysLeft) => {
    const period = workingPeriod(campaign, {
      period: periodOf(campaign, "2019-11-20"),
      reportDate: null,
      today,
    });
    expect(period).toEqual({ from: "2019-11-11", to: "2019-11-20", daysLeft });
  });
});
