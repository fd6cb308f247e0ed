import type { BoardState } from "../board";
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
  readonly classes: Readonly<Record<ComparisonClass, string>>;
}
