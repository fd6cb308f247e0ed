import { cizao2019 } from "../../../../src/core/campaign";
import { readLedger } from "../../../../src/core/ledger";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerSheet } from "../../../builders/ledger";
import { check } from "../../checks/checking";

const sites = ledgerSheet([{}, { sequence: 2 }]);

/** A ledger with other lines above its titles, and more below its sites. */
function sheetWith(above: readonly (readonly CellValue[])[], below: readonly (readonly CellValue[])[] = []) {
  const [title, , ...rest] = sites.rows;
  return { ...sites, rows: [title, ...above, ...rest, ...below] };
}

const told = (sheet: SheetSnapshot) => {
  const { unit, reportDate } = readLedger(sheet, cizao2019, { today: "2019-12-10" })!;
  return [unit, reportDate];
};
const both = ["下灶村", "2019-11-20"];

describe("who reports, and when", () => {
  it.each<readonly [CellValue, CellValue]>([
    ["报送单位：下灶村", "报送时间：2019年11月20日"],
    ["填表单位：下灶村", "填表日期：2019年11月20日"],
    ["上报单位：下灶村", "上报日期：2019.11.20"],
    ["填报单位名称：下灶村", "填报日期：2019-11-20"],
    ["制表单位（盖章）：下灶村", "制表时间：2019/11/20"],
    ["单位：下灶村", "日期：2019年11月20日"],
    ["单位名称：下灶村村委会", "时间：2019年11月20日"],
    ["村（社区）：下灶村", "2019年11月20日填报"],
    ["填报单位：⼤埔村", "填报⽇期：2019年11⽉20⽇"],
    ["\u202d填报单位\u202c：下灶村", "填 报 时 间：2019年11月20日"],
    ["填报村（社区）：下灶村", "统计日期：2019年11月20日"],
    ["填报单位/村：下灶村", "填报时间：_2019_年_11_月_20_日"],
    ["统计单位：下灶村", "汇总时间：2019.11.20"],
    ["填报单位：【下灶村】", "填报时间：截至2019年11月20日"],
    ["填报单位：__下灶村__", "填报时间：2019年11月20日止"],
    ["填报单位：下灶村治保会", "填报时间：2019-11-20 09:30"],
    ["填报单位：磁灶镇-下灶村", "填报时间：二〇一九年十一月二十日"],
    ["填报单位：磁灶下灶村 13900000001", "填报时间：19年11月20日"],
    ["（填报单位：下灶村）", "（填报时间：2019年11月20日）"],
    ["【填报单位】下灶村", "【填报时间】2019年11月20日"],
    ["村别：下灶村", "截止日期：2019年11月20日"],
    ["填报单位：下灶村", "填报时间：2019年11月11日至11月20日"],
    ["填报单位：下灶村", "填报时间：2019年11月11日-20日"],
    ["填报单位：下灶村", "填报时间：2019.11.11—2019.11.20"],
    ["填报单位：下灶村", "填报日：2019 11 20"],
  ])("stand above the header as %s, %s", (unit, date) => {
    const [foundUnit, foundDate] = told(sheetWith([[unit, null, null, null, date]]));
    expect(foundUnit).toBe(String(unit).includes("⼤") ? "大埔村" : "下灶村");
    expect(foundDate).toBe(String(date).startsWith("2019") ? null : "2019-11-20");
  });

  it.each<readonly (readonly CellValue[])[]>([
    [["填报单位：下灶村", null, null, null, "填报时间：2019年11月20日"]],
    [["报送单位：下灶村  报送日期：2019年11月20日"]],
    [["填表单位", "下灶村", null, "填表日期", 43789]],
    [[], ["填表人：王某  填表日期：2019年11月20日"], ["填报单位（盖章）：下灶村"]],
    [["单位：下灶村", null, "日期：2019年11月20日"]],
    [["填报单位：下灶村，填报时间：2019年11月20日"]],
    [["填报单位", "：", "下灶村", null, "填报时间", "：", "2019年11月20日"]],
    [
      ["填报单位", null, null, null, "填报时间"],
      ["下灶村", null, null, null, "2019年11月20日"],
    ],
  ])("stand below the table: %j", (...below) => {
    const sheet = sheetWith([], below);
    expect(told(sheet)).toEqual(both);
    expect(check(sheet).filter(({ code }) => !["not-data-row"].includes(code))).toEqual([]);
  });

  it.each<readonly (readonly CellValue[])[]>([
    [["填报单位：下灶村"], ["填报时间：2019年11月20日"]],
    [["填报单位", "下灶村", "填报时间", "2019年11月20日"]],
    [[], ["报送单位：下灶村村委会", null, "报送日期：2019.11.20"]],
    [[], ["单位：下灶村"], ["日期", 43789]],
  ])("stand right of the table: %j", (...beside) => {
    const [title, , ...rest] = sites.rows;
    const width = sites.rows[2]!.length;
    const rows = rest.map((row, i) => {
      const own = beside[i] ?? [];
      return [...Array.from({ length: width + 1 }, (_, column) => row?.[column] ?? null), ...own];
    });
    expect(told({ ...sites, rows: [title, ...rows] })).toEqual(both);
  });

  it("are no column of the village's own right of the table, where each row says another", () => {
    const [title, , ...rest] = sites.rows;
    const own = ["所属村", "下灶村", "岭畔村"];
    const rows = rest.map((row, i) => [...Array.from({ length: 10 }, (_, c) => row?.[c] ?? null), own[i]!]);
    expect(told({ ...sites, rows: [title, ...rows] })[0]).toBeNull();
  });

  it("may stand below their labels", () => {
    const lines = [
      ["填报单位", null, null, "填报时间"],
      ["下灶村", null, null, "2019年11月20日"],
    ];
    expect(told(sheetWith(lines))).toEqual(both);
  });

  it("are the first that are filled in: a label left empty above gives way", () => {
    expect(
      told(sheetWith([["填报单位：", "填报时间："]], [["报送单位：下灶村", "报送日期：2019年11月20日"]])),
    ).toEqual(both);
    expect(
      told(
        sheetWith(
          [["填报单位：下灶村", "填报时间：2019年11月20日"]],
          [["报送单位：大埔村", "日期：2019年12月1日"]],
        ),
      ),
    ).toEqual(both);
  });

  it("may stand in the header or footer of the page, and are then in no cell", () => {
    const printed = ["第 页", "填报单位：下灶村 填报时间：2019年11月20日"];
    expect(told({ ...sheetWith([]), printed })).toEqual(both);
    const [finding] = check({ ...sheetWith([]), printed: ["填报单位：下皂村 填报时间：2019年11月20日"] });
    expect(finding).toMatchObject({
      code: "unknown-unit",
      cell: "A1",
      params: { suggestion: "下灶村" },
      fix: null,
    });
  });

  it.each<readonly CellValue[]>([
    ["单位：家、台"],
    ["单位：万元", "统计时间：每月10日前"],
    ["所属单位：下灶村", "检查日期：2019年11月20日"],
    ["责任单位：下灶村", "整治时间：2019年11月20日"],
  ])("are not %s, which says something else", (...cells) => {
    expect(told(sheetWith([cells]))).toEqual([null, null]);
    expect(told(sheetWith([], [cells]))).toEqual([null, null]);
  });

  it("are not what a note below says of all units", () => {
    const note = "①报送单位：各村（社区）、工作点（含印刷基地办）；②报送时间：每月10日、20日、30日前。";
    expect(told(sheetWith([], [["备注", note]]))).toEqual([null, null]);
  });
});
