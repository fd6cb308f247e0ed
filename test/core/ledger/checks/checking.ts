import { cizao2019, columnKeys, type ColumnKey, type Period } from "../../../../src/core/campaign";
import { checkLedgers } from "../../../../src/core/ledger";
import {
  cellAddress,
  workbookOf,
  type CellEdit,
  type CellValue,
  type Patch,
  type SheetSnapshot,
} from "../../../../src/core/workbook";
import { headerRow, ledgerSheet } from "../../../builders/ledger";

export type Site = Partial<Record<ColumnKey, CellValue>>;

export const sheetName = cizao2019.ledger.sheetName;
/** Zero-based row of the first site. */
export const firstRow = headerRow + 1;

/** A site of which no check has anything to say; those of further rows are others. */
const goodSites: readonly Site[] = [
  {
    siteName: "陈记水洗加工点",
    address: "工业路12号",
    operatorContact: "陈某 13900000001",
  },
  { siteName: "鸿达印花厂", address: "新街3号", operatorContact: "王某 13900000002" },
  { siteName: "泉利砂场", address: "溪边45号", operatorContact: "李某 13900000003" },
];
const common: Site = {
  town: "磁灶镇",
  equipment: "水洗机2台",
  violations: "未办环评",
  disposition: "关停取缔",
  progress: "11月20日已取缔，落实两断三清。",
  remarks: null,
};

/** The ten cells of a site in which some are other than they should be. */
export function rowOf(cells: Site, index = 0): CellValue[] {
  const site = { sequence: index + 1, ...common, ...goodSites[index], ...cells };
  return columnKeys.map((key) => site[key] ?? null);
}

/** 附件1 with such sites. */
export function sheetOf(...sites: readonly Site[]): SheetSnapshot {
  return ledgerSheet(sites.map((site, index) => rowOf(site, index)));
}

/** The sheet with another value in some cells, by row and column. */
export function withCells(
  sheet: SheetSnapshot,
  ...cells: readonly (readonly [row: number, column: number, value: CellValue])[]
): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row!]);
  for (const [row, column, value] of cells) (rows[row] ??= [])[column] = value;
  return { ...sheet, rows };
}

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
export const checkSite = (cells: Site): Found[] => check(sheetOf(cells));

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
  key: ColumnKey,
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
