import type { CellValue, RowIndex } from "../../workbook";
import type { ColumnKey, LifecycleKey } from "../../campaign";
import type { Contact } from "../contact";
import type { DispositionReading } from "../disposition";
import type { LedgerCell, LedgerRow } from "../ledger";
import type { Fact, ReadNumber } from "../../progress";
import { readDisposition } from "./read-disposition";
import type { RowReader } from "./row-reader";

/** A row of the ledger whose cells, contact, disposition, facts and numbers are read when asked for. */
export class SiteRow implements LedgerRow {
  constructor(
    readonly index: RowIndex,
    private readonly reader: RowReader,
    private factsRead?: readonly Fact[],
  ) {}

  cell(key: ColumnKey): LedgerCell | undefined {
    return this.reader.cell(this.index, key);
  }

  get numberCell(): LedgerCell | undefined {
    return this.reader.numberCell(this.index);
  }

  get knownCells(): readonly LedgerCell[] {
    return this.reader.knownCells(this.index);
  }

  text(key: ColumnKey): string {
    const cell = this.cell(key);
    return cell && !cell.isError ? cell.text : "";
  }

  lifecycle(key: LifecycleKey): string {
    const header = this.reader.form.lifecycle.get(key);
    return header ? this.reader.textAt(this.index, header.column) : "";
  }

  lifecycleValue(key: LifecycleKey): CellValue {
    const header = this.reader.form.lifecycle.get(key);
    return header ? this.reader.valueAt(this.index, header.column) : null;
  }

  get contact(): Contact {
    return this.reader.contact(this.index);
  }

  get disposition(): DispositionReading {
    return readDisposition(this.text("disposition"), this.reader.campaign);
  }

  get facts(): readonly Fact[] {
    return (this.factsRead ??= this.reader.progress(this.index).facts);
  }

  /** Asked for beside the facts, they come from the same reading; a row need not keep them. */
  get numbers(): readonly ReadNumber[] {
    return this.reader.progress(this.index).numbers;
  }
}
