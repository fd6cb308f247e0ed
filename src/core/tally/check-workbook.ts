import type { Campaign, FigureKey, Period } from "../campaign";
import { type Finding, orderedBySheet } from "../findings";
import { checkLedgers, type Ledger, partAccepted } from "../ledger";
import { checkLog } from "../action-log";
import type { WorkbookSnapshot } from "../workbook";
import { checkReading } from "./check-tally";
import { previousFigures, type TallyReading } from "./read-tally";
import { readTallies } from "./read-tallies";

export interface CheckWorkbookOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The period worked on, where one is given. */
  readonly period?: Period | null | undefined;
  /** The submission before, for what must not decrease. */
  readonly previous?: WorkbookSnapshot | null | undefined;
}

/** Everything that is to be said of a workbook. */
export interface WorkbookCheck {
  readonly ledgers: readonly Ledger[];
  /** What the tally sheet beside the first ledger and the action log say; null without a ledger. */
  readonly tally: TallyReading | null;
  /** What stands, in the order sheet, row, column, code. */
  readonly findings: readonly Finding[];
  /** Warnings that were accepted with 知道了, in the same order. */
  readonly accepted: readonly Finding[];
  /** Both together, in the same order. */
  readonly all: readonly Finding[];
}

/** All checks of a workbook by itself: its ledgers, its action log, and its tally against the ledgers it speaks for. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { today, period = null, previous = null }: CheckWorkbookOptions,
): WorkbookCheck {
  const { ledgers, findings } = checkLedgers(workbook, campaign, { today, period });
  const read = readTallies(workbook, campaign, ledgers, { today, period });
  const ofTallies = read.flatMap(({ ledger, reading }) => {
    const before = previous && earlierFigures(previous, campaign, ledger, today);
    return checkReading(workbook, campaign, ledger, reading, before);
  });
  const first = read[0]?.reading ?? null;
  const ofLog = first?.log && ledgers[0] ? checkLog(first.log, { ledger: ledgers[0], campaign, today }) : [];
  const all = orderedBySheet([...findings, ...onceEach([...ofTallies, ...ofLog])], workbook.sheets);
  const { open, accepted } = partAccepted(all, ledgers, workbook);
  return { ledgers, tally: first, findings: open, accepted, all };
}

function earlierFigures(
  previous: WorkbookSnapshot,
  campaign: Campaign,
  ledger: Ledger,
  today: string,
): ReadonlyMap<FigureKey, number> {
  return previousFigures(previous, campaign, { unit: ledger.unit, today });
}

/** Two ledgers that share a tally sheet find the same blank in it. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, sheet, cell }) => {
    const place = `${code}\n${sheet}\n${cell}`;
    return !seen.has(place) && seen.add(place);
  });
}
