import { cizao2019, type Campaign } from "../../../../src/core/campaign";
import { loadCampaign } from "../../../../src/core/campaign/load";
import {
  consolidate,
  consolidationSheets,
  dueDaysOf,
  listedSites,
  readConsolidated,
  readSubmission,
} from "../../../../src/core/consolidation";
import { ledgerConditionalFormats, ledgerValidations } from "../../../../src/core/forms";
import { checkLedgers } from "../../../../src/core/checks";
import { isDone, readLedger } from "../../../../src/core/ledger";
import {
  closureCards,
  contentOf,
  siteDeadlines,
  submissionSummary,
  workSummary,
} from "../../../../src/core/submission";
import { applyPatch, sheetNamed, workbookOf } from "../../../../src/core/workbook";
import { consolidationMessages } from "../../../../src/words/zh-CN/consolidation/messages";
import { barColors } from "../../../../src/apps/taskpane/consolidation-tab/charts/bar-colors";
import { anotherTown, ofAnotherTown, periodAfter, thatDay } from "../../../builders/another-town";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { campaignWith } from "../campaign-json";

const good: Site = { landArea: 120, permit: "排0799" };
const workbookWith = (sites: readonly Site[], reportDate: string = ofAnotherTown.reportDate) =>
  workbookOf([
    ledgerSheet(
      sites.map((site) => ({ ...good, ...site })),
      { ...ofAnotherTown, reportDate },
    ),
  ]);
const ledgerWith = (sites: readonly Site[], reportDate?: string) =>
  readLedger(workbookWith(sites, reportDate).sheets[0]!, anotherTown, { today: thatDay })!;
const suspended = (progress: string, disposition = "停产整顿"): Site => ({ disposition, progress });

const codes = (site: Site, campaign: Campaign = anotherTown, reportDate?: string) =>
  checkLedgers(workbookWith([site], reportDate), campaign, { today: thatDay }).findings.map(
    ({ code, params }) => [code, ...Object.values(params)].join(" "),
  );

/** The town's campaign in which 停产整顿 closes a site, or is done by something else. */
const where = (disposition: object): Campaign => {
  const { dispositions, ...rest } = structuredClone(anotherTown);
  const changed = dispositions.map((each) =>
    each.key === "suspension" ? { ...each, ...disposition } : each,
  );
  return loadCampaign({ ...rest, dispositions: changed });
};

