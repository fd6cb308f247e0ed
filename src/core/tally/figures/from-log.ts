import type { FigureKey, LogColumnKey } from "../../campaign";
import type { ActionLog, LogCountKey, LogRow, LogType } from "../../action-log";
import { cellAddress } from "../../workbook";
import { sumOf, type Evidence, type Figure } from "./figure";
import type { LedgerFigure } from "./from-ledger";
import { isWithin, type Window } from "./window";

/** The figures that the ledger alone does not answer. */
export type ActionFigure = Exclude<FigureKey, LedgerFigure>;

interface LogSource {
  /** The column summed; null: the rows themselves are counted. */
  readonly column: LogCountKey | null;
  /** Only rows of this type. */
  readonly type?: LogType;
}

const sources: Readonly<Record<ActionFigure, LogSource>> = {
  inspectionTeams: { column: "teams", type: "inspection" },
  inspectorVisits: { column: "visits", type: "inspection" },
  closureOperations: { column: null, type: "closure" },
  equipmentDestroyed: { column: "equipmentDestroyed" },
  metersSealed: { column: "metersSealed" },
  administrativeDetentions: { column: "administrativeDetentions" },
  criminalDetentions: { column: "criminalDetentions" },
};

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
function proofs(key: ActionFigure, log: ActionLog): Evidence[] {
  const { column, type } = sources[key];
  return log.rows
    .filter((row) => type === undefined || row.type === type)
    .flatMap((row) => {
      if (column === null) return [evidenceOf(row, "type", 1)];
      const count = row.counts.get(column);
      return count === undefined ? [] : [evidenceOf(row, column, count)];
    });
}

/** Whether 检查行动登记 says anything of a figure. */
export function isProvenByLog(key: ActionFigure, log: ActionLog): boolean {
  return proofs(key, log).length > 0;
}

/** A figure summed from 检查行动登记, or null where it says nothing for these days. */
export function fromLog(key: ActionFigure, log: ActionLog, window: Window): Figure | null {
  return sumOf(
    "log",
    proofs(key, log).filter(({ date }) => isWithin(window, date)),
  );
}
