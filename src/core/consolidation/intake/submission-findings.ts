import type { UnitIntake } from "./used-reports";
import { daysLate } from "../board";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";

/** What is to be said of the sending itself: missing, late, several, changed after the check. */
export function submissionFindings(
  { unit, accepted, reports, unreadable }: UnitIntake,
  dueDay: string | null,
): ConsolidationFinding[] {
  if (!accepted) return unreadable.length > 0 ? [] : [unitFinding(checks.missing, unit)];
  const findings: ConsolidationFinding[] = [];
  const days = daysLate(accepted.reportDate, dueDay);
  if (days > 0) findings.push(unitFinding(checks.late, unit, { days }));
  if (reports.length > 1) {
    findings.push(
      unitFinding(checks.duplicate, unit, { count: reports.length, used: fileName(accepted.file) }),
    );
  }
  if (accepted.stamp === "broken") findings.push(unitFinding(checks.stampBroken, unit));
  return findings;
}

/** The last part of a path, of either kind of slash. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