describe("a disposition that the campaign adds", () => {
  it("is offered by the form, and no other word is taken", () => {
    const columns = new Map(anotherTown.ledger.columns.map(({ key }, index) => [key, index]));
    const area = { columns, first: 3, last: 10 };
    const rules = ledgerValidations(area, anotherTown).map(({ rule }) => rule);
    expect(rules).toContainEqual(
      expect.objectContaining({ type: "list", items: ["关停取缔", "停产整顿", "整治改造", "整合搬迁"] }),
    );
    const formulas = ledgerConditionalFormats(area, anotherTown).map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes('I4<>"停产整顿"'))).toBe(true);
  });

  it("is read by its word and its synonyms", () => {
    const read = (text: string) => ledgerWith([suspended("", text)]).rows[0]!.disposition;
    expect(read("停产整顿")).toEqual({ kind: "one", key: "suspension", exact: true });
    expect(read("停业整顿")).toEqual({ kind: "one", key: "suspension", exact: false });
    expect(read("停产或取缔")).toEqual({ kind: "several", keys: ["suspension", "closure"] });
  });

  it.each([
    ["已断电。", true],
    ["已取缔。", true],
    ["已整改到位。", true],
    ["已断水。", false],
    ["正在整顿。", false],
  ])("is done by what the campaign says, beside what is done with any site: %s", (progress, expected) => {
    const [row] = ledgerWith([suspended(progress)]).rows;
    expect(isDone(row!, anotherTown)).toBe(expected);
  });

  it("counts no work of another disposition as its own", () => {
    const [row] = ledgerWith([{ disposition: "整治改造", progress: "已断电。" }]).rows;
    expect(isDone(row!, anotherTown)).toBe(false);
  });

  it("is contradicted by a closure unless it closes or is done by one", () => {
    const said = "progress-contradicts-disposition 停产整顿 已取缔";
    const closing = where({ closes: true, doneBy: ["closed"] });
    const byClosing = where({ closes: false, doneBy: ["closed", "powerCut"] });
    expect(codes(suspended("已取缔。"))).toEqual([said]);
    expect(codes(suspended("已搬迁。"))).toEqual([]);
    expect(codes(suspended("已取缔。"), byClosing)).toEqual([]);
    expect(codes(suspended("已取缔，落实两断三清。"), closing)).toEqual([]);
    expect(codes(suspended("已搬迁至工业园。"), closing)).toEqual([
      "progress-contradicts-disposition 停产整顿 已搬迁至工业园",
    ]);
  });

  it("asks for 两断三清 and has a card only where it closes", () => {
    const closing = where({ closes: true, doneBy: ["closed"] });
    const site = suspended("4月10日已取缔，已断电。");
    const card = (campaign: Campaign) =>
      closureCards(ledgerWith([site]), campaign).map(({ closedOn }) => closedOn);
    expect(codes(site, closing)).toEqual([
      "incomplete-closure waterCut,equipmentCleared,materialsCleared,productsCleared",
    ]);
    expect(card(closing)).toEqual(["2026-04-10"]);
    expect(card(anotherTown)).toEqual([]);
  });

  it("has a stage of its own, past which it is overdue", () => {
    const ledger = ledgerWith([suspended("正在整顿。"), { disposition: "关停取缔", progress: "拟取缔。" }]);
    expect(
      siteDeadlines(ledger, anotherTown, "2026-04-15").map(({ word, deadline, daysLeft, source }) => [
        ...[word, deadline, daysLeft, source],
      ]),
    ).toEqual([
      ["停产整顿", "2026-04-30", 15, "stage"],
      ["关停取缔", "2026-05-31", 46, "stage"],
    ]);
    expect(codes(suspended("正在整顿。"), anotherTown, "2026年5月1日")).toEqual([
      "overdue 停产整顿 2026-04-30",
    ]);
    expect(codes(suspended("已断电。"), anotherTown, "2026年5月1日")).toEqual([]);
  });

  it("stands in the messages and reports with its word", () => {
    const content = contentOf(
      workbookWith([suspended("已断电。"), suspended("正在整顿。"), { disposition: "整治改造" }]),
      anotherTown,
    );
    const { dispositions } = submissionSummary(content, { campaign: anotherTown, findings: [] });
    expect(dispositions.map(({ word, sites }) => `${word}${sites}`)).toEqual([
      "关停取缔0",
      "停产整顿2",
      "整治改造1",
      "整合搬迁0",
    ]);
    const report = workSummary(content, { campaign: anotherTown, findings: [], today: thatDay });
    expect(report.dispositions[1]).toEqual({ key: "suspension", word: "停产整顿", sites: 2, done: 1 });
    expect(report.done).toBe(1);
  });

  it("is compared with the period before, and has a colour of its own in the charts", () => {
    const read = (...sites: Site[]) =>
      readSubmission({ file: "上坪村.xlsx", workbook: workbookWith(sites) }, anotherTown, {
        today: thatDay,
        period: null,
      });
    const before = consolidate(read(suspended("正在整顿。")), anotherTown, { period: null });
    const sheets = consolidationSheets(before, anotherTown, consolidationMessages(anotherTown));
    const previous = readConsolidated(applyPatch(workbookOf([]), sheets), anotherTown, thatDay)!;
    const now = consolidate(read({ disposition: "关停取缔" }, suspended("已断电。")), anotherTown, {
      period: periodAfter(anotherTown, thatDay),
      previous,
    });
    expect(now.comparison!.entries.map(({ class: kind, then }) => [kind, then?.disposition])).toEqual([
      ["reclassified", "suspension"],
      ["new", undefined],
    ]);
    const town = applyPatch(
      workbookOf([]),
      consolidationSheets(now, anotherTown, consolidationMessages(anotherTown)),
    );
    expect(sheetNamed(town, "比对")!.rows.flat()).toContain("停产整顿");
    const { register } = now.memory;
    const listed = dueDaysOf(register).map((due) =>
      listedSites(register, due, anotherTown).map(({ disposition }) => disposition),
    );
    expect(listed).toEqual([["suspension"], ["closure", "suspension"]]);
    expect(new Set(barColors(anotherTown.dispositions.length)).size).toBe(5);
  });

  it("leaves the three of the notice as they are", () => {
    expect(loadCampaign(campaignWith()).dispositions).toEqual(cizao2019.dispositions);
  });
});
