import type { IsoDate } from "../../../src/core/language";
import { periodOf } from "../../../src/core/campaign";
import { analyse, type AnalyseOptions, generateTally } from "../../../src/core/tally";
import { type SheetSnapshot, type WorkbookSnapshot, workbookOf } from "../../../src/core/workbook";
import { campaign } from "./village-files";
import { ledgerSheet } from "../../builders/ledger";
import { logSheet } from "../../builders/log";
import { tallySheet } from "../../builders/tally";
import { sheetOf, today } from "../../builders/workbook";

const ledger = ledgerSheet([
  { siteName: "甲", progress: "11月12日已取缔，切断水电，清除设备、原料、产品，查封电表2个。" },
  { siteName: "乙", address: "后山路2号", disposition: "整合搬迁", progress: "12月搬迁。" },
]);
const proven = [0, 0, 2, 1, 0, 2, 1, 0, 0, 0];

function found(workbook: WorkbookSnapshot, options: Partial<AnalyseOptions> = {}): string[] {
  const { findings } = analyse(workbook, campaign, { today, ...options });
  return findings.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
}

/** A workbook of one unit's ledger and tally sheet. */
const book = (...sheets: readonly SheetSnapshot[]) => workbookOf([ledger, ...sheets]);

describe("all findings of a workbook", () => {
  it("are in the order of sheets, rows, columns and codes, those shared by two ledgers only once", () => {
    const unclear = { siteName: "丁", address: "后山路9号", disposition: "待定", progress: null };
    const third = { siteName: "戊", address: "水库边5号", progress: "正在取缔。" };
    const second = ledgerSheet([{ siteName: "丙", progress: null }, unclear, third], { sheet: "清单二" });
    const log = logSheet([
      [43775, "检查", 2, 1, "1、9", 0, 0, 0, 0, null],
      [null, "会议", 2, 1, "1", 0, 0, 0, 0, null],
    ]);
    const tally = tallySheet([2, 1, 2, 1, 0, "2个", null, 0, 0, 0]);
    expect(found(workbookOf([tally, ledger, second, log]))).toEqual([
      "情况调度表 C6 tally-visits-below-teams",
      "情况调度表 D6 tally-mismatch",
      "情况调度表 G6 tally-not-a-count",
      "情况调度表 H6 tally-blank-figure",
      "清单二 I4 missing-progress",
      "清单二 H5 unknown-disposition",
      "清单二 I5 missing-progress",
      "检查行动登记 E2 log-unknown-sequence",
      "检查行动登记 A3 log-missing-date",
      "检查行动登记 B3 log-unknown-type",
    ]);
  });

  it("are that there is no ledger, when there is none", () => {
    const findings = [
      { code: "no-ledger", severity: "error", scope: "file", sheet: null, cell: null, params: {}, fix: null },
    ];
    expect(analyse(workbookOf([sheetOf("表", [])]), campaign, { today })).toMatchObject({
      ledgers: [],
      tally: null,
      findings,
      accepted: [],
      all: findings,
    });
  });

  it("are none when ledger and tally agree, and come with what was read", () => {
    const { ledgers, tally, findings } = analyse(book(tallySheet(proven)), campaign, { today });
    expect(findings).toEqual([]);
    expect(ledgers.map(({ sheet, unit }) => [sheet, unit])).toEqual([["专项整治清单", "下灶村"]]);
    expect(tally!.stated!.form.sheet).toBe("情况调度表");
    expect(tally!.tally.figures.metersSealed.value).toBe(2);
    expect(tally!.log).toBeNull();
  });

  it("include one for every ledger without a tally sheet", () => {
    const second = ledgerSheet([{ siteName: "丙", progress: null }], { sheet: "清单二" });
    expect(found(book(second))).toEqual([
      "专项整治清单 A1 tally-missing",
      "清单二 A1 tally-missing",
      "清单二 I4 missing-progress",
    ]);
  });
});

it("sorts the findings of one cell by code, whichever check made them", () => {
  const rows = ledger.rows.map((row, index) =>
    index === 1 ? ["填报单位：无名村 填报时间：2019年11月20日"] : row,
  );
  expect(found(workbookOf([{ ...ledger, rows: rows.slice(1) }]))).toEqual([
    "专项整治清单 A1 tally-missing",
    "专项整治清单 A1 unknown-unit",
  ]);
});

describe("the submission before", () => {
  const now = book(tallySheet(proven));

  it("sets the minimum for the figures, reported beside other findings", () => {
    const previous = workbookOf([ledgerSheet([]), tallySheet([0, 0, 3, 0, 5, 2, 1, 0, 0, 0])]);
    expect(found(now, { previous })).toEqual([
      "情况调度表 D6 tally-decreased",
      "情况调度表 F6 tally-decreased",
    ]);
    const wrong = book(tallySheet([0, 0, 1, 1, 0, 2, 1, 0, 0, 0]));
    expect(found(wrong, { previous })).toEqual([
      "情况调度表 D6 tally-decreased",
      "情况调度表 D6 tally-mismatch",
      "情况调度表 F6 tally-decreased",
    ]);
  });

  it("is that of the same unit", () => {
    const sheet = ledgerSheet(Array.from("甲乙丙丁", (name) => ({ siteName: name })));
    const rows = sheet.rows.map((row, index) => (index === 1 ? ["填报单位：岭畔村"] : row));
    expect(found(now, { previous: workbookOf([sheet]) })).toEqual(["情况调度表 D6 tally-decreased"]);
    expect(found(now, { previous: workbookOf([{ ...sheet, rows }]) })).toEqual([]);
  });
});

