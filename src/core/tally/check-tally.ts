import type { Campaign, FigureKey } from "../campaign";
import { type Finding, locate, ordered } from "../findings";
import type { Ledger } from "../ledger";
import { sheetNamed, type WorkbookSnapshot } from "../workbook";
import { allTallyChecks, figuresChecks, type TallyContext } from "./checks";
import type { Tally } from "./figures";
import { readTally, type ReadTallyOptions, type TallyReading } from "./read-tally";
import { generateTally } from "./sheet";
import type { StatedTally } from "./stated";

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
  const sheet = stated?.form.sheet ?? ledger.sheet;
  return ordered(
    locate(allTallyChecks, sheet, (check) => check.checkTally(context), {
      named: (name) => sheetNamed(workbook, name),
      isStructureLocked: workbook.isStructureLocked,
    }),
  );
}

/** Checks a tally by itself, that no ledger came with. In the order row, column, code. */
export function checkFigures(campaign: Campaign, stated: StatedTally): Finding[] {
  const derived: Tally = { basis: stated.basis, figures: {} as Tally["figures"] };
  return ordered(
    locate(figuresChecks, stated.form.sheet, (check) => check.checkTally({ campaign, stated, derived })),
  );
}
