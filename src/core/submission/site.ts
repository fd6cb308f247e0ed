import type { ColumnKey } from "../campaign";
import type { Ledger, LedgerRow } from "../ledger";
import { cellAddress, type RowNumber, rowNumberOf } from "../workbook";
import { plain } from "./plain";

/** A site of the ledger, by where it stands and what it is called. */
export interface SiteRef {
  readonly sheet: string;
  /** A1 address of the cell that a person is led to. */
  readonly cell: string;
  /** Row number as Excel shows it. */
  readonly rowNumber: RowNumber;
  /** One plain line; empty where the ledger gives no name. */
  readonly name: string;
  readonly address: string;
}

/** Where a row stands and what it is called; leads to the given column where the ledger has it. */
export function siteRef(ledger: Ledger, row: LedgerRow, key: ColumnKey): SiteRef {
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row.index, row.cell(key)?.column ?? ledger.leftmost),
    rowNumber: rowNumberOf(row.index),
    name: plain(row.text("siteName"), 60),
    address: plain(row.text("address"), 80),
  };
}
