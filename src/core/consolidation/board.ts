import type { IsoDate } from "../language";
import type { BoardFlag, BoardState } from "./intake/states";
import type { StampState } from "./intake/unit-file";
import type { UnitIntake } from "./intake/unit-intake";

/** A line of the board (收件看板). */
export interface BoardLine {
  readonly unit: string;
  readonly state: BoardState;
  /** What holds besides. */
  readonly flags: readonly BoardFlag[];
  readonly file: string | null;
  readonly reportDate: IsoDate | null;
  readonly rows: number;
  /** Null where no workbook could be checked. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly stamp: StampState | null;
}

export function boardLine({ unit, state, flags, used, received, unreadable }: UnitIntake): BoardLine {
  return {
    unit,
    state,
    flags,
    file: used?.file ?? received[0]?.file ?? unreadable[0]?.file ?? null,
    reportDate: used?.reportDate ?? null,
    rows: used?.rows.length ?? 0,
    errors: used?.errors ?? null,
    warnings: used?.warnings ?? null,
    stamp: used?.stamp ?? null,
  };
}
