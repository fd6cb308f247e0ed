import type { Campaign } from "../../campaign";
import type { SheetSnapshot } from "../../workbook";
import type { Ledger } from "../ledger";
import { arrange, emptyBetween } from "../read/rows/arrange";
import { LedgerChecker, type CheckOptions } from "./checker";

export interface Pieces {
  /** Sheet rows of a piece; by default few enough to stay well below 50 ms. */
  readonly rows?: number;
  /** Lets the page do what waits: what a person types, what is to be drawn. */
  readonly pause: () => Promise<void>;
}

/** Sheet rows checked at a time: few milliseconds of work, and not so many pieces that they cost more than the rows. */
function rowsOfPiece({ source }: Ledger): number {
  return Math.min(2000, Math.max(40, Math.ceil(source.rows.length / 200)));
}

/** A ledger as it would be if its sheet ended above a row. */
function upTo(ledger: Ledger, end: number, source: SheetSnapshot): Ledger {
  const rows = ledger.rows.filter(({ index: row }) => row < end);
  const others = ledger.others.filter(({ row }) => row < end);
  return {
    ...ledger,
    source,
    rows,
    others,
    ...arrange(rows, others),
    blankRows: emptyBetween(rows, others),
  };
}

/**
 * Checks a ledger piece by piece: its first rows as a ledger of their own, the others as if somebody typed them in
 * below. What it finds is what checking it at once finds; a ledger that cannot be taken in so is checked at once.
 */
export async function checkInPieces(
  ledger: Ledger,
  campaign: Campaign,
  options: CheckOptions,
  { rows: step = rowsOfPiece(ledger), pause }: Pieces,
): Promise<LedgerChecker> {
  const { source, form } = ledger;
  const first = form.headerBottom + 1 + step;
  await pause();
  if (source.rows.length <= first) return new LedgerChecker(ledger, campaign, options);

  const cut = (end: number) =>
    end < source.rows.length ? { ...source, rows: source.rows.slice(0, end) } : source;
  const checker = new LedgerChecker(upTo(ledger, first, cut(first)), campaign, options);
  for (let top = first; top < source.rows.length; top += step) {
    await pause();
    const bottom = Math.min(top + step, source.rows.length) - 1;
    const right = Math.max(0, ...source.rows.slice(top, bottom + 1).map((row) => (row?.length ?? 1) - 1));
    if (!checker.update(cut(bottom + 1), { top, left: 0, bottom, right }))
      return new LedgerChecker(ledger, campaign, options);
  }
  return checker;
}
