import type { LogColumnKey } from "../../campaign";
import type { ActionLog, LogRow } from "../../action-log";
import { cellAddress } from "../../workbook";
import { sumOf, type Evidence, type Figure } from "./figure";
import type { ActionsSource, OperationsSource } from "./source";
import { isWithin, type Window } from "./window";

type LogSource = ActionsSource | OperationsSource;

function evidenceOf(row: LogRow, column: LogColumnKey, count: number): Evidence {
  const cell = row.cells.get(column)!;
  return {
    sheet: row.sheet,
    cell: cellAddress(cell.row, cell.column),
    text: cell.text,
    count,
    ...(row.date && { date: row.date }),
  };
}

/** Every outing that says something of a figure, whatever its date; a 0 that was filled in says that it was 0. */
function proofs(source: LogSource, log: ActionLog): Evidence[] {
  if (source.from === "operations")
    return log.rows.filter(({ type }) => type === "closure").map((row) => evidenceOf(row, "type", 1));
  const { column, type } = source;
  if (column === null) return [];
  return log.rows
    .filter((row) => type === undefined || row.type === type)
    .flatMap((row) => {
      const count = row.counts.get(column);
      return count === undefined ? [] : [evidenceOf(row, column, count)];
    });
}

/** Whether 检查行动登记 says anything of a figure. */
export function isProvenByLog(source: LogSource, log: ActionLog): boolean {
  return proofs(source, log).length > 0;
}

/** A figure summed from 检查行动登记, or null where it says nothing for these days. */
export function fromLog(source: LogSource, log: ActionLog, window: Window): Figure | null {
  return sumOf(
    "log",
    proofs(source, log).filter(({ date }) => isWithin(window, date)),
  );
}
