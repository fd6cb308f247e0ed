import { isAction, isGroupable, kindOf, type Action } from "./actions";
import type { Collector, TotalMark } from "./collector";
import type { FactKind } from "./facts";
import { isThing, readItem, type Item } from "./items";
import { emitList } from "./lists";
import type { Reach } from "./reach";
import { isNeutral } from "./reach";
import { frameState } from "./states";
import type { Token, TokenRole } from "./tokens";
import { nominals, parks } from "./words";

const DEEPEST = 4;
const LONGEST_RUN = 8;
const FARTHEST_PARK = 20;
const TRANSPARENT: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "byLaw", "done", "of"]);
const PASSABLE: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "byLaw", "connector"]);
const VISITORS = ["工作组", "检查组", "督查组", "专班", "人员", "工作队", "执法队", "组"];

/** Things named before their verb. */
interface Pending {
  items: Item[];
  /** Token after the last of them. */
  next: number;
  /** A comma has passed since. */
  crossed: boolean;
  /** Other words have passed since. */
  stale: boolean;
}

/** Reads the clauses of one text, or of one bracket in it, token by token. */
export class ClauseReader {
  private pending: Pending | null = null;
  private disposeAt = -1;
  private total: TotalMark = "none";
  private breakdown = false;
  private standardAt: Token | null = null;
  private closedInSentence = false;
  private lastClose = -1;

  constructor(
    private readonly s: string,
    private readonly tokens: readonly Token[],
    private readonly into: Collector,
    private readonly reach: Reach,
    private readonly depth: number,
  ) {}

  /** Reads tokens `[from, to)`. */
  read(from: number, to: number): void {
    let i = from;
    while (i < to) i = Math.max(i + 1, this.step(i, from, to));
    this.endSentence("");
  }

  private role(i: number): TokenRole {
    return this.tokens[i]?.role ?? "hard";
  }

  private word(i: number): string {
    const token = this.tokens[i];
    return token === undefined ? "" : this.s.slice(token.start, token.end);
  }

  private step(i: number, low: number, to: number): number {
    const token = this.tokens[i] as Token;
    const { role } = token;
    if (isAction(role)) return this.action(role, i, to);
    if (isThing(role) || role === "number") return this.thing(i, to);
    switch (role) {
      case "hard":
        this.endSentence(this.s.charAt(token.start));
        return i + 1;
      case "comma":
        this.comma();
        return i + 1;
      case "date":
        this.into.date = token.date ?? null;
        this.endClause();
        return i + 1;
      case "deadline":
        if (!this.reach.blocked) this.reach.open("plan", i);
        return i + 1;
      case "open":
        return this.bracket(i, to);
      case "denial":
        this.reach.open("denial", i);
        return i + 1;
      case "plan":
        if (!isNeutral(this.s, token, this.reach, this.role(i - 1))) this.reach.open("plan", i);
        return i + 1;
      case "condition":
        this.reach.openCondition();
        return i + 1;
      case "agenda":
        this.reach.openAgenda();
        return i + 1;
      case "contrast":
        this.endClause();
        this.pending = null;
        return i + 1;
      case "done":
        this.reach.startDone(i);
        return i + 1;
      case "of":
        this.reach.closeDescription(i);
        return i + 1;
      case "by":
        this.reach.by = true;
        return i + 1;
      case "compareWith":
        this.reach.compared = true;
        return i + 1;
      case "through":
        this.reach.through = true;
        return i + 1;
      case "dispose":
        return this.dispose(i, to);
      case "total":
        this.total = "strict";
        return i + 1;
      case "loosely":
        if (this.total === "none") this.total = "loose";
        return i + 1;
      case "breakdown":
        this.breakdown = true;
        return i + 1;
      case "otherAction":
      case "remaining":
        this.pending = null;
        this.reach.act();
        return i + 1;
      case "powerCut":
      case "waterCut":
        return this.event([role], i, to);
      case "siteCleared":
        return this.event(["productsCleared"], i, to);
      case "bothCut":
        return this.event(["waterCut", "powerCut"], i, to);
      case "bothCutByNumber":
        return this.named(i, low, to, ["waterCut", "powerCut"]);
      case "threeCleared":
        return this.named(i, low, to, ["equipmentCleared", "materialsCleared", "productsCleared"]);
      case "allCutAndCleared":
        return this.allCut(i, to);
      case "close":
      case "shut":
        return this.close(i, low, to);
      case "rectify":
        return this.rectify(i, low, to);
      case "acceptance":
      case "pass":
        return this.accept(i, to);
      case "relocate":
      case "mergeRelocate":
        return this.relocate(i, low, to);
      case "moveIn":
      case "stationed":
        return this.moveIn(i, low, to);
      case "text":
        if (this.pending !== null) {
          if (this.pending.crossed) this.pending = null;
          else this.pending.stale = true;
        }
        return this.unknownThing(i, to);
      default:
        return i + 1;
    }
  }

