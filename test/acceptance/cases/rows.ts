import {
  codesOf,
  expectNotData,
  expectRows,
  expectUnit,
  findingsInRow,
  type Judgement,
  names,
  severe,
} from "./judging";
import { check, consolidate, tally } from "./qingdan";

/** A row that is no site: told as such, and counted nowhere. */
const passedOver =
  (row: number): Judgement =>
  async (file) => {
    const checked = await check(file);
    expectRows(checked, 3);
    expect(codesOf(findingsInRow(checked, row))).toContain("not-data-row");
    expectNotData(checked, row);
    expect((await tally(file)).figures["sitesFound"]).toBe(3);
  };

async function nilReport(file: string): Promise<void> {
  const checked = await check(file);
  expect(checked.ledger).not.toBeNull();
  expectRows(checked, 0);
  expectNotData(checked, 4);
  const { told } = await consolidate(file);
  expect(told.units.find(({ unit }) => unit === "下灶村")?.state).toBe("零报告");
  expect([told.rows, told.totals["sitesFound"] ?? 0]).toEqual([0, 0]);
}

async function headerRepeated(file: string): Promise<void> {
  const checked = await check(file);
  expect(checked.ledgers ?? [checked.ledger]).toHaveLength(1);
  await passedOver(6)(file);
  expect(severe(findingsInRow(checked, 7))).toEqual([]);
}

async function latestSheetCounts(file: string): Promise<void> {
  const { told, book } = await consolidate(file);
  expect([told.rows, told.totals["sitesFound"], told.totals["rectifications"]]).toEqual([3, 3, 1]);
  expect(book.town.map((row) => row["B"]).sort()).toEqual([...names].sort());
  const { figures, book: own } = await tally(file);
  expect(figures["sitesFound"]).toBe(3);
  const head = [..."ABCDEFGHIJK"].map((letter) => own.shown(`${letter}2`, "情况调度表")).join(" ");
  expect(head).toMatch(/2019年11月20日|2019-11-20/);
}

async function strayCell(file: string): Promise<void> {
  const checked = await check(file);
  expect([3, 4]).toContain(checked.ledger?.rows);
  expect(codesOf(checked.findings).filter((code) => code === "blank-row").length).toBeLessThanOrEqual(1);
  expect(checked.findings.length).toBeLessThanOrEqual(16);
  const { told, book } = await consolidate(file);
  expect([3, 4]).toContain(told.rows);
  const lines = book.column("B", "问题清单", 1, 100).filter((unit) => unit === "下灶村");
  expect(lines.length).toBeLessThanOrEqual(16);
}

/** Cases of rows that are sites, or are none, and of labels above and below them. */
export const rows: Readonly<Record<string, Judgement>> = {
  "stray-5000.xlsx": strayCell,
  "monthly-sheets.xlsx": latestSheetCounts,
  "tail-zhibiaoren.xlsx": passedOver(7),
  "tail-gongji.xlsx": passedOver(7),
  "tail-yixiakongbai.xlsx": passedOver(7),
  "mid-header-only.xlsx": headerRepeated,
  "number-row.xlsx": passedOver(4),
  "zero-slash.xlsx": nilReport,
  "zero-b.xlsx": nilReport,
  "label-1.xlsx": async (file) => {
    const checked = await check(file);
    expectUnit(checked);
    expectRows(checked, 3);
    const { told } = await consolidate(file);
    const found = told.units.find(({ unit }) => unit === "下灶村")!;
    expect([["合格", "有提醒"].includes(found.state), found.rows]).toEqual([true, 3]);
  },
  "unit-below.xlsx": async (file) => {
    const checked = await check(file);
    expectUnit(checked);
    expectRows(checked, 3);
    expectNotData(checked, 7);
  },
  "unit-cunweihui-brackets.xlsx": async (file) => expectUnit(await check(file)),
  "zero-height.xlsx": async (file) => {
    expect(codesOf(findingsInRow(await check(file), 5))).toContain("hidden-rows");
  },
};
