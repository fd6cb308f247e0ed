import type { Campaign } from "../../../core/campaign";
import { type Ledger, LedgerChecker } from "../../../core/ledger";
import type { SheetSnapshot } from "../../../core/workbook";

export interface Pieces {
  /** Sheet rows of a piece; few enough to stay well below 50 ms. */
  readonly rows: number;
  /** Lets the page do what waits: what a person types, what is to be drawn. */
  readonly pause: () => Promise<void>;
}

/** A ledger as it would be if its sheet ended above a row. */
function upTo(ledger: Ledger, end: number, source: SheetSnapshot): Ledger {
  return {
    ...ledger,
    source,
    rows: ledger.rows.filter(({ row }) => row < end),
    passedOver: ledger.passedOver.filter(({ row }) => row < end),
    blankRows: ledger.blankRows.filter((row) => row < end),
  };
}

/**
 * Checks a ledger piece by piece: its first rows as a ledger of their own, the others as if somebody typed them in
 * below. What it finds is what checking it at once finds; a ledger that cannot be taken in so is checked at once.
 */
export async function checkInPieces(
  ledger: Ledger,
  campaign: Campaign,
  today: string,
  { rows: step, pause }: Pieces,
): Promise<LedgerChecker> {
  const { source, form } = ledger;
  const first = form.headerBottom + 1 + step;
  await pause();
  if (source.rows.length <= first) return new LedgerChecker(ledger, campaign, { today });

  const cut = (end: number) =>
    end < source.rows.length ? { ...source, rows: source.rows.slice(0, end) } : source;
  const checker = new LedgerChecker(upTo(ledger, first, cut(first)), campaign, { today });
  for (let top = first; top < source.rows.length; top += step) {
    await pause();
    const bottom = Math.min(top + step, source.rows.length) - 1;
    const right = Math.max(0, ...source.rows.slice(top, bottom + 1).map((row) => (row?.length ?? 1) - 1));
    if (!checker.update(cut(bottom + 1), { top, left: 0, bottom, right }))
      return new LedgerChecker(ledger, campaign, { today });
  }
  return checker;
}