  // Ends

  private endClause(): void {
    this.reach.endClause();
    this.total = "none";
    this.disposeAt = -1;
  }

  private comma(): void {
    this.endClause();
    if (this.pending !== null) {
      if (this.pending.crossed || this.pending.stale) this.pending = null;
      else this.pending.crossed = true;
    }
  }

  private endSentence(mark: string): void {
    this.reach.endSentence(mark);
    this.endClause();
    this.pending = null;
    this.breakdown = false;
    this.standardAt = null;
    this.closedInSentence = false;
    this.into.endSentence();
  }

  private bracket(i: number, to: number): number {
    const match = this.tokens[i]?.match;
    if (match === undefined || match >= to) return i + 1;
    if (this.depth < DEEPEST) {
      const inner = new ClauseReader(this.s, this.tokens, this.into, this.reach.inner(), this.depth + 1);
      inner.breakdown = true;
      inner.read(i + 1, match);
    }
    return match + 1;
  }

  // Things and what is done to them

  private thing(i: number, to: number): number {
    const item = readItem(this.tokens, i, to, true);
    if (item === null) return i + 1;
    if ((item.cls === "team" || item.cls === "inspector") && item.quantity !== undefined) {
      if (!this.reach.blocked) this.emit(["dispatch"], [item]);
      return item.next;
    }
    this.addPending(item);
    return item.next;
  }

  private unknownThing(i: number, to: number): number {
    const number =
      this.role(i + 1) === "number" ? readItem(this.tokens, i, Math.min(to, i + 2), false) : null;
    if (number === null || number.cls !== "unknown") return i + 1;
    this.addPending(number);
    return number.next;
  }

  private addPending(item: Item): void {
    const fresh = this.pending === null || this.pending.crossed || this.pending.stale;
    if (fresh) this.pending = { items: [item], next: item.next, crossed: false, stale: false };
    else if (this.pending !== null) {
      this.pending.items.push(item);
      this.pending.next = item.next;
    }
  }

  private dispose(i: number, to: number): number {
    for (let k = i + 1; k < to && k < i + 6; k++) {
      const role = this.role(k);
      if (isThing(role) || role === "number" || role === "remaining") {
        this.disposeAt = i;
        return i + 1;
      }
      const goesOn =
        role === "text"
          ? !"对向会继进移".includes(this.word(k).charAt(0))
          : role === "of" || role === "byLaw";
      if (!goesOn) break;
    }
    if (!this.reach.blocked) this.reach.open("plan", i);
    return i + 1;
  }

