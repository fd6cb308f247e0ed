import type { Loss, Obstacle, Patch } from "../workbook";
import type { Catalogue, Code } from "./catalogue";

/** `error` blocks a submission, `warning` asks for a look, `notice` informs. */
export type Severity = "error" | "warning" | "notice";

export type Scope = "file" | "ledger" | "cell" | "row" | "tally" | "log" | "consolidation";

/** What every check declares of itself, from which the catalogue of the manual is made. */
export interface CheckIdentity<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly scope: Scope;
  /** Whether its fixes are part of 一键规范 or offered one by one; absent where it has none. */
  readonly mends?: "safe" | "asks";
  /** Its fixes give way to any other that writes into the same cell. */
  readonly givesWay?: true;
}

/** A change that mends a finding. */
export interface Fix {
  /** Offered one by one; a fix that does not ask is safe and part of 一键规范. */
  readonly asks: boolean;
  /** Another fix for the same cell writes more. */
  readonly givesWay?: boolean;
  readonly patch: Patch;
  /** What it takes away that a person made; such a fix asks. */
  readonly loses?: readonly Loss[];
  /** Why it cannot be made as the sheet is; it is then said, and not offered. */
  readonly obstacle?: Obstacle | null;
}

/** A finding of one code. */
export interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly scope: Scope;
  /** Null for a finding about the whole file. */
  readonly sheet: string | null;
  /** A1 address; null for a finding about the whole file. */
  readonly cell: string | null;
  readonly params: Catalogue[C];
  readonly fix: Fix | null;
}

/** What a check found, as data: told apart by code, each with its own params. The words are in `words/`. */
export type Finding<C extends Code = Code> = { [Each in C]: FindingOf<Each> }[C];

/** Only what asks for a look can be accepted; what blocks a submission cannot. */
export function canAccept(finding: Finding): boolean {
  return finding.severity !== "error" && finding.cell !== null;
}

/** The fix that can be made of a finding; null where it has none, or something is in the way. */
export function offeredFix({ fix }: Pick<Finding, "fix">): Fix | null {
  return fix && !fix.obstacle ? fix : null;
}

/** Those of 一键规范: what mends them needs no question. */
export function safeFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => offeredFix(finding)?.asks === false);
}

/** Code and params, which is all that the words need. */
export type CodeAndParams<C extends Code = Code> = {
  [Each in C]: Pick<FindingOf<Each>, "code" | "params">;
}[C];

/** The file group: what is said of a file that could not be read at all. */
export const unreadableFile: CheckIdentity<"unreadable-file"> = {
  code: "unreadable-file",
  severity: "error",
  scope: "file",
};
