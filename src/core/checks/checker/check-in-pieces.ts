import type { Campaign } from "../../campaign";
import { occupiedRows, type SheetSnapshot, widthOf } from "../../workbook";
import type { Ledger } from "../../ledger/ledger";
import { arrange, emptyBetween } from "../../ledger/read/rows/arrange";
import { LedgerChecker, type CheckOptions } from "./checker";

export interface Pieces {
  /** Rows of a piece that hold something; by default few enough to stay well below 50 ms. */
  readonly rows?: number;
  /** Lets the page do what waits: what a person types, what is to be drawn. */
  readonly pause: () => Promise<void>;
}

/** Rows checked at a time: few milliseconds of work, and not so many pieces that they cost more than the rows. */
function rowsOfPiece({ source }: Ledger): number {
  return Math.min(2000, Math.max(40, Math.ceil(occupiedRows(source).length / 200)));
}

/** Where the pieces of a ledger end: behind so many rows that hold something. */
function endsOfPieces({ source, form }: Ledger, step: number): number[] {
  const below = occupiedRows(source).filter((row) => row > form.headerBottom);
  const ends = below.filter((_, place) => place % step === step - 1).map((row) => row + 1);
  return ends.at(-1) === source.rows.length ? ends : [...ends, source.rows.length];
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
    blankRows: emptyBetween(rows, others, source),
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
  const { source } = ledger;
  const [first, ...others] = endsOfPieces(ledger, step);
  await pause();
  if (first === undefined || others.length === 0) return new LedgerChecker(ledger, campaign, options);

  const cut = (end: number) =>
    end < source.rows.length ? { ...source, rows: source.rows.slice(0, end) } : source;
  const checker = new LedgerChecker(upTo(ledger, first, cut(first)), campaign, options);
  let top = first;
  for (const end of others) {
    await pause();
    const bottom = end - 1;
    const right = Math.max(0, widthOf(source.rows, top, bottom) - 1);
    if (!checker.update(cut(bottom + 1), { top, left: 0, bottom, right }))
      return new LedgerChecker(ledger, campaign, options);
    top = end;
  }
  return checker;
}
