import type { Campaign } from "../../../campaign";
import type { Patch } from "../../../workbook";
import {
  changeColumns,
  decisionColumns,
  type RegisterColumn,
  reportedRowColumns,
  unitPeriodColumns,
} from "./columns";
import { type Cells, inOrder, type RegisterContent } from "./content";
import { changeRows, decisionRows, reportedRows, unitRows } from "./history-rows";
import { longTable } from "./long-table";
import { sitesTable } from "./sites-sheet";

/** 总台账, 变动记录, 历次数据, 历次清单 and 认定记录. */
export function registerSheets(content: RegisterContent, campaign: Campaign): Map<string, Patch> {
  const { sheets } = campaign.consolidation;
  const { period, date1904 } = content;
  const table = (sheet: string, columns: readonly RegisterColumn[], rows: readonly Cells[]) =>
    longTable(campaign, { sheet, columns, rows: rows.map((row) => inOrder(row, columns)), period, date1904 });
  const hasLifecycle = content.register.rows.some(({ lifecycle }) => lifecycle !== undefined);
  return new Map([
    [sheets.register, sitesTable(content, campaign)],
    [sheets.changes, table(sheets.changes, changeColumns(campaign), changeRows(content, campaign))],
    [sheets.unitPeriods, table(sheets.unitPeriods, unitPeriodColumns(campaign), unitRows(content, campaign))],
    [
      sheets.reportedRows,
      table(sheets.reportedRows, reportedRowColumns(campaign, hasLifecycle), reportedRows(content)),
    ],
    [
      sheets.squadDecisions,
      table(sheets.squadDecisions, decisionColumns(campaign), decisionRows(content, campaign)),
    ],
  ]);
}
