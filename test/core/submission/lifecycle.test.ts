import type { IsoDate } from "../../../src/core/language";
import {
  closureCards,
  contentOf,
  missingLifecycleColumns,
  offerLifecycleColumns,
  passedDeadlines,
  plainTextOf,
  siteDeadlines,
  upcomingDeadlines,
  workSummary,
} from "../../../src/core/submission";
import {
  closureCardText,
  closureStateText,
  deadlineShort,
} from "../../../src/words/zh-CN/submission/closure";
import { workSummaryBlocks } from "../../../src/words/zh-CN/submission/work-summary";
import { gapsOf } from "../../../src/words/zh-CN/submission/work-summary/gaps";
import { applyPatch, invertPatch, sheetNamed } from "../../../src/core/workbook";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  submissionWorkbook,
  withCell,
} from "./submission-workbook";
import { firstRow } from "../../builders/ledger";
import { today, ledgerOf } from "../../builders/workbook";

const workbook = ledgerWorkbook([closedSite, openSite]);

describe("销号 cards", () => {
  it("tick what the progress text says, and name what is missing", () => {
    const cards = closureCards(ledgerOf(workbook), campaign);
    expect(cards).toHaveLength(1);
    const [card] = cards;
    expect(card!.missing).toEqual(["productsCleared"]);
    expect(card!.isComplete).toBe(false);
    expect(card!.closedOn).toBe("2019-11-18");
    expect(card!.site).toMatchObject({ cell: "I4", rowNumber: 4, name: "废塑料加工点（陈某）" });
    expect(closureStateText(card!, campaign)).toContain("清除产品");
    expect(closureCardText(card!, campaign)).toContain("☑ 切断工业用水");
    expect(closureCardText(card!, campaign)).toContain("☐ 清除产品");
  });

  it("tick all five parts for 两断三清", () => {
    const whole = withCell(workbook, ledgerSheetName, {
      row: firstRow,
      column: 8,
      value: "11月18日取缔，已落实两断三清。",
    });
    expect(closureCards(ledgerOf(whole), campaign)[0]).toMatchObject({ isComplete: true, missing: [] });
  });

  it("are not made for a site that is not said to be closed", () => {
    expect(closureCards(ledgerOf(ledgerWorkbook([openSite])), campaign)).toEqual([]);
  });
});

describe("lifecycle columns", () => {
  const offered = applyPatch(workbook, offerLifecycleColumns(ledgerOf(workbook), campaign));

  it("are added to the right of the ten, outside the print area, once", () => {
    const ledger = ledgerOf(offered);
    expect([...ledger.form.lifecycle].map(([key, { column }]) => [key, column])).toEqual([
      ["measures", 10],
      ["timeLimit", 11],
      ["responsibleUnit", 12],
      ["responsiblePerson", 13],
    ]);
    const setup = offerLifecycleColumns(ledgerOf(workbook), campaign).find(
      ({ kind }) => kind === "pageSetup",
    );
    expect(setup).toMatchObject({ setup: { printArea: { left: 0, right: 9 } } });
    expect(offerLifecycleColumns(ledger, campaign)).toEqual([]);
    expect(missingLifecycleColumns(ledger)).toEqual([]);
  });

  it("move nothing, keep other columns, and can be undone", () => {
    const foreign = withCell(workbook, ledgerSheetName, { row: firstRow + 1, column: 11, value: "照片3" });
    const patch = offerLifecycleColumns(ledgerOf(foreign), campaign);
    const after = applyPatch(foreign, patch);
    const ledger = ledgerOf(after);
    expect(ledger.form.lifecycle.get("measures")!.column).toBe(12);
    expect(ledger.rows.map((row) => row.text("siteName"))).toEqual(
      ledgerOf(foreign).rows.map((row) => row.text("siteName")),
    );
    const undone = applyPatch(after, invertPatch(foreign, patch));
    expect(ledgerOf(undone).form.lifecycle.size).toBe(0);
    expect(sheetNamed(undone, ledgerSheetName)!.rows[firstRow + 1]![11]).toBe("照片3");
  });

  it("are offered only when missing", () => {
    const some = withCell(workbook, ledgerSheetName, { row: 2, column: 10, value: "整改时限" });
    expect(missingLifecycleColumns(ledgerOf(some))).toEqual([
      "measures",
      "responsibleUnit",
      "responsiblePerson",
    ]);
    const after = ledgerOf(applyPatch(some, offerLifecycleColumns(ledgerOf(some), campaign)));
    expect(after.form.lifecycle.get("timeLimit")!.column).toBe(10);
    expect(missingLifecycleColumns(after)).toEqual([]);
  });
});

