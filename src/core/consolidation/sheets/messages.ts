import type { Code } from "../../findings";
import type { LocatedFinding } from "../finding";

/** The words for findings, which the caller brings along: this folder knows codes only. */
export interface Messages {
  /** The short name of what is wrong. */
  readonly title: (code: Code) => string;
  /** What to do about it. */
  readonly message: (finding: LocatedFinding) => string;
}
