import type { IsoDate } from "../language";
import { daysBetween, type Period } from "../campaign";
import type { UnitIntake } from "./intake/used-reports";
import type { StampState } from "./intake/unit-file";

/** The states of a unit, the first that holds: 未报, 无法读取, 零报告, 需退回, 迟报, 重复, 有提醒, 合格. */
export const BOARD_STATES = [
  "not-sent",
  "unreadable",
  "nil-report",
  "to-return",
  "late",
  "sent-twice",
  "with-warnings",
  "in-order",
] as const;

export type BoardState = (typeof BOARD_STATES)[number];

/** A line of the board (收件看板). */
export interface BoardLine {
  readonly unit: string;
  readonly state: BoardState;
  readonly file: string | null;
  readonly reportDate: IsoDate | null;
  readonly rows: number;
  /** Null where no workbook could be checked. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly stamp: StampState | null;
}

/** Days that a report is late; 0 when it is in time, or date or period are unknown. */
export function daysLate(reportDate: IsoDate | null, period: Period | null): number {
  return reportDate === null || period === null ? 0 : Math.max(0, daysBetween(period.to, reportDate));
}

export function boardLine(intake: UnitIntake, period: Period | null): BoardLine {
  const { unit, used } = intake;
  return {
    unit,
    state: stateOf(intake, period),
    file: used?.file ?? intake.unreadable[0]?.file ?? null,
    reportDate: used?.reportDate ?? null,
    rows: used?.rows.length ?? 0,
    errors: used?.errors ?? null,
    warnings: used?.warnings ?? null,
    stamp: used?.stamp ?? null,
  };
}

function stateOf({ used, reports, unreadable }: UnitIntake, period: Period | null): BoardState {
  if (!used) return unreadable.length > 0 ? "unreadable" : "not-sent";
  if (used.rows.length === 0) return "nil-report";
  if (used.errors > 0) return "to-return";
  if (daysLate(used.reportDate, period) > 0) return "late";
  if (reports.length > 1) return "sent-twice";
  return used.warnings > 0 ? "with-warnings" : "in-order";
}
