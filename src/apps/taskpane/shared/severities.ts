import type { Finding, Severity } from "../../../core/findings";

const known = new WeakMap<readonly Finding[], Readonly<Record<Severity, number>>>();

/** How many findings of each severity there are: counted once, however many parts of the pane say it. */
export function severitiesOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  let counts = known.get(findings);
  if (!counts) {
    const counted = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings) counted[severity]++;
    known.set(findings, (counts = counted));
  }
  return counts;
}
