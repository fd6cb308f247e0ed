import { Engine } from "../../src/apps/taskpane/session/engine";
import { cizao2019 as campaign, periodOf } from "../../src/core/campaign";
import { consolidate, readSubmission, returnNotes } from "../../src/core/consolidation";
import type { Finding } from "../../src/core/findings";
import { isReady, readinessOf, workSummary } from "../../src/core/submission";
import { analysisOf } from "../../src/core/tally";
import { type CellValue, type WorkbookSnapshot, workbookOf } from "../../src/core/workbook";
import { mailText, weChatText } from "../../src/words/zh-CN/submission/messages";
import { withAllAccepted } from "../builders/accepted";
import { ledgerSheets } from "../builders/arbitrary-ledger";
import { tallySheet } from "../builders/tally";
import fc from "../environment/fast-check";

const today = "2019-12-10";
const period = periodOf(campaign, today);

const figures = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(12).map((count): CellValue => count) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "3台", "两") },
  ),
  { minLength: campaign.tally.figures.length, maxLength: campaign.tally.figures.length },
);

/** A unit's workbook in any state of work: with or without a tally, with or without 知道了. */
const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({ ledger: ledgerSheets, figures: fc.option(figures, { freq: 4 }), isAccepted: fc.boolean() })
  .map((drawn) => {
    const tally = drawn.figures && [tallySheet(drawn.figures, { reportDate: "2019年12月10日" })];
    const workbook = workbookOf([drawn.ledger, ...(tally ?? [])]);
    return drawn.isAccepted ? withAllAccepted(workbook, campaign, { today, period }) : workbook;
  });

const countOf = (findings: readonly Pick<Finding, "severity">[], severity: Finding["severity"]) =>
  findings.filter((finding) => finding.severity === severity).length;

/** What each place where a person reads a number has to say of a workbook. */
function saidOf(workbook: WorkbookSnapshot) {
  const engine = new Engine(campaign, today);
  engine.take(workbook);
  const { known, ledger, findings } = engine.view(null);
  const analysis = analysisOf(known);
  const readiness = readinessOf(analysis);
  return { ledger, findings, analysis, ...readiness };
}

describe("of one workbook", () => {
  it("header and tabs, checklist, messages, summary and the squad count the same errors and warnings", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const { ledger, findings, analysis, items, summary } = saidOf(workbook);
        fc.pre(ledger !== null);
        const errors = countOf(findings, "error") + analysis.tallyErrorsOf(ledger!);
        expect(summary.errors).toBe(errors);
        const unsaid = new Set(["tally-missing", "tally-blank-figure", "stamp-missing", "stamp-broken"]);
        const open = items.flatMap(({ points }) => points).filter(({ code }) => !unsaid.has(code));
        expect(open.filter(({ state }) => state === "open")).toHaveLength(errors);

        const message = weChatText(summary, campaign);
        expect(/(\d+)处待修改/.exec(message)?.[1] ?? "0").toBe(String(errors));
        expect(/(\d+)条待核对/.exec(message)?.[1] ?? "0").toBe(String(summary.warnings));
        expect(workSummary(analysis, { campaign, findings: analysis.findings, today }).errors).toBe(errors);

        const submission = { file: "下灶村.xlsx", workbook };
        const taken = consolidate(readSubmission(submission, campaign, { today, period }), campaign, {
          period,
        });
        const line = taken.board.find(({ unit }) => unit === "下灶村")!;
        if (line.errors !== null) {
          expect([line.errors, line.warnings]).toEqual([errors, summary.warnings]);
        }
        const note = returnNotes(taken).find(({ unit }) => unit === "下灶村");
        const toMend = note ? note.listed.length + note.rest : 0;
        expect(toMend).toBeGreaterThanOrEqual(errors);
      }),
      { numRuns: 120 },
    );
  });

  it("every message gives the figures of the sheet that is sealed, and none is sealed with one left blank", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const { ledger, analysis, items, summary } = saidOf(workbook);
        fc.pre(ledger !== null);
        const said = [weChatText(summary, campaign), mailText(summary, campaign).body];
        for (const { key, label, unit } of campaign.tally.figures) {
          const count = analysis.stated?.figures.get(key)?.count ?? null;
          for (const text of said)
            expect(text).toContain(count === null ? `${label}未填` : `${label}${count}${unit}`);
        }
        const drafted = workSummary(analysis, { campaign, findings: analysis.findings, today });
        expect(drafted.figures).toEqual(summary.figures);
        const isBlank = campaign.tally.figures.some(({ key }) => analysis.stated?.figures.get(key)?.isBlank);
        if (isBlank) expect(items.find(({ key }) => key === "tally")!.state).toBe("open");
        if (isReady(items)) expect([summary.errors, isBlank]).toEqual([0, false]);
      }),
      { numRuns: 120 },
    );
  });
});