describe("deadlines", () => {
  const late = { ...openSite, siteName: "洗砂点" };
  const offered = ledgerWorkbook([closedSite, openSite, late]);
  const patched = applyPatch(offered, offerLifecycleColumns(ledgerOf(offered), campaign));
  const limited = withCell(patched, ledgerSheetName, {
    row: firstRow + 2,
    column: 11,
    value: "2019年11月25日",
  });

  it("list open sites, nearest first, by a row's own time limit or by the stage's", () => {
    const lines = siteDeadlines(ledgerOf(limited), campaign, "2019-11-20");
    expect(
      lines.map(({ site, deadline, source, daysLeft }) => [site.name, deadline, source, daysLeft]),
    ).toEqual([
      ["洗砂点", "2019-11-25", "row", 5],
      ["小石材加工点", "2019-12-31", "stage", 41],
    ]);
    expect(deadlineShort(lines[0]!, campaign)).toBe("整治改造，整治时限2019年11月25日，还有5天");
  });

  it("are split into coming and passed ones, the day itself being still to come", () => {
    const names = (asOf: IsoDate) => [
      upcomingDeadlines(ledgerOf(limited), campaign, asOf).map(({ site }) => site.name),
      passedDeadlines(ledgerOf(limited), campaign, asOf).map(({ site }) => site.name),
    ];
    expect(names("2019-11-25")).toEqual([["洗砂点", "小石材加工点"], []]);
    expect(names("2019-11-26")).toEqual([["小石材加工点"], ["洗砂点"]]);
  });
});

describe("工作总结", () => {
  const full = submissionWorkbook([closedSite, openSite]);
  const summary = workSummary(contentOf(full, campaign), { campaign, findings: [], today });

  it("counts sites, classes and what is done", () => {
    expect(summary).toMatchObject({
      unit: "下灶村",
      asOf: "2019-11-20",
      sites: 2,
      done: 1,
      deadline: "2019-12-31",
    });
    expect(summary.dispositions.map(({ sites, done }) => [sites, done])).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  it("says what is missing, and invents nothing", () => {
    const gaps = gapsOf(summary, campaign).join("\n");
    expect(gaps).toContain("行政拘留");
    expect(gaps).toContain("未写明清除产品");
    expect(gaps).toContain("2家加工点未填整治措施。");
  });

  it("drafts every part of the report, with the archive material that the notice asks for", () => {
    const text = plainTextOf(workSummaryBlocks(summary, campaign));
    expect(text).toContain("下灶村“散乱污”非法加工点专项整改工作总结");
    expect(text).toContain("共登记“散乱污”非法加工点2家");
    expect(text).toContain("整治现场照片");
    expect(text).toContain("取缔行动方案");
    expect(text).toContain("项目：行政拘留；数量：未填；单位：人");
    expect(text).toContain("阶段时限2019年12月31日：整治改造1家（小石材加工点）。");
  });

  it("is read later and elsewhere: no row of a sheet, and no days that are left", () => {
    const text = plainTextOf(workSummaryBlocks(summary, campaign));
    expect(text).not.toMatch(/第\d+行|还有\d+天|超期\d+天/);
  });

  it("numbers its parts without a gap, whatever is left out", () => {
    const none = { ...summary, lines: [], closures: [] };
    const numerals = workSummaryBlocks(none, campaign).flatMap((block) =>
      block.kind === "heading" && block.text[1] === "、" ? [block.text[0]] : [],
    );
    expect(numerals.join("")).toBe("一二三四五");
  });
});
