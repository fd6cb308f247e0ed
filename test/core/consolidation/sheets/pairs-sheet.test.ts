import { periodOf } from "../../../../src/core/campaign";
import { consolidate, type Decision } from "../../../../src/core/consolidation";
import { pairsSheet } from "../../../../src/core/consolidation/sheets/pairs-sheet";
import { centredColumns, reportOf, siteOf, smallTown, writtenOn } from "../town";

const name = smallTown.consolidation.sheets.pairs;
const files = [
  reportOf("大埔村", { rows: [siteOf("大埔村", "顺发小石材", { row: 9 })] }),
  reportOf("下灶村", { rows: [siteOf("下灶村", "顺发小石材")] }),
];
const decide = (one: string, other: string, isSame: boolean): Decision => ({
  sites: [
    { unit: "大埔村", name: one, address: `${one}的地址` },
    { unit: "下灶村", name: other, address: `${other}的地址` },
  ],
  isSame,
});
const sheetWith = (decisions: readonly Decision[]) =>
  pairsSheet(
    consolidate(files, smallTown, { period: periodOf(smallTown, "2019-11-10"), decisions }),
    smallTown,
  );
const pair = [
  ...["大埔村", "顺发小石材", "顺发小石材的地址", "大埔村.xlsx", 10],
  ...["下灶村", "顺发小石材", "顺发小石材的地址", "下灶村.xlsx", 4],
];
const away = ["大埔村", "甲厂", "甲厂的地址", null, null, "下灶村", "乙厂", "乙厂的地址"];

describe("疑似重复", () => {
  it("lists the later unit of the roster with the earlier beside it, after an open decision", () => {
    const patch = sheetWith([]);
    expect(writtenOn(name, patch)).toEqual([
      ["磁灶镇疑似重复"],
      ["磁灶镇", null, null, null, null, "2019年11月10日"],
      [
        ...["认定", "来源单位", "加工点名称", "具体地址", "来源文件", "原行号"],
        ...["另一家所在单位", "另一家名称", "另一家地址", "另一家来源文件", "另一家原行号"],
      ],
      [null, ...pair],
    ]);
    expect(centredColumns(patch, 3)).toEqual([0, 5, 10]);
  });

  it("offers both words in the table and in the fifty rows below it", () => {
    expect(sheetWith([decide("甲厂", "乙厂", true)]).at(-1)).toEqual({
      kind: "validate",
      sheet: name,
      range: { top: 3, left: 0, bottom: 54, right: 0 },
      rule: { type: "list", items: ["同一", "不同"] },
    });
  });

  it("keeps decisions on absent sites below, and only the later of two on the same sites", () => {
    const decisions = [
      decide("甲厂", "乙厂", true),
      decide("顺发小石材", "顺发小石材", false),
      decide("甲厂", "丙厂", true),
      decide("甲厂", "乙厂", false),
    ];
    expect(writtenOn(name, sheetWith(decisions)).slice(3)).toEqual([
      ["不同", ...pair],
      ["同一", ...away.with(6, "丙厂").with(7, "丙厂的地址")],
      ["不同", ...away],
    ]);
  });
});
