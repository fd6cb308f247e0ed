import type { Token, TokenRole } from "../../text/tokens";

type Governor = "denial" | "plan" | "deadline";

/** What stands in the way of a fact: a denial or a plan, and how far it reaches. */
export class Reach {
  private clause: Governor | null = null;
  private openedAt = -1;
  private actedSince = false;
  private sentence = false;
  private agenda = false;
  /** 已 was said in this clause. */
  done = false;
  /** 按, 根据: a requirement named now is a standard met, no order. */
  by = false;
  /** 对照: a standard named now is only compared with. */
  compared = false;
  /** 经, 通过: what others urged has happened. */
  through = false;

  get blocked(): boolean {
    return this.clause !== null || this.sentence || this.agenda;
  }

  open(kind: Governor, at: number): void {
    this.clause = kind;
    this.openedAt = at;
    this.actedSince = false;
  }

  /** A condition reaches over its commas (如不自行拆除，将强制拆除). */
  openCondition(): void {
    this.sentence = true;
  }

  /** 下一步 reaches over the whole list of what is to come. */
  openAgenda(): void {
    this.agenda = true;
  }

  /** An action was named, done or not. */
  act(): void {
    this.actedSince = true;
  }

  /** 的 closes a description: 未办理环评的, 拟取缔的. */
  closeDescription(at: number): void {
    if (this.clause === "denial" ? at > this.openedAt + 1 : this.actedSince) this.clause = null;
  }

  /** 被, 后: what was refused or left undone is over, and what comes was done about it (拒不整改被取缔). */
  closeDenial(): void {
    if (this.clause === "denial" && this.actedSince) this.clause = null;
  }

  /** 后: what was denied is over, and so is what was only asked for (群众举报后取缔). */
  after(at: number): void {
    this.closeDenial();
    if (this.clause === "plan" && at === this.openedAt + 1) this.clause = null;
  }

  /** 已 begins a predicate of its own. */
  startDone(at: number): void {
    this.done = true;
    if (this.clause === "deadline" || at > this.openedAt + 1) this.clause = null;
  }

  endClause(): void {
    this.clause = null;
    this.done = this.by = this.compared = this.through = false;
  }

  endSentence(mark: string): void {
    this.endClause();
    this.sentence = false;
    if (mark !== ";" && mark !== "；") this.agenda = false;
  }

  /** What a bracket inherits from the words around it. */
  inner(): Reach {
    const inner = new Reach();
    inner.clause = this.clause;
    inner.openedAt = -1;
    inner.sentence = this.sentence;
    inner.agenda = this.agenda;
    return inner;
  }
}

/** Orders and plans that 按 names as kept to. */
export const BY_ORDER: ReadonlySet<string> = new Set(["要求", "计划", "部署", "通知", "安排"]);
const URGED: ReadonlySet<string> = new Set([
  "督促",
  "动员",
  "劝导",
  "劝说",
  "敦促",
  "催促",
  "引导",
  "协商",
  "通知",
  "研究",
]);

/** Whether the plan word is one only in form: 按要求, 经督促. */
export function isNeutral(s: string, token: Token, reach: Reach, before: TokenRole | undefined): boolean {
  if (!reach.by && !reach.compared && !reach.through && before !== "carryOut") return false;
  const word = s.slice(token.start, token.end);
  if (BY_ORDER.has(word) && (reach.by || reach.compared || before === "carryOut")) return true;
  return reach.through && URGED.has(word);
}
