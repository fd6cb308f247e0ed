import type { FactList } from "../fact-list";
import { Clause } from "./clause";
import type { Passage } from "./passage";
import type { Governors } from "./governors";
import { Sentence } from "./sentence";
import { WaitingThings } from "./waiting-things";

/** Reads a bracket of a passage under the denial or plan that reaches into it. */
export type ReadBracket = (bracket: Passage, governors: Governors) => void;

/** A passage and the scopes that are open in it at the token that is being read. */
export class Reading {
  clause = new Clause();
  sentence: Sentence;
  readonly things = new WaitingThings();

  constructor(
    readonly passage: Passage,
    readonly governors: Governors,
    readonly facts: FactList,
    isBracket: boolean,
    private readonly readBracket: ReadBracket,
  ) {
    this.sentence = new Sentence(isBracket);
  }

  /** A date or a comma. */
  endClause(): void {
    this.clause = new Clause();
    this.governors.endClause();
  }

  /** A comma: a verb after it may still be that of the things before. */
  comma(): void {
    this.endClause();
    this.things.passComma();
  }

  /** A stop, which is one of its marks or the end of the passage. */
  endSentence(mark: string): void {
    this.endClause();
    this.governors.endSentence(mark);
    this.sentence = new Sentence();
    this.things.drop();
    this.facts.sums.endSentence();
  }

  /** Reads the bracket that opens at a token; gives the token after it. */
  bracket(at: number): number {
    const end = this.passage.bracketEnd(at);
    if (end === null) return at + 1;
    this.readBracket(this.passage.within(at + 1, end - 1), this.governors.inner());
    return end;
  }
}

/** The parts of a reading that a rule needs. */
export type Needs<Part extends keyof Reading> = Pick<Reading, Part>;