  private action(role: Action, i: number, to: number): number {
    const verbs: { role: Action; at: number }[] = [{ role, at: i }];
    let next = i + 1;
    if (isGroupable(role)) {
      for (let k = next; k < to; k++) {
        const follower = this.role(k);
        if (isGroupable(follower) && isAction(follower)) {
          verbs.push({ role: follower, at: k });
          next = k + 1;
        } else if (!PASSABLE.has(follower)) break;
      }
    }
    const { blocked } = this.reach;
    this.reach.act();
    const both = this.bothDetentions(role, i, to);
    if (both > i) return both;
    const pending = this.pending;
    this.pending = null;
    const people = role === "administrative" || role === "criminal";
    const backward = pending !== null && this.canBind(pending, verbs, i, next, to) ? pending.items : null;
    const adjacent =
      backward !== null && pending !== null && !pending.stale && !people && role !== "dispatch";
    const bareNumber =
      adjacent && this.role(next) === "number" ? readItem(this.tokens, next, to, true) : null;
    const counted = bareNumber?.cls === "unknown" && bareNumber.quantity !== undefined ? bareNumber : null;
    const last = verbs[verbs.length - 1] ?? { role, at: i };
    let forward: Item[] = [];
    if (!adjacent || verbs.length > 1) forward = this.forwardItems(last, next, to);
    const usable = forward.length > 0;
    if (usable) next = Math.max(next, forward[forward.length - 1]?.next ?? next);
    const tail = this.tailAfter(usable && adjacent ? i + 1 : next, to);
    if (!usable || adjacent) next = usable ? next : tail.next;
    if (counted !== null) next = Math.max(next, counted.next);
    if (blocked) return next;
    const roles = [...new Set(verbs.map((verb) => verb.role))];
    if (backward !== null && !usable && people) this.detainBackward(roles, i, backward, tail.end);
    else if (backward !== null && (!usable || adjacent)) {
      const nominal = !usable && this.isName(tail.end);
      if (!nominal) this.emitBackward(usable ? [role] : roles, backward, counted, tail.end, i);
    }
    if (usable) this.emitForward(roles, forward, verbs, adjacent);
    else if (people && backward === null) this.detainAlone(roles, i);
    return next;
  }

  /** Whether the things before a verb are what it acts on. */
  private canBind(
    pending: Pending,
    verbs: readonly { role: Action }[],
    at: number,
    next: number,
    to: number,
  ): boolean {
    const roles = [...new Set(verbs.map((verb) => verb.role))];
    if (
      !pending.items.some(
        (item) => item.cls === "otherThing" || item.cls === "waterAndPower" || kindOf(roles, item) !== null,
      )
    )
      return false;
    return !pending.crossed || (this.onlyMarksBetween(pending.next, at) && !this.hasObject(next, to));
  }

  private forwardItems(verb: { role: Action; at: number }, from: number, to: number): Item[] {
    const role = this.role(from);
    if (role === "doneAfter" || role === "afterwards" || role === "inProgress") return [];
    const items: Item[] = [];
    const short = this.word(verb.at).length === 1;
    let i = from;
    while (i < to) {
      const direct =
        items.length > 0 ? !this.isSeparator(this.role(i - 1)) || this.role(i - 1) === "comma" : short;
      const item = readItem(this.tokens, i, to, direct);
      if (item === null) break;
      if (items.length > 0 && this.belongsToNextVerb(item.next, to)) break;
      items.push(item);
      item.next = this.breakDown(item, items, to);
      i = this.skipEt(item.next, to);
      if (i !== item.next) item.next = i;
      if (this.role(i) === "comma") {
        if (!this.isListClause(i + 1, to)) break;
        i++;
      } else while (i < to && this.role(i) === "connector") i++;
    }
    return items;
  }

  /** 捣毁设备（磨粒机3台、造粒机2台）: without a number of its own, the thing has those of its brackets. */
  private breakDown(item: Item, items: Item[], to: number): number {
    const match = this.tokens[item.next]?.match;
    const hidden =
      item.quantity !== undefined || this.role(item.next) !== "open" || match === undefined || match >= to;
    if (hidden || !this.isListClause(item.next + 1, match)) return item.next;
    const parts: Item[] = [];
    for (let i = item.next + 1; i < match;) {
      const part = readItem(this.tokens, i, match, true);
      if (part === null) return item.next;
      parts.push(part);
      i = part.next;
      while (i < match && this.isSeparator(this.role(i))) i++;
    }
    if (parts.some((part) => part.quantity === undefined)) return item.next;
    items.push(...parts);
    return match + 1;
  }

  private isSeparator(role: TokenRole): boolean {
    return role === "connector" || role === "comma";
  }

