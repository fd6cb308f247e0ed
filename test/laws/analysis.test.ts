import fc from "../environment/fast-check";
import { cizao2019, figureKeys, periodHolding } from "../../src/core/campaign";
import { acceptFinding, LedgerBook } from "../../src/core/checks";
import { type Ledger } from "../../src/core/ledger";
import { canAccept } from "../../src/core/findings";
import { readinessOf } from "../../src/core/submission";
import { analyse, type Analysis, analysisOf, type AnalyseOptions } from "../../src/core/tally";
import { setCell, workbookOf, type WorkbookSnapshot } from "../../src/core/workbook";
import { ledgerSheets } from "../builders/arbitrary-ledger";
import { edited, patches, readAnew } from "../builders/edits";
import { ledgerSheet } from "../builders/ledger";
import { logSheet } from "../builders/log";
import { tallySheet } from "../builders/tally";

const options: AnalyseOptions = {
  today: "2019-12-10",
  period: ([first]: readonly Ledger[]) =>
    first?.reportDate ? periodHolding(cizao2019, first.reportDate) : null,
};
const { sheetName } = cizao2019.ledger;
const { sheetName: tallyName } = cizao2019.tally;

/** Everything that a screen, a document or a command says of a workbook, as text. */
function said(analysis: Analysis): string {
  const { ledgers, findings, accepted, all, period, tallies, stated } = analysis;
  const { items, stamp, summary } = readinessOf(analysis);
  const figuresOf = (ledger: Ledger) => figureKeys.map((key) => analysis.cumulativeOf(ledger).figures[key]);
  return JSON.stringify(
    {
      ledgers: ledgers.map(({ sheet, unit, reportDate, rows }) => [sheet, unit, reportDate, rows.length]),
      findings: [findings, accepted, all].map((some) => some.map(({ fix, ...rest }) => [rest, fix?.patch])),
      tallies: tallies.map(({ reading, ledgers: own, findings: ofTally }) => [
        reading.tally,
        own.map(({ sheet }) => sheet),
        ofTally.map(({ code, cell }) => [code, cell]),
      ]),
      period,
      stated: stated && [...stated.figures.values()],
      errors: ledgers.map((ledger) => analysis.tallyErrorsOf(ledger)),
      figures: ledgers.map(figuresOf),
      readiness: [items, stamp, summary],
    },
    (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value),
  );
}

/** A workbook in which the first thing that can be accepted is. */
function withOneAccepted(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { all, ledgers } = analyse(workbook, cizao2019, options);
  const finding = all.find((one) => canAccept(one) && one.sheet === ledgers[0]?.sheet);
  return finding ? edited(workbook, acceptFinding(finding, ledgers[0]!, workbook)) : workbook;
}

describe("the analysis of a workbook", () => {
  it("is, after any edits, what it is of the same workbook read anew", () => {
    const figure = fc.constantFrom(0, 1, 3, null, "2", "三");
    const steps = fc.tuple(patches(sheetName, ["清单二"]), patches(tallyName));
    fc.assert(
      fc.property(
        ledgerSheets,
        fc.array(figure, { minLength: 10, maxLength: 10 }),
        steps,
        (sheet, figures, all) => {
          const second = ledgerSheet([[1, "砂场", "磁灶镇"]], { unit: "岭畔村", sheet: "清单二" });
          const log = logSheet([["2019-12-02", "检查", 2, 4, "1", 1, null, null, null, null]]);
          let workbook = workbookOf([sheet, tallySheet(figures), second, log]);
          const book = new LedgerBook(cizao2019, options);
          const expectToFollow = () => {
            book.take(readAnew(workbook));
            expect(said(analysisOf(book.known()))).toBe(said(analyse(workbook, cizao2019, options)));
          };
          expectToFollow();
          workbook = withOneAccepted(workbook);
          expectToFollow();
          for (const patch of all.flat()) {
            workbook = edited(workbook, patch);
            expectToFollow();
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is one for one state of the workbook, and another after an edit", () => {
    const book = new LedgerBook(cizao2019, options);
    const workbook = workbookOf([ledgerSheet([[1, "砂场"]])]);
    book.take(workbook);
    const first = analysisOf(book.known());
    expect(analysisOf(book.known())).toBe(first);
    expect(first.findings).toBe(first.findings);
    book.take(edited(workbook, [setCell(sheetName, 3, 1, "机砖厂")]));
    expect(analysisOf(book.known())).not.toBe(first);
  });
});
