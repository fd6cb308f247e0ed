import type { NumberClass } from "../../numbers";
import type { Passage } from "./passage";
import { type Doer, type GovernorKind, KINDS } from "./governor-kinds";

const LIFTS = /^(?:解除|撤销)$/;
const TOWARDS = /^[对将把由向给为与]/;

interface Governor {
  readonly kind: GovernorKind;
  /** The token that opened it. */
  readonly at: number;
  /** A verb was named under it, done or not. */
  hasVerb: boolean;
  /** An office was asked for it (建议, 提请): what only enforcement does is asked for too. */
  readonly asksOffice: boolean;
  /** It has passed the end of its own clause. */
  isBehindClause: boolean;
}

/** What stands in the way of a fact: of each reach the last governor that was opened and is not over. */
export class Governors {
  private clause: Governor | null = null;
  private sentence: Governor | null = null;
  private list: Governor | null = null;
  /** 已, or a date that has come: what the clause says of a list of measures is done. */
  private isDone = false;
  /** 部分, 陆续: what the clause says is done only in part. */
  isPartly = false;

  /** What becomes of the numbers of a deed under the governors; null where none governs it. */
  over(doer: Doer): NumberClass | null {
    const list = this.list?.kind === "measures" && this.isDone ? null : this.list;
    const governor = this.clause ?? this.inSentence(doer) ?? list;
    return governor === null ? null : KINDS[governor.kind].numbers;
  }

  private inSentence(doer: Doer): Governor | null {
    const { sentence } = this;
    if (sentence?.kind !== "order" || doer === "addressee") return sentence;
    const isOwn = doer === "enforcement" && sentence.hasVerb && !sentence.asksOffice;
    return sentence.isBehindClause || isOwn ? null : sentence;
  }

  get isOpen(): boolean {
    return this.clause !== null || this.sentence !== null || this.list !== null;
  }

  open(kind: GovernorKind, at: number, asksOffice = false): void {
    this[KINDS[kind].reach] = { kind, at, hasVerb: false, asksOffice, isBehindClause: false };
  }

  /** A verb was named, done or not. */
  nameVerb(): void {
    if (this.clause !== null) this.clause.hasVerb = true;
    if (this.sentence !== null) this.sentence.hasVerb = true;
  }

  /** 的 closes a description: 未办理环评的, 拟取缔的. */
  closeDescription(at: number, passage: Passage): void {
    const { clause, sentence } = this;
    // 正在运转的, but not 正在对该户的电表进行拆除
    const isState =
      clause?.kind === "intention" && at === clause.at + 2 && !TOWARDS.test(passage.word(at - 1));
    if (clause?.kind === "hearsay" || isState) this.clause = null;
    // 解除对2只电表的查封
    else if (clause !== null && LIFTS.test(passage.word(clause.at))) return;
    else if (clause !== null && (clause.kind === "denial" ? at > clause.at + 1 : clause.hasVerb))
      this.clause = null;
    if (this.isPlanned && sentence!.hasVerb && !sentence!.isBehindClause) this.sentence = null;
  }

  /** 被, 后: what was refused or left undone is over, and what comes was done about it (拒不整改被取缔). */
  closeDenial(): void {
    const isOver = this.clause?.kind === "denial" || this.clause?.kind === "recollection";
    if (isOver && this.clause!.hasVerb) this.clause = null;
  }

  /** 清原料未开始、: what was denied was said before it. */
  endPredicate(): void {
    this.clause = null;
  }

  /** 后: what was denied is over, and so is what was only asked for (群众举报后取缔). */
  closeBefore(at: number): void {
    this.closeDenial();
    const { clause } = this;
    if ((clause?.kind === "intention" || clause?.kind === "hearsay") && at === clause.at + 1)
      this.clause = null;
    if (this.isPlanned && at === this.sentence!.at + 1) this.sentence = null;
  }

  /** 已 begins a predicate of its own. */
  startDone(at: number): void {
    this.isDone = true;
    if (this.clause?.kind === "hearsay") return;
    if (this.clause?.kind === "deadline" || (this.clause !== null && at > this.clause.at + 1))
      this.clause = null;
    if (this.isPlanned && at > this.sentence!.at + 1) this.sentence = null;
  }

  /** 供电所 at the head of a later clause: somebody else than the addressee does what comes. */
  nameDoer(): void {
    if (this.sentence?.kind === "order" && this.sentence.isBehindClause) this.sentence = null;
  }

  /** 了, 当场, a doer of his own, a day that has come: what was planned or ordered ends before it. */
  happen(): void {
    this.isDone = true;
    if (this.isPlanned) this.sentence = null;
  }

  /** 责令停产后，业主…: the order was given, and what comes is told of on its own. */
  endOrder(): void {
    if (this.sentence?.kind === "order") this.sentence = null;
  }

  /** 督促业主清运，当日清运3车: a day that is named behind an order tells what came of it. */
  sameDay(): void {
    if (this.sentence?.kind === "order" && this.sentence.isBehindClause) this.sentence = null;
  }

  /** 拆除了: a verb that is done is under no plan, unless it stands right behind it. */
  happenAt(verb: number): void {
    if (this.sentence !== null && verb > this.sentence.at + 1) this.happen();
  }

  private get isPlanned(): boolean {
    const kind = this.sentence?.kind;
    return kind === "plan" || kind === "order" || kind === "rule";
  }

  endClause(): void {
    this.clause = null;
    this.isDone = false;
    this.isPartly = false;
    if (this.sentence !== null) this.sentence.isBehindClause = true;
  }

  endSentence(mark: string): void {
    this.endClause();
    this.sentence = null;
    if (mark !== ";" && mark !== "；") this.list = null;
  }

  /** What a bracket inherits from the words around it. */
  inner(): Governors {
    const inner = new Governors();
    // Whatever stands in the bracket does not stand next to the governor.
    if (this.clause !== null) inner.open(this.clause.kind, -1);
    inner.sentence = this.sentence === null ? null : { ...this.sentence, at: -1 };
    inner.list = this.list;
    return inner;
  }
}