it("counts the working period when the sheet states 本期", () => {
  const { rows, ...form } = tallySheet([0, 0, 2, 1, 0, 2, 1, 0, 0, 0]);
  const line = ["报送时间：2019年11月20日 口径：本期"];
  const tally = { ...form, rows: rows.map((row, index) => (index === 1 ? line : row)) };
  const evidence = ["情况调度表 E6 tally-evidence-mismatch", "情况调度表 G6 tally-evidence-mismatch"];
  const both = ledgerSheet([
    {
      siteName: "甲",
      progress: "11月12日已取缔，切断水电，清除设备、原料、产品，查封电表2个。11月5日查封电表7个。",
    },
  ]);
  const mismatches = (dueDay: IsoDate) =>
    found(workbookOf([both, tally]), { period: periodOf(campaign, dueDay) }).filter((one) =>
      evidence.includes(one),
    );
  expect(found(workbookOf([both, tally]), { period: periodOf(campaign, "2019-11-30") })).toContain(
    "专项整治清单 F2 report-date-outside-period",
  );
  expect(mismatches("2019-11-20")).toEqual([]);
  expect(mismatches("2019-11-10")).toEqual(evidence.slice(1));
});

describe("the tally of a ledger", () => {
  const site = (siteName: string) => ({ siteName, disposition: "整治改造" });
  const part = (sheet: string, names: string, reportDate = "2019年11月20日") =>
    ledgerSheet(Array.from(names, site), { sheet, reportDate });
  const counted = (sites: number) => [2, 10, sites, 0, 0, 0, 0, sites, 0, 0];
  const analysisOfAll = (...sheets: readonly SheetSnapshot[]) =>
    analyse(workbookOf([...sheets]), campaign, { today });

  it("is one for all ledgers that meet at its row, whichever of them is in front", () => {
    const analysis = analysisOfAll(part("取缔类", "甲"), part("整改类", "乙丙"), tallySheet(counted(3)));
    const tallies = analysis.ledgers.map((ledger) => analysis.tallyOf(ledger));
    expect(tallies.map(({ reading }) => reading.tally.figures.sitesFound.value)).toEqual([3, 3]);
    expect(tallies[0]).toBe(tallies[1]);
    expect(analysis.ledgers.map((ledger) => analysis.tallyErrorsOf(ledger))).toEqual([0, 0]);
    expect(analysis.ledgers.map((ledger) => analysis.cumulativeOf(ledger).figures.sitesFound.value)).toEqual([
      1, 2,
    ]);
  });

  it("is the ledger's own where its sheet speaks for the ledgers of another date", () => {
    const analysis = analysisOfAll(
      part("11.10", "甲", "2019年11月10日"),
      part("11.20", "甲乙"),
      tallySheet(counted(2)),
    );
    const values = analysis.ledgers.map(
      (ledger) => analysis.tallyOf(ledger).reading.tally.figures.sitesFound.value,
    );
    expect(values).toEqual([1, 2]);
    expect(analysis.ledgers.map((ledger) => analysis.tallyErrorsOf(ledger))).toEqual([0, 0]);
    expect(analysis.findings.filter(({ scope }) => scope === "tally")).toEqual([]);
  });

  it("is read by another 口径 when asked, and as stated otherwise", () => {
    const analysis = analysisOfAll(part("清单", "甲"), tallySheet(counted(1)));
    const [ledger] = analysis.ledgers;
    expect(analysis.tallyOf(ledger!, { basis: "period" }).reading.tally).toMatchObject({
      basis: "period",
      figures: { sitesFound: { basis: "none" } },
    });
    expect(analysis.tallyOf(ledger!).reading.tally.basis).toBe("cumulative");
    expect(analysis.tallyOf(ledger!)).toBe(analysis.tallies[0]);
  });

  it("blocks nothing where there is no sheet", () => {
    const analysis = analysisOfAll(part("清单", "甲"));
    expect(analysis.tallyErrorsOf(analysis.ledgers[0]!)).toBe(0);
    expect(analysis.stated).toBeNull();
  });

  it("has no formula for a count over several ledgers", () => {
    const linkedIn = (...sheets: readonly SheetSnapshot[]) => {
      const analysis = analysisOfAll(...sheets);
      const { workbook } = analysis;
      const { ledger, ledgers, reading } = analysis.tallyOf(analysis.ledgers[0]!);
      const { stated, tally } = reading;
      return generateTally({ workbook, campaign, ledger, ledgers, stated, tally, linked: true }).unlinked;
    };
    const tally = tallySheet([2, 10, null, 0, 0, 0, null, null, 0, 0]);
    expect(linkedIn(part("清单", "甲"), tally)).toEqual([]);
    expect(linkedIn(part("取缔类", "甲"), part("整改类", "乙"), tally)).toEqual([
      "sitesFound",
      "relocations",
      "rectifications",
    ]);
  });
});
