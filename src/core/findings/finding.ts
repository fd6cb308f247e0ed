import type { Patch } from "../workbook";

/** `error` blocks a submission, `warning` asks for a look, `notice` informs. */
export type Severity = "error" | "warning" | "notice";

export type Scope = "file" | "ledger" | "cell" | "row" | "tally" | "log" | "consolidation";

/** A change that mends a finding. */
export interface Fix {
  /** Offered one by one; a fix that does not ask is safe and part of 一键规范. */
  readonly asks: boolean;
  readonly patch: Patch;
}

export type Params = Readonly<Record<string, string | number>>;

/** What a check found, as data; its words are in `text/`. */
export interface Finding {
  /** Stable code of the catalogue, such as `missing-phone`. */
  readonly code: string;
  readonly severity: Severity;
  /** Null for a finding about the whole file. */
  readonly sheet: string | null;
  /** A1 address; null for a finding about the whole file. */
  readonly cell: string | null;
  readonly params: Params;
  readonly fix: Fix | null;
}

/** What every check declares of itself, from which the catalogue of the manual is made. */
export interface CheckIdentity {
  readonly code: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** Whether its fixes are part of 一键规范 or offered one by one; absent where it has none. */
  readonly mends?: "safe" | "asks";
}
