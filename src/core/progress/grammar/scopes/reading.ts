import type { IsoDate } from "../../../language";
import type { FactList } from "../fact-list";
import { dayAlone, isFurtherThing, numbersIn, tellsOfParts } from "./bracket-contents";
import { Clause } from "./clause";
import type { Passage } from "./passage";
import type { Governors } from "./governors";
import { Sentence } from "./sentence";
import { Items } from "./items";
import { Topic } from "./topic";
import type { WaitingThings } from "./waiting-things";

const FEW = 4;

/** Reads a bracket of a passage under the denial or plan that reaches into it. */
export type ReadBracket = (bracket: Passage, governors: Governors, things: WaitingThings) => void;

/** A passage and the scopes that are open in it at the token that is being read. */
export class Reading {
  clause: Clause;
  readonly topic = new Topic();
  items = new Items();
  /** The last day that stood alone in a bracket was the heading of a passage (【11月4日】). */
  private daysLead = false;
  sentence: Sentence;

  constructor(
    readonly passage: Passage,
    readonly governors: Governors,
    readonly facts: FactList,
    /** What waits for its verb; in a bracket at first what stands before it. */
    readonly things: WaitingThings,
    isBracket: boolean,
    private readonly readBracket: ReadBracket,
  ) {
    this.clause = new Clause(facts.facts.length);
    const { whole } = things;
    this.sentence = new Sentence(facts.facts.length, isBracket && things.isEmpty && whole === null);
    if (whole !== null) this.topic.speakOf([whole]);
  }

  /** A date or a comma. */
  endClause(): void {
    const { daysInTurn, firstFact } = this.clause;
    if (daysInTurn !== null) this.facts.dateInTurn(firstFact, daysInTurn);
    this.clause = new Clause(this.facts.facts.length);
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
    this.facts.endEntry();
    const { sites } = this.sentence;
    this.sentence = new Sentence(this.facts.facts.length);
    // 对2家断电；强制拆除设备各4台
    if (mark === ";" || mark === "；") this.sentence.sites = sites;
    this.things.drop();
    this.topic.endSentence();
    this.facts.sums.endSentence();
    if (mark !== ";" && mark !== "；") this.endItems();
  }

  /** 断电：11月4日，…: a day behind the colon dates the deed before it. */
  dateBeforeColon(colon: number, date: IsoDate): void {
    const { clause, facts, passage } = this;
    if (colon <= passage.from) return;
    const { start, end } = passage.token(colon - 1);
    // 清成品情况：11月9日已清
    const isDeed = facts.lastEnd === (passage.word(colon - 1) === "情况" ? start : end);
    if (isDeed) facts.redate(clause.undatedFrom, date);
  }

  private endItems(): void {
    const { rectified, isOneUndone } = this.items;
    if (isOneUndone) for (const fact of rectified.reverse()) this.facts.remove(fact);
    if (isOneUndone || rectified.length > 0) this.items = new Items();
  }

  /** Reads the bracket that opens at a token; gives the token after it. */
  bracket(at: number): number {
    const end = this.passage.bracketEnd(at);
    const close = end === null ? this.endOfOpenBracket(at) : end - 1;
    if (this.datesDeedBefore(at, close)) return end ?? close;
    if (end === null) return at + 1;
    this.dateDeedRightBefore(at);
    const bracket = this.passage.within(at + 1, end - 1);
    const things = this.things.inBracket(at, tellsOfParts(bracket));
    this.readBracket(bracket, this.governors.inner(), things);
    const { numbers } = this.facts;
    if (things.whole !== null) numbers.leaveUnread([things.whole], "other");
    // 设备18台（织机12台、整经机6台）被拆除
    else if (this.things.hasNumberAt(at)) numbers.leaveUnread(numbersIn(bracket), "part");
    if (things.isTaken || things.whole !== null) this.things.drop();
    return end;
  }

  /** 已断电（10月30日，拆除三相电表1只）: the day at the head of a bracket is that of the deed right before it. */
  private dateDeedRightBefore(at: number): void {
    const { clause, passage, facts } = this;
    const { role, date } = passage.token(at + 1);
    const isDeed = at > passage.from && facts.lastEnd === passage.token(at - 1).end;
    const isMore = passage.role(at + 2) !== "number" && passage.role(at + 2) !== "closeBracket";
    if (role !== "date" || date === undefined || !isDeed || !isMore) return;
    facts.redate(clause.undatedFrom, date);
  }

  /** Where a bracket ends that nobody closed, if it holds no more than a few words. */
  private endOfOpenBracket(at: number): number {
    let close = at + 1;
    while (close < at + FEW && !this.passage.endsBefore(close) && this.passage.role(close) !== "stop")
      close++;
    return close;
  }

  /** 断电（11.5）: a bracket with nothing but a day dates the deeds before it, but not as the heading of a passage. */
  private datesDeedBefore(at: number, close: number): boolean {
    const { clause, passage, facts } = this;
    const date = dayAlone(passage.within(at + 1, close));
    if (date === null) return false;
    // 设备（11月6日）、原料（11月8日）均已清空
    const { things } = this;
    if (things.reach(at) && (things.haveDays || isFurtherThing(passage, close + 1))) {
      things.dateLast(date, close + 1);
      return true;
    }
    const isHeading =
      this.daysLead || passage.role(close + 1) === "colon" || clause.undatedFrom === facts.facts.length;
    this.daysLead = isHeading;
    if (isHeading) return false;
    facts.redate(clause.undatedFrom, date);
    clause.undatedFrom = facts.facts.length;
    return true;
  }
}

/** The parts of a reading that a rule needs. */
export type Needs<Part extends keyof Reading> = Pick<Reading, Part>;
