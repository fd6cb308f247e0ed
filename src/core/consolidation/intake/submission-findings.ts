import type { Period } from "../../campaign";
import type { TallyBasis } from "../../tally";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { FileUse, UnitIntake } from "./unit-intake";
import { daysLate, isBesides } from "./unit-state";
import { fileName } from "../../language";

/** What counts as a report that came in. */
const REPORTS: ReadonlySet<FileUse["as"]> = new Set<FileUse["as"]>([
  "counted",
  "supplement",
  "replaced",
  "outside-period",
]);

/** What is to be said of the sending itself: missing, sent before, late, several, whose, of what days, changed after the check. */
export function submissionFindings(
  { unit, used, received, state }: UnitIntake,
  period: Period | null,
): ConsolidationFinding[] {
  if (!used) {
    if (state === "not-sent") return [unitFinding(checks.missing, unit, {})];
    return received.flatMap(({ use }) =>
      use.as === "same-as-before"
        ? [unitFinding(checks.stale, unit, { params: { date: use.period ?? use.reportDate } })]
        : [],
    );
  }
  const findings: ConsolidationFinding[] = [];
  const days = daysLate(used.reportDate, period);
  if (days > 0) findings.push(unitFinding(checks.late, unit, { params: { days } }));
  if (received.some(({ use }) => isBesides(use))) {
    const count = received.filter(({ use }) => REPORTS.has(use.as)).length;
    findings.push(unitFinding(checks.duplicate, unit, { params: { count, used: fileName(used.file) } }));
  }
  for (const { file, use } of received) {
    if (use.as !== "supplement") continue;
    const params = { file: fileName(file), used: fileName(use.to) };
    findings.push(unitFinding(checks.partial, unit, { params }));
  }
  const slips = received.flatMap(({ use }) =>
    use.as === "neighbour" ? [{ name: use.for, stated: unit }] : [],
  );
  for (const { name, stated } of used.question ? [used.question, ...slips] : slips)
    findings.push(unitFinding(checks.unitDiffers, unit, { params: { name, stated, used: unit } }));
  if (used.inferredBasis) {
    const basis: TallyBasis = used.inferredBasis;
    findings.push(unitFinding(checks.basis, unit, { params: { basis } }));
  }
  if (used.stamp === "broken") findings.push(unitFinding(checks.stampBroken, unit, {}));
  return findings;
}
