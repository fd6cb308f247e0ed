import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedgers } from "../../../../src/core/checks";
import {
  parseCell,
  workbookOf,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../src/core/workbook";
import { ledgerRow, ledgerSheet, type Site } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";

/** The official titles. */
export const titles = cizao2019.ledger.columns.map(({ title }) => title);

/** Three sites. */
export const sites: readonly Site[] = [
  {
    siteName: "陈记水洗加工点",
    address: "下灶村工业路12号",
    operatorContact: "陈长庚 13900000001",
    disposition: "整治改造",
  },
  {
    siteName: "王氏印花作坊",
    address: "下灶村祠堂西侧70米",
    operatorContact: "王新民 13900000002",
    disposition: "整合搬迁",
  },
  {
    siteName: "黄聪明砂场",
    address: "下灶村溪边路148号",
    operatorContact: "黄聪明 13900000003",
    disposition: "整治改造",
  },
];
export const rows = sites.map((site, index) => ledgerRow(site, index));

/** The three sites under the official form, with some cells written over. */
export function ledger(cells: Record<string, CellValue> = {}): SheetSnapshot {
  return written(ledgerSheet(sites), cells);
}

/** A sheet with some cells written over. */
export function written(sheet: SheetSnapshot, cells: Record<string, CellValue>): SheetSnapshot {
  const placed = Object.entries(cells).map(([address, value]) => {
    const { row, column } = parseCell(address)!;
    return [row, column, value] as const;
  });
  return withCells(sheet, ...placed);
}

/** The workbook that a CSV file is read as. */
export const csvOf = (sheet: SheetSnapshot): WorkbookSnapshot => ({ ...workbookOf([sheet]), format: "csv" });

/** What the checks find. */
export const judge = (workbook: WorkbookSnapshot) =>
  checkLedgers(workbook, cizao2019, { today: "2019-12-10" });

/** Every finding as `cell code`. */
export function found(sheet: SheetSnapshot): string[] {
  return judge(csvOf(sheet)).findings.map(({ cell, code }) => `${cell} ${code}`);
}
