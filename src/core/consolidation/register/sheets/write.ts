import type { Campaign } from "../../../campaign";
import type { Edit } from "../../../workbook";
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
  const table = (sheet: string, columns: readonly RegisterColumn[], cells: Iterable<Cells>) => {
    const rows = Array.from(cells, (row) => inOrder(row, columns));
    return longTable(campaign, { sheet, columns, rows, period, date1904 });
  };
  const hasLifecycle = content.register.rows.some(({ lifecycle }) => lifecycle !== undefined);
  yield* sitesTable(content, campaign);
  yield* table(sheets.changes, changeColumns(campaign), changeRows(content, campaign));
  yield* table(sheets.unitPeriods, unitPeriodColumns(campaign), unitRows(content, campaign));
  yield* table(sheets.reportedRows, reportedRowColumns(campaign, hasLifecycle), reportedRows(content));
  yield* table(sheets.squadDecisions, decisionColumns(campaign), decisionRows(content, campaign));
}
