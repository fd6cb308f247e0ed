import { sequenceBroken } from "./checks";
import type { LedgerRow } from "./ledger";

/** The rows whose 序号 does not follow the one above; the earliest is looked for only when it was mended. */
export class BrokenSequence {
  private readonly rows = new Set<LedgerRow>();
  private earliest: LedgerRow | null = null;

  judge(row: LedgerRow, above: LedgerRow | undefined): void {
    if (!row.cell("sequence") || !sequenceBroken.isBroken(row, above)) {
      this.forget(row);
      return;
    }
    if (this.rows.size === 0 || (this.earliest && row.row < this.earliest.row)) this.earliest = row;
    this.rows.add(row);
  }

  forget(row: LedgerRow): void {
    if (this.rows.delete(row) && this.earliest === row) this.earliest = null;
  }

  first(): LedgerRow | null {
    if (!this.earliest)
      for (const row of this.rows) if (!this.earliest || row.row < this.earliest.row) this.earliest = row;
    return this.earliest;
  }
}
