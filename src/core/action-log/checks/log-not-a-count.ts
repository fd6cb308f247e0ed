import { logColumnOf } from "../../campaign";
import { type Patch, textOf } from "../../workbook";
import { normalizeTitle, readCountWithUnit, withoutBrackets } from "../../language";
import { countKeysOf } from "../log";
import { atColumn, type LogCheck } from "./check";

/** The unit that a title of the form has in its brackets: 捣毁设备（台）. */
function unitIn(title: string): string {
  return /（([^（）]{1,4})）$/.exec(normalizeTitle(title))?.[1] ?? "";
}

/** A count is a whole number of 0 or more: not 3台, 2.5 or -1. What is none adds nothing. */
export const logNotACount: LogCheck<"log-not-a-count"> = {
  code: "log-not-a-count",
  severity: "warning",
  scope: "log",
  mends: "safe",
  checkRow: (row, { campaign }) =>
    countKeysOf(campaign).flatMap((key) => {
      const cell = row.cells.get(key);
      const value = cell?.value ?? null;
      const isEmpty = value === null || (typeof value === "string" && cell?.text === "");
      if (!cell || isEmpty || row.counts.has(key)) return [];
      const { title } = logColumnOf(campaign, key);
      const unit = unitIn(title);
      const count = unit ? readCountWithUnit(value, unit) : null;
      const cells = [{ row: cell.row, column: cell.column, value: count }];
      const mend = (): Patch => [{ kind: "setCells", sheet: row.sheet, cells }];
      const params = { column: withoutBrackets(normalizeTitle(title)), value: textOf(value).slice(0, 60) };
      return atColumn(row, key, { params, fix: count === null ? undefined : mend });
    }),
};
