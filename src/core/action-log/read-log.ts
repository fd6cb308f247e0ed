import type { Campaign, LogColumnKey } from "../campaign";
import { isCellError, textOf, type WorkbookSnapshot } from "../workbook";
import { Grid } from "../forms";
import { readCount, tidy, withoutBlanks, type IsoDate } from "../language";
import { isSearched } from "../ledger/read/find-form";
import { readLogDate } from "./date";
import { findLogForm } from "./form";
import { type ActionLog, type LogCell, countKeysOf, type LogForm, type LogRow } from "./log";
import { readSequences } from "./sites";
import { readLogType } from "./type";

export interface ReadLogOptions {
  /** YYYY-MM-DD: the report date, or today; lends a year to a date written without one. */
  readonly today: IsoDate;
}

function readCells(grid: Grid, form: LogForm, row: number): Map<LogColumnKey, LogCell> {
  const cells = new Map<LogColumnKey, LogCell>();
  for (const [key, column] of form.columns) {
    const value = grid.value(row, column);
    cells.set(key, { row, column, value, text: isCellError(value) ? "" : tidy(textOf(value)) });
  }
  return cells;
}

/** Totals, footnotes, signatures and empty rows are no outings. */
function isPassedOver(grid: Grid, row: number, campaign: Campaign): boolean {
  for (let column = 0; column < grid.width(row); column++) {
    if (!grid.isFilled(row, column)) continue;
    const text = withoutBlanks(grid.text(row, column).slice(0, 100)).replace(/:/g, "：");
    return campaign.ledger.footers.some((label) => label.length > 1 && text.startsWith(label));
  }
  return true;
}

function readRow(
  cells: Map<LogColumnKey, LogCell>,
  form: LogForm,
  row: number,
  campaign: Campaign,
  today: IsoDate,
  date1904: boolean,
): LogRow {
  const counts = new Map<LogColumnKey, number>();
  for (const key of countKeysOf(campaign)) {
    const count = readCount(cells.get(key)?.value ?? null);
    if (count !== null) counts.set(key, count);
  }
  const dateReading = readLogDate(cells.get("date")?.value ?? null, today, date1904);
  return {
    sheet: form.sheet,
    index: row,
    cells,
    dateReading,
    date: dateReading.kind === "date" ? dateReading.date : null,
    type: readLogType(cells.get("type")?.text ?? "", campaign),
    counts,
    sites: readSequences(cells.get("sites")?.text ?? ""),
  };
}

function rowsOf(grid: Grid, form: LogForm, campaign: Campaign, today: IsoDate): LogRow[] {
  const rows: LogRow[] = [];
  for (let row = form.headerRow + 1; row < grid.sheet.rows.length; row++) {
    if (isPassedOver(grid, row, campaign)) continue;
    const cells = readCells(grid, form, row);
    const isEmpty = [...cells.values()].every(({ row, column }) => !grid.isFilled(row, column));
    if (!isEmpty) rows.push(readRow(cells, form, row, campaign, today, grid.date1904));
  }
  return rows;
}

/** Reads 检查行动登记 out of the visible sheets; null when the workbook keeps none. */
export function readActionLog(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  { today }: ReadLogOptions,
): ActionLog | null {
  const forms: LogForm[] = [];
  const rows: LogRow[] = [];
  for (const sheet of workbook.sheets.filter(isSearched)) {
    const grid = new Grid(sheet, workbook.date1904);
    const form = findLogForm(grid, campaign);
    if (!form) continue;
    forms.push(form);
    rows.push(...rowsOf(grid, form, campaign, today));
  }
  return forms.length > 0 ? { forms, rows } : null;
}
