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
import { changeRows, decisionRows, reportedRows, unitRows } from "./history-rows";
import { longTable } from "./long-table";
import { sitesTable } from "./sites-sheet";

/** 总台账, 变动记录, 历次数据, 历次清单 and 认定记录, one after another. */
export function* registerSheets(content: RegisterContent, campaign: Campaign): Generator<Edit> {
  const { sheets } = campaign.consolidation;
  const { period, date1904 } = content;
  const table = (sheet: string, columns: readonly RegisterColumn[], cells: readonly Cells[]) => {
    const rows = inOrderOf(cells, columns);
    return longTable(campaign, { sheet, columns, rows, count: cells.length, period, date1904 });
  };
  const hasLifecycle = content.register.rows.some(({ lifecycle }) => lifecycle !== undefined);
  yield* sitesTable(content, campaign);
  yield* table(sheets.changes, changeColumns(campaign), changeRows(content, campaign));
  yield* table(sheets.unitPeriods, unitPeriodColumns(campaign), unitRows(content, campaign));
  const columns = reportedRowColumns(campaign, hasLifecycle);
  yield* longTable(campaign, {
    ...{ sheet: sheets.reportedRows, columns, period, date1904 },
    rows: inOrderOf(reportedRows(content), columns),
    count: content.register.rows.length,
  });
  yield* table(sheets.squadDecisions, decisionColumns(campaign), decisionRows(content, campaign));
}

function* inOrderOf(rows: Iterable<Cells>, columns: readonly RegisterColumn[]): Generator<CellValue[]> {
  for (const cells of rows) yield inOrder(cells, columns);
}
