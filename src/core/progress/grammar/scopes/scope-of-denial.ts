/** How far a governor reaches. */
type Life = "clause" | "sentence" | "agenda";

const LIFE = {
  /** 未断电 */
  denial: "clause",
  /** 拟断电 */
  plan: "clause",
  /** 11月30日前断电 */
  deadline: "clause",
  /** 如不自行拆除，将强制拆除: over its commas. */
  condition: "sentence",
  /** 下一步：一是…；二是…: over its semicolons. */
  agenda: "agenda",
} as const satisfies Record<string, Life>;

/** What keeps the verbs after it from being facts. */
export type GovernorKind = keyof typeof LIFE;

interface Governor {
  readonly kind: GovernorKind;
  /** The token that opened it. */
  readonly at: number;
  /** A verb was named under it, done or not. */
  hasVerb: boolean;
}

/** What stands in the way of a fact: of each life the last governor that was opened and is not over. */
export class ScopeOfDenial {
  private clause: Governor | null = null;
  private sentence: Governor | null = null;
  private agenda: Governor | null = null;

  get isOpen(): boolean {
    return this.clause !== null || this.sentence !== null || this.agenda !== null;
  }

  open(kind: GovernorKind, at: number): void {
    this[LIFE[kind]] = { kind, at, hasVerb: false };
  }

  /** A verb was named, done or not. */
  nameVerb(): void {
    if (this.clause !== null) this.clause.hasVerb = true;
  }

  /** 的 closes a description: 未办理环评的, 拟取缔的. */
  closeDescription(at: number): void {
    const { clause } = this;
    if (clause !== null && (clause.kind === "denial" ? at > clause.at + 1 : clause.hasVerb))
      this.clause = null;
  }

  /** 被, 后: what was refused or left undone is over, and what comes was done about it (拒不整改被取缔). */
  closeDenial(): void {
    if (this.clause?.kind === "denial" && this.clause.hasVerb) this.clause = null;
  }

  /** 后: what was denied is over, and so is what was only asked for (群众举报后取缔). */
  closeBefore(at: number): void {
    this.closeDenial();
    if (this.clause?.kind === "plan" && at === this.clause.at + 1) this.clause = null;
  }

  /** 已 begins a predicate of its own. */
  startDone(at: number): void {
    if (this.clause?.kind === "deadline" || (this.clause !== null && at > this.clause.at + 1))
      this.clause = null;
  }

  endClause(): void {
    this.clause = null;
  }

  endSentence(mark: string): void {
    this.endClause();
    this.sentence = null;
    if (mark !== ";" && mark !== "；") this.agenda = null;
  }

  /** What a bracket inherits from the words around it. */
  inner(): ScopeOfDenial {
    const inner = new ScopeOfDenial();
    // Whatever stands in the bracket does not stand next to the governor.
    if (this.clause !== null) inner.open(this.clause.kind, -1);
    inner.sentence = this.sentence;
    inner.agenda = this.agenda;
    return inner;
  }
}
