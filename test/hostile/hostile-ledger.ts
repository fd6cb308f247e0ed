import { cizao2019 } from "../../src/core/campaign";
import { createFile } from "../../src/hosts/files";
import { ledgerTemplate } from "../../src/core/ledger";
import type { CellEdit } from "../../src/core/workbook";
import { payloads } from "./payloads";

/** A village's ledger with a payload in every field of a row, one row each. */
export function hostileLedger(unit: string): Promise<Uint8Array> {
  const { sheetName, columns } = cizao2019.ledger;
  const cells = payloads.flatMap((value, row): CellEdit[] => [
    { row: 3 + row, column: 0, value: row + 1 },
    ...columns.slice(1).map((_, column) => ({ row: 3 + row, column: column + 1, value })),
  ]);
  return createFile([
    ...ledgerTemplate(cizao2019, { unit, reportDate: "2019年11月20日" }),
    { kind: "setCells", sheet: sheetName, cells },
  ]);
}
