import type { BelowRoster } from "../intake/take-in";
import type { BoardFlag, BoardState } from "../intake/states";
import type { ComparisonClass } from "../compare/comparison";
import type { Code } from "../../findings";
import type { LocatedFinding } from "../finding";

/** The words of the sheets, which the caller brings along: this folder knows codes and keys only. */
export interface Messages {
  /** The short name of what is wrong. */
  readonly title: (code: Code) => string;
  /** What to do about it. */
  readonly message: (finding: LocatedFinding) => string;
  readonly states: Readonly<Record<BoardState, string>>;
  readonly flags: Readonly<Record<BoardFlag, string>>;
  /** Why a file stands below the roster. */
  readonly below: (code: BelowRoster["code"]) => string;
  readonly classes: Readonly<Record<ComparisonClass, string>>;
}
