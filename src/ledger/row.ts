import { columnKeys } from "../campaign/keys";
import type { Campaign, ColumnKey, LifecycleKey } from "../campaign";
import { cellAddress, isCellError, textOf } from "../workbook";
import type { Contact } from "./contact";
import type { DispositionReading } from "./disposition";
import type { Grid } from "./grid";
import type { LedgerCell, LedgerForm, LedgerRow } from "./ledger";
import { readProgress, type Fact } from "./progress";
import { readContact } from "./read-contact";
import { readDisposition } from "./read-disposition";
import { tidy } from "./text";

const columnIndexOf = new Map<ColumnKey, number>(columnKeys.map((key, index) => [key, index]));

/** What the texts of a row are read with. */
export interface RowContext {
  readonly grid: Grid;
  readonly form: LedgerForm;
  readonly campaign: Campaign;
  /** The report date, or today where there is none; YYYY-MM-DD. */
  readonly today: string;
}

function readCell({ grid }: RowContext, row: number, column: number): LedgerCell {
  const value = grid.value(row, column);
  const isError = isCellError(value);
  const raw = textOf(value);
  return {
    row,
    column,
    value,
    raw,
    text: typeof value === "string" ? tidy(raw) : raw,
    isError,
    isCovered: grid.mergeAt(row, column) !== undefined,
    isFormula: grid.sheet.formulas.size > 0 && grid.sheet.formulas.has(cellAddress(row, column)),
  };
}

/** A row of the ledger whose contact, disposition and facts are read when first asked for. */
export class SiteRow implements LedgerRow {
  private readonly cells: (LedgerCell | undefined)[] = [];
  readonly numberCell: LedgerCell | undefined;
  private contactRead: Contact | undefined;
  private dispositionRead: DispositionReading | undefined;
  private factsRead: readonly Fact[] | undefined;

  constructor(
    readonly row: number,
    private readonly context: RowContext,
  ) {
    for (const [key, header] of context.form.columns) {
      this.cells[columnIndexOf.get(key)!] = readCell(context, row, header.column);
    }
    const number = context.form.contactNumber;
    this.numberCell = number ? readCell(context, row, number.column) : undefined;
  }

  cell(key: ColumnKey): LedgerCell | undefined {
    return this.cells[columnIndexOf.get(key)!];
  }

  text(key: ColumnKey): string {
    const cell = this.cell(key);
    return cell && !cell.isError ? cell.text : "";
  }

  lifecycle(key: LifecycleKey): string {
    const header = this.context.form.lifecycle.get(key);
    return header ? tidy(this.context.grid.text(this.row, header.column)) : "";
  }

  get contact(): Contact {
    if (!this.contactRead) {
      const number = this.numberCell && !this.numberCell.isError ? this.numberCell.text : "";
      const text = [this.text("operatorContact"), number].filter(Boolean).join(" ");
      const { areaCode } = this.context.campaign;
      this.contactRead = readContact(text, { today: this.context.today, areaCode });
    }
    return this.contactRead;
  }

  get disposition(): DispositionReading {
    return (this.dispositionRead ??= readDisposition(this.text("disposition"), this.context.campaign));
  }

  get facts(): readonly Fact[] {
    const cell = this.cell("progress");
    return (this.factsRead ??=
      cell && typeof cell.value === "string" ? readProgress(cell.raw, { today: this.context.today }) : []);
  }
}
