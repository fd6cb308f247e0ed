import type { Campaign } from "../../../campaign";
import type { CellValue, Edit } from "../../../workbook";
import {
  changeColumns,
  decisionColumns,
  type RegisterColumn,
  reportedRowColumns,
  unitPeriodColumns,
} from "./columns";
import { type Cells, inOrder, type RegisterContent } from "./content";
import { changeRows, changesTold, decisionRows, reportedRows, unitRows } from "./history-rows";
import { longTable } from "./long-table";
import { sitesTable } from "./sites-sheet";

/** 总台账, 变动记录, 历次数据, 历次清单 and 认定记录, one after another. */
export function* registerSheets(content: RegisterContent, campaign: Campaign): Generator<Edit> {
  const { sheets } = campaign.consolidation;
  const { period, date1904 } = content;
  const table = (sheet: string, columns: readonly RegisterColumn[], cells: Iterable<Cells>, count: number) =>
    longTable(campaign, { sheet, columns, rows: inOrderOf(cells, columns), count, period, date1904 });
  const { rows } = content.register;
  yield* sitesTable(content, campaign);
  const told = changesTold(content);
  yield* table(sheets.changes, changeColumns(campaign), changeRows(told, campaign), told.length);
  const units = unitRows(content, campaign);
  yield* table(sheets.unitPeriods, unitPeriodColumns(campaign), units, units.length);
  const rowColumns = reportedRowColumns(campaign, {
    lifecycle: rows.some(({ lifecycle }) => lifecycle !== undefined),
    pictures: rows.some(({ pictures }) => pictures !== undefined),
  });
  yield* table(sheets.reportedRows, rowColumns, reportedRows(content), rows.length);
  const decisions = decisionRows(content, campaign);
  yield* table(sheets.squadDecisions, decisionColumns(campaign), decisions, decisions.length);
}

function* inOrderOf(rows: Iterable<Cells>, columns: readonly RegisterColumn[]): Generator<CellValue[]> {
  for (const cells of rows) yield inOrder(cells, columns);
}
