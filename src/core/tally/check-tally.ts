import type { Campaign, FigureKey } from "../campaign";
import type { Finding } from "../findings";
import type { Ledger } from "../ledger";
import { cellAddress, type WorkbookSnapshot } from "../workbook";
import { allTallyChecks, type TallyContext } from "./checks";
import { readTally, type ReadTallyOptions, type TallyReading } from "./read-tally";
import { generateTally } from "./sheet";

export interface CheckTallyOptions extends ReadTallyOptions {
  /** The cumulative figures of the submission before, where one is known. */
  readonly previous?: ReadonlyMap<FigureKey, number> | null | undefined;
}

/** 双向核对: checks the tally sheet of a workbook against its ledger. In the order row, column, code. */
export function checkTally(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  ledger: Ledger,
  options: CheckTallyOptions,
): { reading: TallyReading; findings: Finding[] } {
  const reading = readTally(workbook, campaign, ledger, options);
  return { reading, findings: checkReading(workbook, campaign, ledger, reading, options.previous) };
}

/** Checks what was read of a tally sheet. In the order row, column, code. */
export function checkReading(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  ledger: Ledger,
  { stated, tally }: TallyReading,
  previous: CheckTallyOptions["previous"],
): Finding[] {
  const context: TallyContext = {
    workbook,
    campaign,
    ledger,
    stated,
    derived: tally,
    previous: previous ?? null,
    generate: () => generateTally({ workbook, campaign, ledger, stated: null, tally }).patch,
  };
  const located = allTallyChecks.flatMap(({ code, severity, checkTally: check }) =>
    check(context).map((found) => ({ code, severity, ...found })),
  );
  located.sort((a, b) => a.row - b.row || a.column - b.column || (a.code < b.code ? -1 : 1));
  return located.map(({ code, severity, sheet, row, column, params, fix }) => ({
    code,
    severity,
    sheet,
    cell: cellAddress(row, column),
    params: params ?? {},
    fix: fix ?? null,
  }));
}
