import { cellAddress } from "../workbook";
import type { Finding } from "../findings";
import { allLogChecks, type LogContext } from "./checks";
import type { ActionLog } from "./log";

/** Checks every outing of 检查行动登记. In the order sheet, row, column, code. */
export function checkLog(log: ActionLog, context: LogContext): Finding[] {
  return log.rows.flatMap((row) => {
    const located = allLogChecks.flatMap(({ code, severity, checkRow }) =>
      checkRow(row, context).map((found) => ({ code, severity, ...found })),
    );
    located.sort((a, b) => a.column - b.column || (a.code < b.code ? -1 : 1));
    return located.map(({ code, severity, row: line, column, params, fix }) => ({
      code,
      severity,
      sheet: row.sheet,
      cell: cellAddress(line, column),
      params: params ?? {},
      fix: fix ?? null,
    }));
  });
}
