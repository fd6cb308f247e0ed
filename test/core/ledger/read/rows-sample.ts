import { cizao2019 } from "../../../../src/core/campaign";
import { type Ledger, readLedger } from "../../../../src/core/ledger";
import type { CellValue, RangeRef } from "../../../../src/core/workbook";
import { firstRow, ledgerSheet, type LedgerLine } from "../../../builders/ledger";

/** The cells of a row. */
export type Cells = readonly CellValue[];

/** The ledger of these lines. */
export function read(lines: readonly LedgerLine[], merges: readonly RangeRef[] = []): Ledger {
  return readLedger({ ...ledgerSheet(lines), merges }, cizao2019, { today: "2019-12-10" })!;
}

/** What becomes of a row between two sites, and after them. */
export function kinds(row: Cells, isAcross = false): (string | undefined)[] {
  const at = (index: number, lines: readonly LedgerLine[]) => {
    const top = firstRow + index;
    const merges = isAcross ? [{ top, left: 0, bottom: top, right: 9 }] : [];
    const { rows, passedOver, headings, blankRows } = read(lines, merges);
    if (rows.some((site) => site.index === top)) return "site";
    if (headings.some((heading) => heading.row === top)) return "heading";
    if (passedOver.some((passed) => passed.row === top)) return "passed over";
    return blankRows.some(({ first, last }) => first <= top && top <= last) ? "empty" : undefined;
  };
  return [at(1, [{}, row, { sequence: 2 }]), at(2, [{}, { sequence: 2 }, row])];
}
