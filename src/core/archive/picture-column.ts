import type { Campaign } from "../campaign";
import { type Ledger, type LedgerRow, pictureColumn, picturesText } from "../ledger";
import { pictureColumnEdits } from "../ledger-form";
import { type Patch, setCell, textOf } from "../workbook";
import { type NewPictures, withListed } from "./listed-pictures";

/**
 * Names pictures beside a site. A ledger without the column gets it right of everything, outside the print area; nothing
 * that stands on the sheet moves.
 */
export function listPictures(ledger: Ledger, row: LedgerRow, fresh: NewPictures, campaign: Campaign): Patch {
  if (!campaign.ledger.pictures || fresh.names.length === 0) return [];
  const known = pictureColumn(ledger, campaign);
  const column = known ?? firstFreeColumn(ledger);
  const text = withListed(picturesText(ledger, row, campaign), fresh, campaign);
  const added = known === null ? pictureColumnEdits(ledger, column, campaign) : [];
  return [...added, setCell(ledger.sheet, row.index, column, text)];
}

/** The first column right of everything that the sheet holds. */
function firstFreeColumn({ source }: Ledger): number {
  const ends = source.rows.map((row) =>
    (row ?? []).findLastIndex((value) => textOf(value ?? null).trim() !== ""),
  );
  return Math.max(0, ...ends.map((end) => end + 1), ...source.merges.map(({ right }) => right + 1));
}
