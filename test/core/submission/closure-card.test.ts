import type { IsoDate } from "../../../src/core/language";
import { readLedgers } from "../../../src/core/ledger";
import {
  closureCards,
  passedDeadlines,
  siteDeadlines,
  upcomingDeadlines,
} from "../../../src/core/submission";
import { applyPatch } from "../../../src/core/workbook";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  type LifecycleCells,
  withLifecycle,
} from "./submission-workbook";
import { today, ledgerOf } from "../../builders/workbook";
import { type Site } from "../../builders/ledger";

function ledgerWith(sites: readonly Site[], lifecycle: readonly LifecycleCells[] = []) {
  return ledgerOf(withLifecycle(ledgerWorkbook(sites), lifecycle));
}
const said = (progress: string, disposition = "关停取缔"): Site => ({
  ...closedSite,
  disposition,
  progress,
});
const parts = ["waterCut", "powerCut", "equipmentCleared", "materialsCleared", "productsCleared"];

describe("the card of a closed site", () => {
  it("has the site, who is responsible, and each part with its passage and day", () => {
    const progress = "11月20日断电。2019年11月18日依法取缔，切断工业用水，清除设备。";
    const [card] = closureCards(
      ledgerWith([said(progress)], [["拆除", "11月底", "下灶村", "林某"]]),
      campaign,
    );
    expect(card).toEqual({
      site: {
        sheet: ledgerSheetName,
        cell: "I4",
        rowNumber: 4,
        name: "废塑料加工点（陈某）",
        address: "下灶村工业路12号旁",
      },
      operator: "陈某某 13900000001",
      closedOn: "2019-11-18",
      ticks: [
        { part: "waterCut", done: true, passage: "切断工业用水", date: "2019-11-18" },
        { part: "powerCut", done: true, passage: "断电", date: "2019-11-20" },
        { part: "equipmentCleared", done: true, passage: "清除设备", date: "2019-11-18" },
        { part: "materialsCleared", done: false, passage: null, date: null },
        { part: "productsCleared", done: false, passage: null, date: null },
      ],
      missing: ["materialsCleared", "productsCleared"],
      isComplete: false,
      responsibleUnit: "下灶村",
      responsiblePerson: "林某",
    });
  });

  it("takes 两断三清 for all five parts, and the first day of closing", () => {
    const [card] = closureCards(
      ledgerWith([said("2019年11月19日落实两断三清，11月18日依法取缔。")]),
      campaign,
    );
    expect(card).toMatchObject({ closedOn: "2019-11-18", missing: [], isComplete: true });
    const whole = { done: true, passage: "两断三清", date: "2019-11-19" };
    expect(card!.ticks).toEqual(parts.map((part) => ({ part, ...whole })));
  });

  it("is made only for a site that should be closed and is said to be", () => {
    const progresses = [
      said("已取缔。"),
      said("11月19日已落实两断三清。"),
      said("已切断用水。"),
      said("已取缔。", "整治改造"),
      said("已落实两断三清。", "待定"),
    ];
    const cards = closureCards(ledgerWith(progresses), campaign);
    expect(cards.map(({ site, closedOn }) => [site.rowNumber, closedOn])).toEqual([
      [4, null],
      [5, "2019-11-19"],
    ]);
  });
});

describe("the deadline of a site", () => {
  const sites: Site[] = [
    openSite,
    { ...openSite, siteName: "洗砂点" },
    { ...said("正在清理。"), siteName: "漂布点" },
    { ...openSite, siteName: "印花点" },
    { ...closedSite, siteName: "机砖点" },
    { ...openSite, siteName: "布碎点", disposition: null },
  ];
  const lifecycle: LifecycleCells[] = [[], ["装除尘", "11月25日", "环保中队", "王某"], [], [null, "尽快"]];
  const lines = (asOf: IsoDate) => siteDeadlines(ledgerWith(sites, lifecycle), campaign, asOf);

  it("is its own time limit or the end of its stage, nearest first, then in the order of the ledger", () => {
    expect(
      lines("2019-11-26").map(({ site, deadline, daysLeft }) => [site.name, deadline, daysLeft]),
    ).toEqual([
      ["洗砂点", "2019-11-25", -1],
      ["漂布点", "2019-11-30", 4],
      ["小石材加工点", "2019-12-31", 35],
      ["印花点", "2019-12-31", 35],
    ]);
  });

  it("comes with the site and who is responsible", () => {
    expect(lines("2019-11-20")[0]).toEqual({
      site: { sheet: ledgerSheetName, cell: "I5", rowNumber: 5, name: "洗砂点", address: "下灶村溪边路3号" },
      disposition: "rectification",
      word: "整治改造",
      deadline: "2019-11-25",
      source: "row",
      daysLeft: 5,
      responsibleUnit: "环保中队",
      responsiblePerson: "王某",
    });
    expect(lines("2019-11-20")[1]).toMatchObject({
      source: "stage",
      disposition: "closure",
      word: "关停取缔",
    });
  });

  it("has not passed on the day itself", () => {
    const ledger = ledgerWith(sites, lifecycle);
    const names = (asOf: IsoDate) => [
      passedDeadlines(ledger, campaign, asOf).map(({ site }) => site.name),
      upcomingDeadlines(ledger, campaign, asOf).map(({ site }) => site.name),
    ];
    const later = ["小石材加工点", "印花点"];
    expect(names("2019-11-30")).toEqual([["洗砂点"], ["漂布点", ...later]]);
    expect(names("2019-12-01")).toEqual([["洗砂点", "漂布点"], later]);
  });

  it("takes the year of the ledger's date when its time limit has none", () => {
    expect(lines("2020-01-05").map(({ deadline }) => deadline)).toContain("2019-11-25");
  });

  it("points at the row when the ledger has no progress column", () => {
    const workbook = applyPatch(ledgerWorkbook([openSite]), [
      { kind: "deleteColumns", sheet: ledgerSheetName, column: 8, count: 1 },
    ]);
    const [ledger] = readLedgers(workbook, campaign, { today });
    expect(siteDeadlines(ledger!, campaign, today).map(({ site }) => site.cell)).toEqual(["A4"]);
  });
});
