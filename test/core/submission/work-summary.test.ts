import type { Finding } from "../../../src/core/findings";
import { contentOf, submissionSummary, workSummary } from "../../../src/core/submission";
import { emptySheet, workbookOf } from "../../../src/core/workbook";
import { findingOf } from "../../builders/finding";
import {
  campaign,
  closedSite,
  ledgerSheetName,
  ledgerWorkbook,
  openSite,
  refreshed,
  submissionWorkbook,
  withLifecycle,
} from "./submission-workbook";

const undecidedSite = { ...openSite, siteName: "洗砂点", disposition: "待定" };
const lateSite = { ...closedSite, siteName: "漂布点", progress: "正在清理。" };
const finding = (severity: Finding["severity"]): Finding =>
  findingOf({ severity, sheet: ledgerSheetName, cell: "D5" });
const findings = [
  finding("error"),
  finding("warning"),
  finding("error"),
  finding("notice"),
  finding("error"),
];
const content = () =>
  contentOf(
    refreshed(
      withLifecycle(ledgerWorkbook([closedSite, openSite, undecidedSite, lateSite]), [
        [null, null, "下灶村", "林某"],
        ["安装除尘设施", "12月20日", "下灶村", "王某"],
      ]),
    ),
    campaign,
  );

const empty = contentOf(workbookOf([emptySheet("空")]), campaign);
/** The figures of the tally in the form's order, null where the cell is empty. */
const figures = (counts: readonly (number | null)[]) =>
  campaign.tally.figures.map(({ key, label, unit }, index) => ({ key, label, unit, value: counts[index] }));
const nothing = figures(campaign.tally.figures.map(() => null));
const stated = figures([null, null, 4, 1, null, 1, 0, 1, null, null]);
const site = (name: string, address: string) => ({ unit: "", name, address });

describe("工作总结 as data", () => {
  it("has counts, tables and open sites, with the stated figures", () => {
    const { closures, passed, upcoming, ...summary } = workSummary(content(), {
      campaign,
      findings,
      today: "2019-12-20",
    });
    expect(summary).toEqual({
      town: "磁灶镇",
      title: "“散乱污”非法加工点专项整改工作总结",
      unit: "下灶村",
      isTown: false,
      units: [],
      asOf: "2019-11-20",
      deadline: "2019-12-31",
      sites: 4,
      done: 1,
      dispositions: [
        { key: "closure", word: "关停取缔", sites: 2, done: 1 },
        { key: "rectification", word: "整治改造", sites: 1, done: 0 },
        { key: "relocation", word: "整合搬迁", sites: 0, done: 0 },
      ],
      figures: stated,
      lines: [
        {
          site: site("废塑料加工点（陈某）", "下灶村工业路12号旁"),
          word: "关停取缔",
          measures: "",
          timeLimit: "",
          responsible: "下灶村 林某",
          progress: closedSite.progress,
          isDone: true,
        },
        {
          site: site("小石材加工点", "下灶村溪边路3号"),
          word: "整治改造",
          measures: "安装除尘设施",
          timeLimit: "12月20日",
          responsible: "下灶村 王某",
          progress: "正在整改。",
          isDone: false,
        },
        {
          site: site("洗砂点", "下灶村溪边路3号"),
          word: "",
          measures: "",
          timeLimit: "",
          responsible: "",
          progress: "正在整改。",
          isDone: false,
        },
        {
          site: site("漂布点", "下灶村工业路12号旁"),
          word: "关停取缔",
          measures: "",
          timeLimit: "",
          responsible: "",
          progress: "正在清理。",
          isDone: false,
        },
      ],
      undecided: [site("洗砂点", "下灶村溪边路3号")],
      errors: 3,
      materials: ["整治现场照片", "取缔行动方案", "具体整治工作方案", "其他整治档案材料"],
    });
    expect(closures.map(({ site: { name } }) => name)).toEqual(["废塑料加工点（陈某）"]);
    expect(passed).toEqual([]);
    expect(upcoming.map(({ site: { name }, deadline }) => [name, deadline])).toEqual([
      ["漂布点", "2019-11-30"],
      ["小石材加工点", "2019-12-20"],
    ]);
  });

  it("is dated today when the ledger has no date, and has no title when the notice asks for no report", () => {
    const { finalReport, ...others } = campaign;
    const summary = workSummary(empty, { campaign: others, findings: [], today: "2019-12-20" });
    expect(finalReport).toBeDefined();
    expect(summary).toEqual({
      town: "磁灶镇",
      title: null,
      unit: null,
      isTown: false,
      units: [],
      asOf: "2019-12-20",
      deadline: null,
      sites: 0,
      done: 0,
      dispositions: campaign.dispositions.map(({ key, word }) => ({ key, word, sites: 0, done: 0 })),
      figures: nothing,
      lines: [],
      closures: [],
      passed: [],
      upcoming: [],
      undecided: [],
      errors: 0,
      materials: [],
    });
  });
});

describe("a submission's summary as data", () => {
  const common = {
    town: "磁灶镇",
    office: "环保中队",
    ledgerTitle: "专项整治清单",
    tallyTitle: "情况调度表",
  };

  it("counts sites, classes and findings, and takes the figures as stated", () => {
    const period = { from: "2019-11-11", to: "2019-11-20" } as const;
    expect(submissionSummary(content(), { campaign, findings, period })).toEqual({
      ...common,
      unit: "下灶村",
      reportDate: "2019-11-20",
      period,
      fileName: "下灶村_专项整治清单_2019-11-20.xlsx",
      sites: 4,
      dispositions: [
        { key: "closure", word: "关停取缔", sites: 2 },
        { key: "rectification", word: "整治改造", sites: 1 },
        { key: "relocation", word: "整合搬迁", sites: 0 },
      ],
      figures: stated,
      errors: 3,
      warnings: 1,
    });
  });

  it("leaves out unit, date and figures when there are none", () => {
    expect(submissionSummary(empty, { campaign, findings: [] })).toEqual({
      ...common,
      unit: null,
      reportDate: null,
      period: null,
      fileName: "专项整治清单.xlsx",
      sites: 0,
      dispositions: campaign.dispositions.map(({ key, word }) => ({ key, word, sites: 0 })),
      figures: nothing,
      errors: 0,
      warnings: 0,
    });
  });

  it("has the figures of a tally with only some of them", () => {
    const workbook = submissionWorkbook([closedSite]);
    const sheet = workbook.sheets.find(({ name }) => name === campaign.tally.sheetName)!;
    const rows = sheet.rows.map((row) => row?.slice(0, 8));
    const narrow = { ...workbook, sheets: [workbook.sheets[0]!, { ...sheet, rows, merges: [] }] };
    const summary = submissionSummary(contentOf(narrow, campaign), { campaign, findings: [] });
    expect(summary.figures.map(({ value }) => value)).toEqual([
      null,
      null,
      1,
      1,
      null,
      1,
      0,
      null,
      null,
      null,
    ]);
  });
});
