import type { FactKind } from "../kinds";
import type { TotalMark } from "./scopes/clause";

interface Sum {
  sum: number;
  /** How many numbers make it. */
  parts: number;
}

/** What was counted so far, so that a total or a break-down of it does not count again. */
export class Sums {
  private readonly ofText = new Map<FactKind, Sum>();
  private sentence: FactKind[] = [];
  private sentenceBefore: FactKind[] = [];

  /** A sentence or a bracket ends. */
  endSentence(): void {
    this.sentenceBefore = this.sentence;
    this.sentence = [];
  }

  /** A sentence that begins with 其中 goes on with the one before it. */
  resumeSentence(): void {
    this.sentence = this.sentenceBefore;
  }

  /** A kind that may be counted was stated, with or without a number. */
  state(kind: FactKind): void {
    if (!this.sentence.includes(kind)) this.sentence.push(kind);
  }

  /** Adds an exact count, made of so many numbers. */
  add(kind: FactKind, count: number, parts: number): void {
    const sum = this.ofText.get(kind) ?? { sum: 0, parts: 0 };
    sum.sum += count;
    sum.parts += parts;
    this.ofText.set(kind, sum);
  }

  /** Whether the kind was stated before in this sentence, so that a break-down would count it twice. */
  hasInSentence(kind: FactKind): boolean {
    return this.sentence.includes(kind);
  }

  /** Whether any number was counted before in this sentence. */
  get hasAnyInSentence(): boolean {
    return this.sentence.length > 0;
  }

  /** Whether an exact count only repeats the sum before it (累计捣毁5台 after 3 and 2). */
  repeats(kind: FactKind, count: number, mark: TotalMark): boolean {
    const sum = this.ofText.get(kind);
    if (mark === "none" || sum === undefined) return false;
    if (mark === "cumulative") return count >= sum.sum;
    return count === sum.sum && (mark === "strict" || sum.parts > 1);
  }
}
