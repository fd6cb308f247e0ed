import type { Click } from "./clicks";
import type { Finding } from "./probes/probe";
import type { CaseResult } from "./run-cases";

/** Everything that one Excel was asked, as text to be sent to a maintainer; nothing in it is of a person's workbook. */
export function reportOf(
  host: string,
  {
    findings = [],
    cases = [],
    clicks = [],
  }: {
    readonly findings?: readonly Finding[];
    readonly cases?: readonly CaseResult[];
    readonly clicks?: readonly Click[];
  },
): string {
  return [
    host,
    ...findings.map(({ fact, name, ms, got }) => `${fact} ${name}: ${ms} ms\n     ${JSON.stringify(got)}`),
    ...clicks.map(({ step, ...click }) => `click ${step}\n     ${JSON.stringify(click)}`),
    ...cases.map(
      ({ name, failure }) =>
        `${failure === null ? "ok  " : "FAIL"} ${name}${failure ? `\n     ${failure}` : ""}`,
    ),
  ].join("\n");
}
