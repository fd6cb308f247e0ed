import type { IsoDate } from "../../../../src/core/language";
import { type KnownFigureKey, periodOf } from "../../../../src/core/campaign";
import { readTally, type Figure, type TallyBasis } from "../../../../src/core/tally";
import { type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import type { Site } from "../../../builders/ledger";
import { ledgerOf, today } from "../../../builders/workbook";

/** A figure derived from these sites and outings. */
export function figureOf(
  key: KnownFigureKey,
  sheets: readonly SheetSnapshot[],
  basis?: TallyBasis,
  dueDay?: IsoDate,
): Figure {
  const workbook = workbookOf([...sheets]);
  return readTally(workbook, campaign, ledgerOf(workbook), {
    today,
    basis,
    period: dueDay ? periodOf(campaign, dueDay) : null,
  }).tally.figures[key];
}

/** A figure without its evidence. */
export const brief = ({ value, basis }: Figure) => ({ value, basis });
/** A site to be closed. */
export const closed = (name: string, progress: string): Site => ({ siteName: name, progress });