  private skipEt(i: number, to: number): number {
    return i < to && this.role(i) === "et" ? i + 1 : i;
  }

  /** Whether the clause that begins at `from` holds nothing but things and numbers, so that the verb carries over to it. */
  private isListClause(from: number, to: number): boolean {
    let i = from;
    for (let count = 0; i < to; count++) {
      const item = readItem(this.tokens, i, to, true);
      if (item === null) return false;
      i = this.skipEt(item.next, to);
      const role = this.role(i);
      if (i >= to || role === "comma" || role === "hard" || role === "date" || role === "close") return true;
      if (role === "connector") i++;
      else if (count > 0 && item.quantity === undefined) return false;
      if (this.belongsToNextVerb(i, to)) return false;
    }
    return i > from;
  }

  /** Whether what ends at `i` is followed by a verb or a modal word that governs it instead. */
  private belongsToNextVerb(i: number, to: number): boolean {
    let marked = false;
    for (let k = i; k < to && k < i + 8; k++) {
      const role = this.role(k);
      if (role === "denial" || role === "plan" || role === "deadline") return true;
      if (isAction(role) && role !== "dispatch") return !this.hasObject(k + 1, to);
      if (!TRANSPARENT.has(role)) {
        if (role === "person" && marked) continue;
        return false;
      }
      marked = true;
    }
    return false;
  }

  private hasObject(from: number, to: number): boolean {
    if (this.role(from) === "doneAfter") return false;
    const item = readItem(this.tokens, from, Math.min(to, from + 6), false);
    return item !== null && item.cls !== "unknown";
  }

  private onlyMarksBetween(from: number, to: number): boolean {
    let marks = 0;
    for (let k = from; k < to; k++) {
      const role = this.role(k);
      if (role === "comma") continue;
      if (!TRANSPARENT.has(role)) return false;
      if (role === "done" || role === "byLaw" || "均都全".includes(this.word(k).charAt(0))) marks++;
    }
    return marks > 0;
  }

  private tailAfter(next: number, to: number): { next: number; end: number } {
    let i = next;
    while (i < to && this.role(i) === "doneAfter") i++;
    return { next: i, end: this.tokens[i - 1]?.end ?? 0 };
  }

  private emit(actions: readonly Action[], items: readonly Item[], anchor?: number, tail?: number): void {
    emitList(items, { actions, anchor, tail, total: this.total, breakdown: this.breakdown }, this.into);
  }

  private emitForward(
    roles: readonly Action[],
    items: Item[],
    verbs: readonly { role: Action; at: number }[],
    split: boolean,
  ): void {
    const last = items[items.length - 1];
    if (
      last === undefined ||
      (last.quantity === undefined && this.isName(last.end)) ||
      this.unfinished(last.next)
    )
      return;
    const first = verbs[split ? verbs.length - 1 : 0];
    const anchor = this.tokens[first?.at ?? 0]?.start ?? 0;
    const lastRole = verbs[verbs.length - 1]?.role;
    const actions = split && lastRole !== undefined ? [lastRole] : roles;
    const people = actions.includes("administrative") || actions.includes("criminal");
    const read = actions.includes("dispatch")
      ? this.dispatched(items)
      : people
        ? this.detained(items)
        : items;
    if (read.length === 0 && people)
      this.addDetention(actions, anchor, this.tokens[first?.at ?? 0]?.end ?? anchor);
    else this.emit(actions, read, anchor);
    for (const item of items) for (const open of item.brackets ?? []) this.bracket(open, this.tokens.length);
  }

  /** 出动15人次 names no people, but can mean only inspectors. */
  private dispatched(items: readonly Item[]): Item[] {
    return items
      .filter((item) => item.cls !== "staff" || item.quantity !== undefined)
      .map((item) =>
        item.cls === "unknown" && item.quantity?.measure === "people" && item.each !== true
          ? { ...item, cls: "staff" as const }
          : item,
      );
  }

