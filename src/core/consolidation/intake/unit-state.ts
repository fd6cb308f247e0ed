import { daysBetween, type Period } from "../../campaign";
import type { IsoDate } from "../../language";
import type { CountedBefore } from "./past";
import type { BoardFlag, BoardState } from "./states";
import type { NoLedgerFile, SiteRecord, UnreadableFile } from "./unit-file";
import type { FileUse } from "./unit-intake";
import type { UnitReport } from "./unit-report";

/** What a unit's state follows from. */
export interface Judged {
  readonly used: UnitReport | null;
  readonly uses: readonly FileUse[];
  /** Files of the unit of which nothing can be counted. */
  readonly wanting: readonly (NoLedgerFile | UnreadableFile)[];
  readonly before: readonly CountedBefore[];
  readonly period: Period | null;
}

/** Days that a report is late; 0 when it is in time, or date or period are unknown. */
export function daysLate(reportDate: IsoDate | null, period: Period | null): number {
  return reportDate === null || period === null ? 0 : Math.max(0, daysBetween(period.to, reportDate));
}

/** The state of a unit, the first that holds, and what holds besides. */
export function judge(judged: Judged): { readonly state: BoardState; readonly flags: readonly BoardFlag[] } {
  const state = stateOf(judged);
  return { state, flags: flagsOf(judged).filter((flag) => flag !== state) };
}

function stateOf({ used, uses, wanting, period }: Judged): BoardState {
  if (!used) {
    if (uses.some(({ as }) => as === "same-as-before")) return "same-as-before";
    return uses.some(({ as }) => as !== "left-out") || wanting.length > 0 ? "unreadable" : "not-sent";
  }
  if (used.rows.length === 0 && used.content !== "tally") return "nil-report";
  if (used.errors > 0) return "to-return";
  if (daysLate(used.reportDate, period) > 0) return "late";
  if (uses.some(isBesides)) return "sent-twice";
  return used.warnings > 0 ? "with-warnings" : "in-order";
}

/** A report that another one of the unit stands before. */
export function isBesides({ as }: FileUse): boolean {
  return as === "replaced" || as === "outside-period";
}

function flagsOf({ used, uses, wanting, before, period }: Judged): BoardFlag[] {
  if (!used) return [];
  const holds: readonly (readonly [BoardFlag, boolean])[] = [
    ["to-return", used.errors > 0],
    ["late", daysLate(used.reportDate, period) > 0],
    ["sent-twice", uses.some(isBesides)],
    ["supplemented", uses.some(({ as }) => as === "supplement")],
    ["basis-to-check", used.inferredBasis !== null],
    ["unit-to-check", used.question !== null || uses.some(({ as }) => as === "neighbour")],
    ["partly-unreadable", wanting.some(({ kind }) => kind === "unreadable")],
    ["with-warnings", used.warnings > 0 || leavesOpenSites(used, before)],
  ];
  return holds.flatMap(([flag, isTrue]) => (isTrue ? [flag] : []));
}

/** A nil report of a unit that had sites not done. */
function leavesOpenSites({ rows, content }: UnitReport, before: readonly CountedBefore[]): boolean {
  return (
    rows.length === 0 && content === "nothing" && (before.at(-1)?.rows ?? []).some((row) => !isDone(row))
  );
}

function isDone({ facts }: SiteRecord): boolean {
  return facts.some(({ kind }) => kind === "closed" || kind === "relocated" || kind === "rectified");
}
