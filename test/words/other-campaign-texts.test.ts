import type { Campaign } from "../../src/core/campaign";
import { cizao2019 } from "../../src/core/campaign";
import type { ReturnNote } from "../../src/core/consolidation";
import {
  type ClosureCard,
  plainTextOf,
  type PreflightItem,
  type SiteDeadline,
  type SubmissionSummary,
  type WorkSummary,
} from "../../src/core/submission";
import { findingOf } from "../builders/finding";
import { closureCardText, closureStateText, deadlineShort } from "../../src/words/zh-CN/submission/closure";
import { cliText } from "../../src/words/zh-CN/cli/command-line";
import { consolidationText } from "../../src/words/zh-CN/cli/consolidate";
import { returnNoteText } from "../../src/words/zh-CN/consolidation/return-note";
import { consolidationTabText } from "../../src/words/zh-CN/pane/consolidation/consolidation-tab";
import { dueText } from "../../src/words/zh-CN/day";
import { rowFieldsText } from "../../src/words/zh-CN/pane/row-fields";
import { firstRunText } from "../../src/words/zh-CN/pane/first-run";
import { mailText, weChatText } from "../../src/words/zh-CN/submission/messages";
import { periodText, preflightTitle } from "../../src/words/zh-CN/submission/preflight";
import { submissionTabText } from "../../src/words/zh-CN/pane/submission-tab";
import { tallyText } from "../../src/words/zh-CN/pane/tally-tab";
import { workSummaryBlocks } from "../../src/words/zh-CN/submission/work-summary";
import { gapsOf } from "../../src/words/zh-CN/submission/work-summary/gaps";
import { namesOf2019, otherCampaign } from "./other-campaign";

const site = { sheet: "表", cell: "B4", rowNumber: 4, name: "甲点", address: "一路1号" };
const deadlines = (["row", "stage"] as const).map((source): SiteDeadline => ({
  site,
  disposition: "closure",
  word: "丙",
  deadline: "2031-03-15",
  source,
  daysLeft: 3,
  responsibleUnit: "",
  responsiblePerson: "",
}));
const card: ClosureCard = {
  site,
  operator: "乙某",
  closedOn: "2031-03-01",
  ticks: [{ part: "waterCut", done: false, passage: null, date: null }],
  missing: ["waterCut"],
  isComplete: false,
  responsibleUnit: "",
  responsiblePerson: "",
};
const figures = [{ key: "metersSealed", label: "丁", unit: "只", value: null }] as const;
const submission: SubmissionSummary = {
  town: "某镇",
  office: "某队",
  ledgerTitle: "表一",
  tallyTitle: "表二",
  unit: null,
  reportDate: "2031-03-01",
  period: null,
  fileName: "x.xlsx",
  sites: 0,
  dispositions: [],
  figures,
  errors: 1,
  warnings: 1,
};
const named = { unit: "", name: "甲厂", address: "" };
const days = deadlines.map((one) => ({ ...one, site: named }));
const year: WorkSummary = {
  isTown: false,
  units: [{ unit: "某村", sites: 1, done: 0 }],
  town: "某镇",
  title: "总结",
  unit: null,
  asOf: "2031-03-01",
  deadline: "2031-03-15",
  sites: 1,
  done: 0,
  dispositions: [{ key: "closure", word: "丙", sites: 1, done: 0 }],
  figures,
  lines: [
    { site: named, word: "丙", measures: "", timeLimit: "3月", responsible: "", progress: "", isDone: false },
    {
      site: named,
      word: "",
      measures: "清理",
      timeLimit: "",
      responsible: "乙某",
      progress: "x",
      isDone: true,
    },
  ],
  closures: [{ ...card, site: named }],
  passed: days,
  upcoming: days,
  undecided: [named],
  errors: 1,
  materials: ["照片"],
};
const note: ReturnNote = {
  unit: "某村",
  period: null,
  file: "x.xlsx",
  listed: [{ ...findingOf({ code: "missing-violation" }), unit: "某村", file: "x.xlsx" }],
  rest: 1,
};
const items = (["ledger", "tally", "unitAndDate", "stamp"] as const).flatMap((key): PreflightItem[] => [
  { key, state: "done", points: [] },
  { key, state: "open", points: [{ ...findingOf({ code: "missing-unit" }), state: "open" }] },
]);

function texts(campaign: Campaign): string[] {
  const { subject, body } = mailText(submission, campaign);
  return [
    ...items.map((item) => preflightTitle(item, campaign)),
    ...deadlines.map((one) => deadlineShort(one, campaign)),
    closureCardText(card, campaign),
    closureStateText(card, campaign),
    ...[subject, body, weChatText(submission, campaign)],
    periodText({ from: "2031-03-01", to: "2031-03-05", daysLeft: 1 }, campaign),
    plainTextOf(workSummaryBlocks(year, campaign)),
    ...gapsOf(year, campaign),
    returnNoteText(note, campaign),
    submissionTabText.offerLifecycle(campaign),
    submissionTabText.columnsHint(campaign),
    submissionTabText.columnsWill("", campaign),
    submissionTabText.columnsDone(campaign),
    tallyText.reportDate("2031-03-01", campaign),
    tallyText.noDate(campaign),
    tallyText.willCreate("", campaign),
    tallyText.basisHasNoPlace(campaign),
    tallyText.figures(campaign),
    tallyText.saveReason(campaign),
    firstRunText.mapBody("表", campaign),
    cliText.usage(campaign),
    cliText.noLedger("x", campaign),
    cliText.needsBasis(campaign, "x"),
    cliText.noUnit(campaign),
    cliText.noFacts(campaign),
    cliText.ledger("某村", campaign, "表", 0, null),
    cliText.unitNotOnRoster("某村", campaign),
    consolidationText.noPrevious("x", campaign),
    consolidationTabText.noPrevious("x", campaign),
    consolidationTabText.makeHereWill("", campaign),
    consolidationTabText.saveNote(campaign),
    rowFieldsText.progressTitle(campaign),
    dueText({ from: "2031-03-01", to: "2031-03-05", daysLeft: null }, "2031-04-01", campaign),
    consolidationTabText.noteName("某村", campaign),
  ];
}

const traces = (campaign: Campaign) =>
  texts(campaign).flatMap((text) =>
    namesOf2019.filter((name) => text.includes(name)).map((name) => `${name} in ${text}`),
  );

it("texts in another campaign have no trace of the campaign of 2019", () => {
  expect(traces(otherCampaign)).toEqual([]);
  expect(traces(cizao2019).length).toBeGreaterThan(20);
});
