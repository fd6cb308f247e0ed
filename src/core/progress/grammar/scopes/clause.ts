import type { Action } from "../things/verbs-and-things";
import type { Collector, TotalMark } from "../fact-list";
import type { Item } from "../things/counted-thing";
import { emitList } from "../things/list-facts";
import { isLeftUndone } from "../deeds/left-undone";
import type { Reach } from "./scope-of-denial";
import type { Token, TokenRole } from "../../text/tokens";
import { nominals } from "../../text/vocabulary";

/** Things named before their verb. */
export interface Pending {
  items: Item[];
  /** Token after the last of them. */
  next: number;
  /** A comma has passed since. */
  crossed: boolean;
  /** Other words have passed since. */
  stale: boolean;
}

/** The clause that is being read, and what was said so far that bears on what comes. */
export class Clause {
  pending: Pending | null = null;
  /** Token of the 将 or 把 that this clause began with; -1 where there is none. */
  disposeAt = -1;
  total: TotalMark = "none";
  breakdown = false;
  /** 采取 was said in this clause: the 措施 that follow were taken. */
  taking = false;
  /** 两断三清 named as the standard, until what it was applied to is named too. */
  standardAt: { token: Token; date: string | null } | null = null;
  closedInSentence = false;
  lastClose = -1;

  constructor(
    readonly s: string,
    readonly tokens: readonly Token[],
    readonly into: Collector,
    readonly reach: Reach,
    /** Reads a bracket that opens at a token, on its own; gives the token after it. */
    readonly bracket: (open: number, to: number) => number,
  ) {}

  /** The role of a token; that of a full stop beyond the text. */
  role(i: number): TokenRole {
    return this.tokens[i]?.role ?? "stop";
  }

  /** A token of the text. */
  token(i: number): Token {
    return this.tokens[i]!;
  }

  /** The words of a token; none beyond the text. */
  word(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? "" : this.s.slice(token.start, token.end);
  }

  /** Whether what ends here is the name of a paper, a rule or a device (断电保护器). */
  isName(end: number): boolean {
    const name = nominals.at(this.s, end);
    return name !== undefined && !(this.taking && name.text === "措施");
  }

  /** Whether what comes says that it is still going on (…中), or was not done (…未完成). */
  unfinished(next: number): boolean {
    return isLeftUndone(this, next);
  }

  /** A date or a comma: what governs one clause ends. */
  endClause(): void {
    this.reach.endClause();
    this.total = "none";
    this.taking = false;
    this.disposeAt = -1;
  }

  /** A comma: things before it may still be what a verb after it acts on. */
  comma(): void {
    this.endClause();
    if (this.pending !== null) {
      if (this.pending.crossed || this.pending.stale) this.pending = null;
      else this.pending.crossed = true;
    }
  }

  /** Whatever was said is over. */
  endSentence(mark: string): void {
    this.reach.endSentence(mark);
    this.endClause();
    this.pending = null;
    this.breakdown = false;
    this.standardAt = null;
    this.closedInSentence = false;
    this.into.endSentence();
  }

  /** Keeps a thing until its verb comes. */
  addPending(item: Item): void {
    const fresh = this.pending === null || this.pending.crossed || this.pending.stale;
    if (fresh) this.pending = { items: [item], next: item.next, crossed: false, stale: false };
    else if (this.pending !== null) {
      this.pending.items.push(item);
      this.pending.next = item.next;
    }
  }

  /** Makes facts of a list of things and what was done to them. */
  emit(actions: readonly Action[], items: readonly Item[], anchor?: number, tail?: number): void {
    emitList(items, { actions, anchor, tail, total: this.total, breakdown: this.breakdown }, this.into);
  }
}
