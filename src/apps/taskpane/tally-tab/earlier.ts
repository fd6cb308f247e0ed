import type { IsoDate } from "../../../core/language";
import type { Campaign, FigureKey } from "../../../core/campaign";
import { type Ledger, readLedgers } from "../../../core/ledger";
import { previousFigures } from "../../../core/tally";
import type { WorkbookSnapshot } from "../../../core/workbook";

/** The submission before, as the tally needs it. */
export interface Earlier {
  readonly name: string;
  readonly figures: ReadonlyMap<FigureKey, number>;
  readonly ledger: Ledger | null;
}

/** Reads the submission before; null when there is neither a ledger nor a tally in it. */
export function readEarlier(
  name: string,
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { unit, today }: { readonly unit: string | null; readonly today: IsoDate },
): Earlier | null {
  const ledger = readLedgers(workbook, campaign, { today })[0] ?? null;
  const figures = previousFigures(workbook, campaign, { unit, today });
  return ledger || figures.size > 0 ? { name, figures, ledger } : null;
}
