import { type Campaign, oncePerCampaign } from "../campaign";
import { columnsNamed, findHeader, type Grid, TitleIndex } from "../forms";
import type { LogForm } from "./log";

const columnsNeeded = 5;
const titlesOf = oncePerCampaign(({ log }) => new TitleIndex(log.columns));

/**
 * Finds 检查行动登记: the row within the first 30 that matches the most titles, at least five of them,
 * 日期 and 类型 among them. Titles are compared as the ledger's are. Null for a sheet that holds no log.
 */
export function findLogForm(grid: Grid, campaign: Campaign): LogForm | null {
  const titles = titlesOf(campaign);
  return findHeader(grid, {
    needed: columnsNeeded,
    read: (row): LogForm | null => {
      const columns = columnsNamed(grid, row, (text) => titles.find(text)?.key);
      if (!columns.has("date") || !columns.has("type")) return null;
      return { sheet: grid.sheet.name, headerRow: row, columns };
    },
    named: ({ columns }) => columns.size,
  });
}
