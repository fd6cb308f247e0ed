import { cizao2019, columnKeys, type KnownColumnKey, type Period } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/checks";
import {
  cellAddress,
  workbookOf,
  type CellEdit,
  type Patch,
  type SheetSnapshot,
} from "../../../src/core/workbook";
import { firstRow, ledgerSheet, type LedgerOptions, type Site } from "../../builders/ledger";

export const sheetName = cizao2019.ledger.sheetName;

export interface Found {
  readonly code: string;
  readonly cell: string | null;
  readonly params: object;
  readonly fix: { readonly asks: boolean; readonly patch: Patch } | null;
}

/** What is said of a sheet, with the patches of the fixes made. */
export function check(sheet: SheetSnapshot, period: Period | null = null): Found[] {
  const { findings } = checkLedgers(workbookOf([sheet]), cizao2019, { today: "2019-12-10", period });
  return findings.map(({ code, cell, params, fix }) => ({
    code,
    cell,
    params,
    fix: fix && { asks: fix.asks, patch: fix.patch },
  }));
}

/** What is said of one site. */
export const checkSite = (site: Site, options: LedgerOptions = {}): Found[] =>
  check(ledgerSheet([site], options));

/** A site that is shut as it should be. */
export const shut: Site = { progress: "11月20日已取缔，落实两断三清。" };

/** A ledger reported after the day by which sites are to be shut. */
export const late: LedgerOptions = { reportDate: "2019年12月10日" };

/** The codes and cells alone. */
export const named = (findings: readonly Found[]): string[] =>
  findings.map(({ code, cell }) => `${cell} ${code}`);

export function found(code: string, cell: string, params: object = {}, fix: Found["fix"] = null): Found {
  return { code, cell, params, fix };
}

/** A safe fix of these edits. */
export const mends = (...patch: Patch): Found["fix"] => ({ asks: false, patch });

/** A safe fix that writes these cells. */
export const writes = (...cells: readonly CellEdit[]): Found["fix"] =>
  mends({ kind: "setCells", sheet: sheetName, cells });

/** The finding of a cell of the first site, with a fix that writes another value there. */
export function rewritten(
  code: string,
  key: KnownColumnKey,
  params: object,
  value: CellEdit["value"],
  asks = false,
): Found {
  const column = columnKeys.indexOf(key);
  return found(code, cellAddress(firstRow, column), params, {
    ...writes({ row: firstRow, column, value })!,
    asks,
  });
}