  private detained(items: readonly Item[]): Item[] {
    const numbered = items.some((item) => item.quantity?.measure === "people");
    return numbered
      ? items.filter((item) => item.cls === "person" || item.quantity?.measure === "people")
      : [];
  }

  private detainBackward(roles: readonly Action[], at: number, items: readonly Item[], tail: number): void {
    const numbered = items.filter((item) => item.quantity?.measure === "people");
    if (numbered.length > 0) this.emit(roles, numbered, undefined, tail);
    else this.detainAlone(roles, at);
  }

  private detainAlone(roles: readonly Action[], at: number): void {
    const token = this.tokens[at] as Token;
    if (!this.isName(token.end) && !this.unfinished(at + 1)) this.addDetention(roles, token.start, token.end);
  }

  /** 行政拘留、刑事拘留各1人. */
  private bothDetentions(role: Action, i: number, to: number): number {
    const second = this.role(i + 2);
    const isPair =
      (role === "administrative" && second === "criminal") ||
      (role === "criminal" && second === "administrative");
    if (!isPair || this.role(i + 1) !== "connector" || this.role(i + 3) !== "each" || i + 4 >= to) return i;
    const item = readItem(this.tokens, i + 3, to, true);
    if (item?.quantity?.measure !== "people") return i;
    for (const [verb, at] of [
      [role, i],
      [second as Action, i + 2],
    ] as const)
      if (!this.reach.blocked) this.emit([verb], [{ ...item, each: false }], this.tokens[at]?.start);
    return item.next;
  }

  private addDetention(roles: readonly Action[], start: number, end: number): void {
    this.into.add(roles.includes("criminal") ? "criminalDetentions" : "administrativeDetentions", start, end);
  }

  private emitBackward(
    roles: readonly Action[],
    items: Item[],
    counted: Item | null,
    tail: number,
    at: number,
  ): void {
    if (this.unfinished(at + 1)) return;
    const anchor = this.disposeAt >= 0 ? this.tokens[this.disposeAt]?.start : undefined;
    this.disposeAt = -1;
    const last = items[items.length - 1];
    if (counted !== null && last !== undefined) {
      const { quantity } = counted;
      if (quantity !== undefined)
        this.emit(roles, [{ ...last, quantity, end: counted.end }], anchor, counted.end);
    } else this.emit(roles, items, anchor, tail);
  }

  // Events and states

  /** Whether what ends here is the name of a paper, a rule or a device (断电保护器). */
  private isName(end: number): boolean {
    return nominals.at(this.s, end) !== undefined;
  }

  private unfinished(next: number): boolean {
    return this.role(next) === "inProgress";
  }

  private event(kinds: readonly FactKind[], i: number, to: number): number {
    const token = this.tokens[i] as Token;
    this.pending = null;
    this.reach.act();
    let last = i;
    while (
      last + 1 < to &&
      last < i + LONGEST_RUN &&
      (this.role(last + 1) === "powerCut" || this.role(last + 1) === "waterCut")
    )
      last++;
    const name = this.isName(this.tokens[last]?.end ?? token.end);
    if (!this.reach.blocked && !name && !this.unfinished(i + 1))
      for (const kind of kinds) this.into.add(kind, token.start, token.end);
    return name ? last + 1 : this.carriedSupply(i, to);
  }

  /** 停止供水、供电: the verb of an event carries over to the other supply. */
  private carriedSupply(i: number, to: number): number {
    const next = this.role(i + 1) === "connector" ? i + 2 : i + 1;
    const role = this.role(next);
    if (next >= to || (role !== "power" && role !== "water")) return i + 1;
    const { start, end } = this.tokens[next] as Token;
    if (!this.reach.blocked && !this.isName(end))
      this.into.add(role === "power" ? "powerCut" : "waterCut", start, end);
    return next + 1;
  }

  private named(i: number, low: number, to: number, kinds: readonly FactKind[]): number {
    const token = this.tokens[i] as Token;
    const frame = frameState(this.tokens, i, i + 1, low, to);
    if (
      !this.reach.blocked &&
      (frame.done || this.reach.done || this.role(i - 1) === "act") &&
      !this.reach.by
    )
      for (const kind of kinds) this.into.add(kind, token.start, token.end);
    return i + 1;
  }

