import type { Campaign, LogColumnKey } from "../campaign";
import { type Grid, TitleIndex } from "../forms";
import type { LogForm } from "./log";

const rowsSearched = 30;
const columnsNeeded = 5;
const cache = new WeakMap<Campaign, TitleIndex<LogColumnKey>>();

function titlesOf(campaign: Campaign): TitleIndex<LogColumnKey> {
  let titles = cache.get(campaign);
  if (!titles) cache.set(campaign, (titles = new TitleIndex(campaign.log.columns)));
  return titles;
}

function readHeader(grid: Grid, row: number, titles: TitleIndex<LogColumnKey>): Map<LogColumnKey, number> {
  const columns = new Map<LogColumnKey, number>();
  for (let column = 0; column < grid.width(row); column++) {
    const key = titles.find(grid.text(row, column))?.key;
    if (key && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/**
 * Finds 检查行动登记: the row within the first 30 that matches the most titles, at least five of them,
 * 日期 and 类型 among them. Titles are compared as the ledger's are. Null for a sheet that holds no log.
 */
export function findLogForm(grid: Grid, campaign: Campaign): LogForm | null {
  const titles = titlesOf(campaign);
  let best: LogForm | null = null;
  for (let row = 0; row < Math.min(rowsSearched, grid.sheet.rows.length); row++) {
    const columns = readHeader(grid, row, titles);
    if (columns.size < columnsNeeded || !columns.has("date") || !columns.has("type")) continue;
    if (!best || columns.size > best.columns.size) best = { sheet: grid.sheet.name, headerRow: row, columns };
  }
  return best;
}
