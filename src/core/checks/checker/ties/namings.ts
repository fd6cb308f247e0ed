import type { RowNumber } from "../../../workbook";
import type { Code } from "../../../findings";
import type { LedgerRow } from "../../../ledger/ledger";
import type { Tie } from "./tie";

/** What is said of rows that are tied so. A row that has a duplicate is not said to be like another. */
const tiesOf: Partial<Record<Code, readonly Tie[]>> = {
  "duplicate-site": ["words", "site"],
  "similar-site": ["site"],
};

/** The earliest row that a row names, by how the two are tied. */
type Named = Partial<Record<Tie, RowNumber>>;

/** Which rows the findings of a row name as their earliest, and who names a row. */
export class Namings {
  private readonly byRow = new Map<LedgerRow, Named>();
  private readonly byNumber = new Map<RowNumber, Set<LedgerRow>>();

  /** Takes note of whom a row names now. */
  note(row: LedgerRow, findings: readonly { readonly code: Code; readonly params: object }[]): void {
    if (this.byRow.size > 0) this.forget(row);
    if (findings.length === 0) return;
    const named: Named = {};
    for (const { code, params } of findings) {
      const { otherRow } = params as { readonly otherRow: RowNumber };
      for (const tie of tiesOf[code]!) named[tie] = otherRow;
      const namers = this.byNumber.get(otherRow);
      if (namers) namers.add(row);
      else this.byNumber.set(otherRow, new Set([row]));
    }
    this.byRow.set(row, named);
  }

  forget(row: LedgerRow): void {
    const named = this.byRow.get(row);
    if (!named) return;
    this.byRow.delete(row);
    for (const number of Object.values(named)) {
      const namers = this.byNumber.get(number);
      namers?.delete(row);
      if (namers?.size === 0) this.byNumber.delete(number);
    }
  }

  /** Rows that name this one: they have another earliest when it goes. */
  namersOf(number: RowNumber): Iterable<LedgerRow> {
    return this.byNumber.get(number) ?? [];
  }

  /** Whether a row names none above that one: it may be its earliest once it is there. */
  mayName(row: LedgerRow, number: RowNumber, tie: Tie): boolean {
    const named = this.byRow.get(row)?.[tie];
    return named === undefined || named >= number;
  }
}