  private allCut(i: number, to: number): number {
    const token = this.tokens[i] as Token;
    this.pending = null;
    if (this.reach.blocked || this.reach.compared) return i + 1;
    let next = i + 1;
    const standard = this.role(next) === "standard" || ["要求", "计划", "标准"].includes(this.word(next));
    if (this.reach.by) {
      if (this.closedInSentence || this.clauseEndsDone(next, to))
        this.into.add("allCutAndCleared", token.start, token.end);
      else this.standardAt = token;
    } else if (!standard && !this.isName(token.end))
      this.into.add("allCutAndCleared", token.start, token.end);
    else if (this.role(i - 1) === "act" || this.reach.done)
      this.into.add("allCutAndCleared", token.start, token.end);
    if (standard) next++;
    return next;
  }

  private clauseEndsDone(from: number, to: number): boolean {
    for (let k = from; k < to && k < from + 6; k++) {
      const role = this.role(k);
      if (role === "doneAfter") return true;
      if (role === "comma" || role === "hard" || isAction(role) || role === "denial" || role === "plan")
        return false;
    }
    return false;
  }

  private close(i: number, low: number, to: number): number {
    let next = i + 1;
    for (let k = next; k < to && k < i + 6; k++) {
      if (this.role(k) === "close") next = k + 1;
      else if (this.role(k) !== "connector") break;
    }
    if (
      this.role(i) === "shut" &&
      this.forwardItems({ role: "cut", at: i }, next, to).some((item) => kindOf(["cut"], item) !== null)
    )
      return this.action("cut", i, to);
    const pending = this.pending;
    this.pending = null;
    this.reach.act();
    const frame = frameState(this.tokens, i, next, low, to);
    const end = this.tokens[frame.to - 1]?.end ?? 0;
    const shut = this.role(i) === "shut";
    const notASite =
      shut &&
      ((pending !== null && !pending.stale && pending.items.some((item) => item.cls !== "place")) ||
        isThing(this.role(next)));
    const merelyNamed = this.role(i - 1) === "mere";
    const done = frame.done || this.reach.done || this.into.date !== null;
    if (
      this.reach.blocked ||
      notASite ||
      merelyNamed ||
      !done ||
      this.isName(end) ||
      this.unfinished(frame.to)
    )
      return Math.max(next, frame.to);
    const standard = this.standardAt;
    if (standard !== null) this.into.add("allCutAndCleared", standard.start, standard.end);
    this.standardAt = null;
    this.closedInSentence = true;
    const from = Math.max(frame.from, this.lastClose);
    this.lastClose = frame.to;
    this.into.add("closed", this.tokens[from]?.start ?? 0, end);
    return Math.max(next, frame.to);
  }

  private rectify(i: number, low: number, to: number): number {
    const token = this.tokens[i] as Token;
    this.pending = null;
    this.reach.act();
    const frame = frameState(this.tokens, i, i + 1, low, to);
    const right = frame.to > i + 1;
    const finishedBefore = this.role(i - 1) === "doneAfter" && this.word(i - 1) === "完成";
    const after = this.role(i + 1);
    const atEnd =
      i + 1 >= to ||
      after === "comma" ||
      after === "hard" ||
      after === "connector" ||
      after === "close" ||
      after === "date";
    const said =
      right ||
      (finishedBefore && !this.isName(token.end) && after !== "text") ||
      (this.role(i - 1) === "done" && atEnd);
    if (
      said &&
      !this.reach.blocked &&
      this.role(i - 1) !== "mere" &&
      !this.isName(this.tokens[frame.to - 1]?.end ?? 0) &&
      !this.unfinished(frame.to)
    )
      this.into.add("rectified", this.tokens[frame.from]?.start ?? 0, this.tokens[frame.to - 1]?.end ?? 0);
    return frame.to;
  }

