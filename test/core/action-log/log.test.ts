import { cizao2019 as campaign } from "../../../src/core/campaign";
import { checkLog, logTemplate, readActionLog } from "../../../src/core/action-log";
import {
  applyPatch,
  emptySheet,
  workbookOf,
  type CellValue,
  type SheetSnapshot,
} from "../../../src/core/workbook";
import { logSheet, type Outing } from "../../builders/log";
import { ledgerOf, sheetOf, today, villageWorkbook } from "../../builders/workbook";

const titles = campaign.log.columns.map(({ title }) => title);
const logOf = (rows: SheetSnapshot["rows"]) => sheetOf(campaign.log.sheetName, rows);
const read = (...sheets: SheetSnapshot[]) => readActionLog(workbookOf(sheets), campaign, { today });

describe("finding the action log", () => {
  it.each<[string, readonly CellValue[]]>([
    ["the official titles", titles],
    ["titles without brackets", ["日期", "类型", "检查组", "人数", "涉及加工点", "捣毁设备"]],
    [
      "blanks, half-width brackets and another order",
      ["类 型(检查)", "刑事拘留 (人)", "日\n期", "组数", "查封电表"],
    ],
  ])("finds it by %s", (_, header) => {
    expect(read(logOf([["检查行动登记表"], header]))).toMatchObject({
      forms: [{ headerRow: 1 }],
      rows: [],
    });
  });

  it.each<[string, readonly CellValue[]]>([
    ["four titles", ["日期", "类型", "检查组", "人数"]],
    ["no date", titles.slice(1)],
    ["no type", titles.filter((title) => !title.startsWith("类型"))],
  ])("does not find it with %s", (_, header) => {
    expect(read(logOf([header]))).toBeNull();
  });

  it("skips hidden sheets, and reads several logs as one", () => {
    const log = logSheet([{ date: 43775, type: "检查" }]);
    expect(read({ ...log, visibility: "hidden" })).toBeNull();
    expect(read({ ...log, name: "10月" }, { ...log, name: "11月" })!.rows.map(({ sheet }) => sheet)).toEqual([
      "10月",
      "11月",
    ]);
  });
});

describe("reading an outing", () => {
  const first = (outing: Outing) => read(logSheet([outing]))!.rows[0]!;

  it.each<[CellValue, string | null]>([
    [43787, "2019-11-18"],
    ["2019-11-18", "2019-11-18"],
    ["２０１９年１１月１８日", "2019-11-18"],
    ["11.18", "2019-11-18"],
    ["12月28日", "2018-12-28"],
    [11.18, null],
    ["11月31日", null],
    ["上午", null],
    [{ error: "#VALUE!" }, null],
  ])("reads the date %j as %s", (value, date) => {
    expect(first({ date: value, type: "检查" }).date).toBe(date);
  });

  it("reads dates of a workbook that counts from 1904", () => {
    const workbook = { ...workbookOf([logSheet([{ date: 42325, type: "检查" }])]), date1904: true };
    expect(readActionLog(workbook, campaign, { today })!.rows[0]!.date).toBe("2019-11-18");
  });

  it.each([
    ["检查", "inspection"],
    [" 检 查 ", "inspection"],
    ["回访", "inspection"],
    ["取缔行动", "closure"],
    ["联合取缔", "closure"],
    ["协调会", "other"],
    ["", "other"],
  ])("reads the type %j as %s", (type, wanted) => {
    expect(first({ date: 43787, type }).type).toBe(wanted);
  });

  it.each<[CellValue, readonly number[]]>([
    ["1、2", [1, 2]],
    [3, [3]],
    ["2-4号，7", [2, 3, 4, 7]],
    ["1至3", [1, 2, 3]],
    ["9-1", [9, 1]],
    ["1-999999", [1, 999999]],
    ["全部", []],
  ])("reads the sites of %j", (sites, numbers) => {
    expect(first({ date: 43787, sites }).sites).toEqual(numbers);
  });

  it("keeps whole numbers only, and tells a blank from 0", () => {
    const row = first({
      date: 43787,
      teams: 0,
      visits: "１２",
      equipmentDestroyed: "3台",
      metersSealed: 2.5,
    });
    expect(Object.fromEntries(row.counts)).toEqual({ teams: 0, visits: 12 });
  });

  it("skips totals, footnotes and blank rows", () => {
    const lines = [{ date: 43787 }, [], ["合计", null, 3], ["备注：略"], { remarks: "补记" }];
    expect(read(logSheet(lines))!.rows.map(({ index: row }) => row)).toEqual([1, 5]);
  });
});

describe("checking the log", () => {
  function check(outing: Outing) {
    const workbook = villageWorkbook([{}, {}], {}, logSheet([outing]));
    const ledger = ledgerOf(workbook);
    const log = readActionLog(workbook, campaign, { today })!;
    return { workbook, findings: checkLog(log, { campaign, ledger, today }) };
  }

  const good = { date: 43787, type: "检查", teams: 1, visits: 6, sites: "1、2" } as const;

  it("finds nothing wrong with a good outing", () => {
    expect(check(good).findings).toEqual([]);
  });

  it.each<[string, string, Outing]>([
    ["log-missing-date", "A2", { date: null }],
    ["log-invalid-date", "A2", { date: 11.18 }],
    ["log-date-in-future", "A2", { date: "2019-11-21" }],
    ["log-unknown-type", "B2", { type: "协调会" }],
    ["log-unknown-type", "B2", { type: null }],
    ["log-not-a-count", "D2", { visits: "6人" }],
    ["log-not-a-count", "F2", { equipmentDestroyed: -1 }],
    ["log-unknown-sequence", "E2", { sites: "1、5" }],
  ])("finds %s at %s", (code, cell, wrong) => {
    const { findings } = check({ ...good, ...wrong });
    expect(findings.map((finding) => `${finding.code} ${finding.cell}`)).toEqual([`${code} ${cell}`]);
  });

  it("replaces a number and its unit by the number", () => {
    const { findings, workbook } = check({ ...good, equipmentDestroyed: "3 台" });
    const after = applyPatch(workbook, findings[0]!.fix!.patch);
    expect(readActionLog(after, campaign, { today })!.rows[0]!.counts.get("equipmentDestroyed")).toBe(3);
  });
});

it("creates an empty log that is found again, with a list of the two types", () => {
  const made = applyPatch(workbookOf([emptySheet("清单")]), logTemplate(campaign, { after: "清单" }));
  expect(readActionLog(made, campaign, { today })).toMatchObject({
    forms: [{ sheet: "检查行动登记" }],
    rows: [],
  });
  const rules = made.sheets[1]!.validations.map(({ rule }) => rule);
  expect(rules.find(({ type }) => type === "list")!.items).toEqual(["检查", "取缔行动"]);
  expect(rules.filter(({ type }) => type === "wholeNumber")).toHaveLength(6);
});
