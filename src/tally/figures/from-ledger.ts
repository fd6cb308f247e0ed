import type { ColumnKey, DispositionKey, FigureKey } from "../../campaign";
import { dispositionOf, type Ledger, type LedgerRow } from "../../ledger";
import { cellAddress } from "../../workbook";
import type { Evidence, Figure } from "./figure";

/** The figures that the ledger alone answers. */
export const ledgerFigures = [
  "sitesFound",
  "relocations",
  "rectifications",
] as const satisfies readonly FigureKey[];
export type LedgerFigure = (typeof ledgerFigures)[number];

/** For each row now, the row of the same site in the submission before, where there is one. */
export type EarlierRows = ReadonlyMap<LedgerRow, LedgerRow>;

const dispositionCounted: Readonly<Record<LedgerFigure, DispositionKey | null>> = {
  sitesFound: null,
  relocations: "relocation",
  rectifications: "rectification",
};

/** Whether a row is counted by a figure, duplicates aside. */
export function isCounted(row: LedgerRow, key: LedgerFigure): boolean {
  const disposition = dispositionCounted[key];
  return disposition === null || dispositionOf(row) === disposition;
}

function evidenceOf(ledger: Ledger, row: LedgerRow, column: ColumnKey): Evidence {
  const cell = row.cell(column);
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row.row, cell?.column ?? ledger.leftmost),
    text: row.text(column),
    count: 1,
  };
}

/**
 * A count of the ledger's rows as it stands.
 * @param rows the rows without duplicates.
 * @param earlier given: only rows that the submission before did not count are counted.
 */
export function fromLedger(
  key: LedgerFigure,
  ledger: Ledger,
  rows: readonly LedgerRow[],
  earlier: EarlierRows | null,
): Figure {
  const isNew = (row: LedgerRow): boolean => {
    const before = earlier?.get(row);
    return !before || !isCounted(before, key);
  };
  const counted = rows.filter((row) => isCounted(row, key) && isNew(row));
  const column = key === "sitesFound" ? "siteName" : "disposition";
  return {
    value: counted.length,
    basis: "ledger",
    evidence: counted.map((row) => evidenceOf(ledger, row, column)),
  };
}
