import { sequenceBroken } from "../every-check";
import type { LedgerRow } from "../../ledger/ledger";

/** The rows whose 序号 does not follow the one above; the earliest is looked for only when it was mended. */
export class BrokenSequence {
  /** @param mayBeEmpty whether a row may go without a number. */
  constructor(private readonly mayBeEmpty: boolean) {}

  private readonly rows = new Set<LedgerRow>();
  private earliest: LedgerRow | null = null;
  private last: { readonly row: LedgerRow; readonly number: number | null } | null = null;

  judge(row: LedgerRow, above: LedgerRow | undefined): void {
    const before = above && this.numberOf(above);
    if (!sequenceBroken.isBroken(this.numberOf(row), before)) {
      this.forget(row);
      return;
    }
    if (this.rows.size === 0 || (this.earliest && row.index < this.earliest.index)) this.earliest = row;
    this.rows.add(row);
  }

  forget(row: LedgerRow): void {
    if (this.rows.delete(row) && this.earliest === row) this.earliest = null;
  }

  first(): LedgerRow | null {
    if (!this.earliest)
      for (const row of this.rows) if (!this.earliest || row.index < this.earliest.index) this.earliest = row;
    return this.earliest;
  }

  /** Rows are as a rule judged one after the other. */
  private numberOf(row: LedgerRow): number | null {
    if (this.last?.row !== row) this.last = { row, number: sequenceBroken.numberOf(row, this.mayBeEmpty) };
    return this.last.number;
  }
}
