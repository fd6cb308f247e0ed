import type { CheckIdentity, Params, Severity } from "../findings";

/** A finding on what a unit sent, or on a site of it. Rows in `params` count from 1. */
export interface ConsolidationFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly params: Params;
  /** Where in the unit's own file, where it concerns one place. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

function check(code: string, severity: Severity): CheckIdentity {
  return { code, severity, scope: "consolidation" };
}

/** The checks of scope consolidation, for the catalogue. */
export const consolidationChecks = {
  missing: check("missing-submission", "error"),
  duplicate: check("duplicate-submission", "warning"),
  late: check("late-submission", "warning"),
  similar: check("similar-site-across-units", "warning"),
  reappeared: check("reappeared-site", "warning"),
  vanished: check("vanished-site", "warning"),
  stampBroken: check("stamp-broken", "warning"),
  /** Of scope tally; here it compares with the previous consolidation. */
  decreased: { code: "tally-decreased", severity: "warning", scope: "tally" },
} as const satisfies Readonly<Record<string, CheckIdentity>>;

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export function unitFinding(
  { code, severity }: CheckIdentity,
  unit: string,
  params: Params = {},
  place?: Place,
): ConsolidationFinding {
  return {
    code,
    severity,
    unit,
    params,
    file: place?.file ?? null,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
  };
}
