import type { Campaign, Period } from "../campaign";
import { byKey } from "./by-key";
import type { Code } from "../findings";
import type { Patch } from "../workbook";
import { allFindings } from "./all-findings";
import type { Consolidation } from "./consolidate";
import type { LocatedFinding } from "./finding";
import { findingsSheet, type Messages } from "./sheets";
import { dueDayText } from "./sheets/dates";

/** How many findings a message to a unit lists. */
const LISTED = 10;

/** What goes back to a unit (退回单): the first findings to mend, errors first, and how many more there are. */
export interface ReturnNote {
  readonly unit: string;
  readonly period: Period | null;
  /** The file the findings are of; null where none came in or none could be read. */
  readonly file: string | null;
  readonly listed: readonly LocatedFinding[];
  readonly rest: number;
}

/** Findings that a unit does not have to mend: the squad sorts them out itself. */
const FOR_THE_SQUAD: ReadonlySet<Code> = new Set<Code>(["duplicate-submission", "late-submission"]);

/** A note for each unit that must mend something, the roster down. */
export function returnNotes(consolidation: Consolidation): ReturnNote[] {
  const byUnit = findingsToMend(consolidation);
  return consolidation.board.flatMap(({ unit, file }): ReturnNote[] => {
    const findings = byUnit.get(unit) ?? [];
    if (findings.length === 0) return [];
    const listed = findings.slice(0, LISTED);
    return [{ unit, period: consolidation.period, file, listed, rest: findings.length - listed.length }];
  });
}

/** A workbook for one unit: all that it must mend, as 问题清单. */
export function returnWorkbook(
  consolidation: Consolidation,
  unit: string,
  campaign: Campaign,
  messages: Messages,
): Patch {
  const findings = findingsToMend(consolidation).get(unit) ?? [];
  return findingsSheet(findings, campaign, messages, { left: unit, right: dueDayText(consolidation.period) });
}

function findingsToMend(consolidation: Consolidation): ReadonlyMap<string, LocatedFinding[]> {
  const toMend = allFindings(consolidation).filter(
    (finding): finding is LocatedFinding & { readonly unit: string } =>
      finding.unit !== null && finding.severity !== "notice" && !FOR_THE_SQUAD.has(finding.code),
  );
  const byUnit = byKey(toMend, ({ unit }) => unit);
  const rank = (finding: LocatedFinding) => (finding.severity === "error" ? 0 : 1);
  for (const findings of byUnit.values()) findings.sort((a, b) => rank(a) - rank(b));
  return byUnit;
}
