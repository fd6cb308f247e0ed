import type { Campaign, Period } from "../campaign";
import { checkLedgers, type Finding, type Ledger } from "../ledger";
import { checkTally } from "../tally";
import { parseCell, type WorkbookSnapshot } from "../workbook";

export interface CheckWorkbookOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The period worked on, where one is given. */
  readonly period: Period | null;
}

/** All checks of a workbook by itself: its ledgers, and its tally against each. In the order sheet, row, column, code. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: CheckWorkbookOptions,
): { ledgers: Ledger[]; findings: Finding[] } {
  const { ledgers, findings } = checkLedgers(workbook, campaign, options);
  const tallyOptions = { today: options.today, dueDay: options.period?.to };
  const ofTally = ledgers.flatMap((ledger) => checkTally(workbook, campaign, ledger, tallyOptions).findings);
  return { ledgers, findings: inOrder([...findings, ...onceEach(ofTally)], workbook) };
}

/** Two ledgers that share a tally sheet find the same blank in it. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, sheet, cell }) => {
    const place = `${code}\n${sheet}\n${cell}`;
    return !seen.has(place) && seen.add(place);
  });
}

function inOrder(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({
    finding,
    sheet: (finding.sheet !== null && sheets.get(finding.sheet)) || 0,
    at: (finding.cell !== null && parseCell(finding.cell)) || { row: -1, column: -1 },
  }));
  placed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
  );
  return placed.map(({ finding }) => finding);
}
