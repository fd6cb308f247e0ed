import type { Finding, Fix, Scope, Severity } from "../../src/core/findings";

interface MadeUp {
  /** Also one that no check has. */
  readonly code?: string;
  readonly severity?: Severity;
  readonly scope?: Scope;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix | null;
}

/** A finding for tests of what is done with findings, whatever they say. */
export function findingOf(more: MadeUp = {}): Finding {
  const made = {
    code: "missing-address",
    severity: "error",
    scope: "cell",
    sheet: "清单",
    cell: "D4",
    ...more,
  };
  return { params: {}, fix: null, ...made } as unknown as Finding;
}
