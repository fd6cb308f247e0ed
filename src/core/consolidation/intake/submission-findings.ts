import type { Period } from "../../campaign";
import type { UnitIntake } from "./used-reports";
import { daysLate } from "../board";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";

/** What is to be said of the sending itself: missing, late, several, changed after the check. */
export function submissionFindings(
  { unit, used, reports, unreadable }: UnitIntake,
  period: Period | null,
): ConsolidationFinding[] {
  if (!used) return unreadable.length > 0 ? [] : [unitFinding(checks.missing, unit, {})];
  const findings: ConsolidationFinding[] = [];
  const days = daysLate(used.reportDate, period);
  if (days > 0) findings.push(unitFinding(checks.late, unit, { params: { days } }));
  if (reports.length > 1) {
    const params = { count: reports.length, used: fileName(used.file) };
    findings.push(unitFinding(checks.duplicate, unit, { params }));
  }
  if (used.stamp === "broken") findings.push(unitFinding(checks.stampBroken, unit, {}));
  return findings;
}

/** The last part of a path, of either kind of slash. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
