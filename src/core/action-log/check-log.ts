import { type Finding, locate, ordered, type SheetsNow } from "../findings";
import { sheetNamed } from "../workbook";
import { allLogChecks, type LogContext } from "./checks";
import type { ActionLog } from "./log";

/** Checks every outing of 检查行动登记. In the order sheet, row, column, code. */
export function checkLog(log: ActionLog, context: LogContext): Finding[] {
  const { workbook } = context;
  const sheets: SheetsNow = { named: (name) => workbook && sheetNamed(workbook, name) };
  return log.rows.flatMap((row) =>
    ordered(locate(allLogChecks, row.sheet, (check) => check.checkRow(row, context), sheets)),
  );
}