  private accept(i: number, to: number): number {
    const token = this.tokens[i] as Token;
    let last = -1;
    if (this.role(i) === "pass") {
      for (let k = i + 1; k < to && k <= i + 4 && last < 0; k++) {
        const role = this.role(k);
        if (role === "acceptance") last = k;
        else if (role !== "text" && role !== "through" && role !== "rectify") break;
      }
    } else {
      let k = i + 1;
      while (k < to && (this.role(k) === "done" || this.role(k) === "adverb")) k++;
      const word = this.s.slice(this.tokens[k]?.start ?? 0, (this.tokens[k]?.start ?? 0) + 2);
      if (k < to && (word === "合格" || word === "通过" || word === "达标")) last = k;
    }
    if (last < 0) return i + 1;
    this.reach.act();
    const whole = this.tokens[last] as Token;
    const end = whole.role === "text" ? whole.start + 2 : whole.end;
    if (!this.reach.blocked && !this.isName(end)) this.into.add("rectified", token.start, end);
    return last + 1;
  }

  // Moving

  private relocate(i: number, low: number, to: number): number {
    const token = this.tokens[i] as Token;
    this.pending = null;
    this.reach.act();
    const frame = frameState(this.tokens, i, i + 1, low, to);
    const goal = "至到入往进".includes(this.s.charAt(token.end)) && token.end < this.s.length;
    const after = this.role(i + 1);
    const atEnd = i + 1 >= to || after === "comma" || after === "hard" || after === "close";
    const bare = token.role === "relocate" && this.into.date !== null && atEnd;
    const end = Math.max(goal ? this.parkEnd(token.end, to, i) : 0, this.tokens[frame.to - 1]?.end ?? 0);
    const said = frame.done || this.reach.done || goal || bare;
    if (
      said &&
      !this.reach.blocked &&
      this.role(i - 1) !== "mere" &&
      !this.isName(token.end) &&
      !this.isName(end) &&
      !this.unfinished(frame.to)
    )
      this.into.add("relocated", this.tokens[frame.from]?.start ?? token.start, Math.max(end, token.end));
    return frame.to;
  }

  private parkEnd(from: number, to: number, i: number): number {
    let k = i + 1;
    while (
      k < to &&
      !["comma", "hard", "open", "close", "date"].includes(this.role(k)) &&
      (this.tokens[k]?.end ?? 0) < from + FARTHEST_PARK
    )
      k++;
    const limit = Math.min(this.tokens[k - 1]?.end ?? from, from + FARTHEST_PARK);
    let end = -1;
    for (let p = from; p < limit; p++) {
      const park = parks.at(this.s, p);
      if (park !== undefined && p + park.text.length <= limit) {
        end = p + park.text.length;
        p = end - 1;
      } else if (end >= 0) break;
    }
    return end;
  }

  private moveIn(i: number, low: number, to: number): number {
    const token = this.tokens[i] as Token;
    const frame = frameState(this.tokens, i, i + 1, low, to);
    const stationed = token.role === "stationed";
    const pending = this.pending;
    this.pending = null;
    this.reach.act();
    const end = this.parkEnd(token.end, to, i);
    const after = this.role(i + 1);
    const atEnd =
      i + 1 >= to || after === "comma" || after === "hard" || after === "close" || after === "doneAfter";
    const alone = atEnd && (frame.done || this.reach.done) && (stationed || token.end - token.start === 2);
    const people =
      pending?.items.some(
        (item) => item.cls === "team" || item.cls === "inspector" || item.cls === "staff",
      ) === true;
    const before = this.s.slice(
      Math.max(0, (this.tokens[frame.from]?.start ?? 0) - 4),
      this.tokens[frame.from]?.start ?? 0,
    );
    const visitors = people || VISITORS.some((word) => before.endsWith(word));
    if (
      (end >= 0 || alone) &&
      !visitors &&
      !this.reach.blocked &&
      !this.unfinished(i + 1) &&
      !(end >= 0 && this.isName(end))
    )
      this.into.add("relocated", this.tokens[frame.from]?.start ?? token.start, Math.max(end, token.end));
    return i + 1;
  }
}
