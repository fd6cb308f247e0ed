import type { IsoDate } from "../../../../src/core/language";
import { periodOf } from "../../../../src/core/campaign";
import { consolidate, type UnitFile } from "../../../../src/core/consolidation";
import { boardSheet } from "../../../../src/core/consolidation/sheets/board-sheet";
import { centredColumns, marksOf, messages, reportOf, siteOf, smallTown, writtenOn } from "../town";

const name = smallTown.consolidation.sheets.board;
const rows = [siteOf("大埔村", "甲厂")];

function boardOf(files: readonly UnitFile[], dueDay: IsoDate | null = "2019-11-10") {
  return boardSheet(
    consolidate(files, smallTown, { period: dueDay === null ? null : periodOf(smallTown, dueDay) }),
    smallTown,
    messages,
  );
}

describe("报送情况", () => {
  const files: UnitFile[] = [
    reportOf("大埔村", { rows, errors: 2, warnings: 3, stamp: "broken" }),
    reportOf("下灶村", { rows, reportDate: "2019-11-12", stamp: "valid" }),
    reportOf("后林村", { unitKnown: false, rows, errors: 1, warnings: 4 }),
    reportOf(null, { unitKnown: false, reportDate: null, file: "无名.xlsx" }),
    { kind: "no-ledger", file: "照片.xlsx", findings: [], unit: null },
    { kind: "unreadable", file: "坏.xlsx", reason: "encrypted", unit: null },
    { kind: "unreadable", file: "洋宅村.xlsx", reason: "encrypted", unit: "洋宅村" },
  ];

  it("lists the roster, and below it what belongs to no unit", () => {
    expect(writtenOn(name, boardOf(files))).toEqual([
      ["磁灶镇报送情况"],
      ["磁灶镇", null, null, null, null, "2019年11月10日"],
      ["序号", "报送单位", "文件", "填报时间", "行数", "需改", "提醒", "校验印记", "状态", "标记"],
      [1, "下灶村", "下灶村.xlsx", "2019-11-12", 1, 0, 0, "有效", "迟报"],
      [2, "洋宅村", "洋宅村.xlsx", null, 0, null, null, null, "无法读取"],
      [3, "大埔村", "大埔村.xlsx", "2019-11-10", 1, 2, 3, "盖后有改动", "需退回", "有提醒"],
      [null, "后林村", "后林村.xlsx", "2019-11-10", 1, 1, 4, null, "标题 unknown-unit"],
      [null, null, "无名.xlsx", null, 0, 0, 0, null, "标题 missing-unit"],
      [null, null, "照片.xlsx", null, null, null, null, null, "标题 no-ledger"],
      [null, null, "坏.xlsx", null, null, null, null, null, "标题 unreadable-file"],
    ]);
  });

  it("centres numbers and its own words, and colours the state by urgency", () => {
    const patch = boardOf(files);
    expect(centredColumns(patch, 3)).toEqual([0, 3, 4, 5, 6, 7, 8]);
    expect(marksOf(patch)).toEqual([
      [3, 8, 3, 8, "#FFF4CE"],
      [4, 8, 4, 8, "#F4B6B6"],
      [5, 8, 5, 8, "#FDE7E9"],
    ]);
  });

  it("leaves room for the date when no due day is given, and then calls nothing late", () => {
    const [, line, , first] = writtenOn(name, boardOf(files, null));
    expect(line![5]).toBe("    年  月  日");
    expect(first![8]).toBe("合格");
  });
});
