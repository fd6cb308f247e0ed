import { COUNTED_KINDS, type FactKind } from "../../kinds";
import type { Verb } from "../../text/roles";
import type { CountedThing, Quantity } from "./counted-thing";
import { counts, kindOf } from "./verbs-and-things";

/** Things and what was done to them, in one list. */
export interface DoneToThings {
  readonly verbs: readonly Verb[];
  readonly things: readonly CountedThing[];
  /** Place from which the first fact runs (the verb of 捣毁磨粒机3台); absent where the things come first. */
  readonly from?: number | undefined;
  /** Place to which the last fact runs (the verb of 磨粒机3台被捣毁). */
  readonly to?: number | undefined;
}

/** A fact that a list makes, before it is known whether it repeats another. */
export interface ListFact {
  kind: FactKind;
  start: number;
  end: number;
  count?: number;
  approximate?: true;
  /** How many numbers make the count. */
  parts?: number;
  /** The numbers of the text that make it. */
  numbers?: Quantity[];
}

interface ExactFact extends ListFact {
  count: number;
  parts: number;
  numbers: Quantity[];
}

/** The facts of a list, and its numbers that only sum up others of it. */
export interface FactsOfList {
  readonly facts: readonly ListFact[];
  readonly totals: readonly Quantity[];
}

/**
 * The facts of one list: exact numbers of one kind are one fact, an approximate one and every thing without a number
 * are facts of their own, 各n holds for each, 共n for all. The numbers hold for so many sites.
 */
export function factsOfList(list: DoneToThings, times = 1, sites = times): FactsOfList {
  const reader = new ListReader(list, times, sites);
  for (const thing of list.things) reader.read(thing);
  return reader.end();
}

class ListReader {
  private readonly facts: ListFact[] = [];
  private readonly totals: Quantity[] = [];
  /** The sums of exact numbers, each also among the facts. */
  private readonly exact = new Map<FactKind, ExactFact>();
  /** Things without a number that may share the next one (磨粒机、造粒机5台). */
  private waiting: CountedThing[] = [];
  /** 电表计2只、表箱计1只: the things have sums of their own. */
  private hasSums = false;

  constructor(
    private readonly list: DoneToThings,
    /** Of how many sites each number holds (各查封电表1个). */
    private times: number,
    private readonly sites: number,
  ) {}

  read(thing: CountedThing): void {
    const { quantity } = thing;
    if (quantity === undefined) this.waiting.push(thing);
    else if (thing.each === true) this.readEach(thing, quantity);
    else if (this.isTotal(thing) && this.exact.size > 0) this.readTotal(thing, quantity);
    else this.readCounted(thing, quantity);
  }

  end(): FactsOfList {
    for (const thing of this.waiting) {
      const kind = this.kindOf(thing);
      if (kind === null || kind === "equipmentDestroyed" || !this.exact.has(kind)) this.addUncounted(thing);
    }
    return { facts: this.facts, totals: this.totals };
  }

  private kindOf(thing: CountedThing): FactKind | null {
    return kindOf(this.list.verbs, thing);
  }

  private startOf(thing: CountedThing): number {
    return thing === this.list.things[0] ? (this.list.from ?? thing.start) : thing.start;
  }

  /** 共5台, or 设备共5台 after numbers of the same kind. */
  private isTotal(thing: CountedThing): boolean {
    if (thing.total !== true || (this.hasSums && thing.thing !== "unknown")) return false;
    const kind = this.kindOf(thing);
    return thing.thing === "unknown" || (kind !== null && this.exact.has(kind));
  }

  private readEach(thing: CountedThing, quantity: Quantity): void {
    const all = thing.thing === "unknown" ? this.waiting : [...this.waiting, thing];
    this.waiting = [];
    // 拆除设备5台、3台，电表各1只: of one thing, 各 can only mean the sites.
    const { times } = this;
    if (all.length === 1) this.times = this.sites;
    for (const one of all) {
      const kind = this.kindOf(one);
      if (kind === null) continue;
      if (COUNTED_KINDS.has(kind) && !counts(one.thing, quantity.measure)) this.addUncounted(one);
      else this.add(kind, one, quantity, thing.end);
    }
    this.times = times;
  }

  /** 磨粒机3台、造粒机2台共5台 repeats; with things left without a number it is the sum of all. */
  private readTotal({ thing, end }: CountedThing, quantity: Quantity): void {
    const { value } = quantity;
    this.totals.push(quantity);
    const isOpen = this.waiting.length > 0 || thing !== "unknown";
    this.waiting = [];
    for (const exact of this.exact.values())
      if (value !== null && isOpen && value > exact.count) {
        exact.count = value;
        exact.end = end;
      }
  }

  private readCounted(thing: CountedThing, quantity: Quantity): void {
    if (thing.total === true && this.waiting.length === 0) this.hasSums = true;
    const last = this.waiting.at(-1);
    const kind = this.kindOf(this.isTotal(thing) && last !== undefined ? last : thing);
    const first = kind !== null && COUNTED_KINDS.has(kind) ? this.takeSharing(kind, thing) : thing;
    for (const one of this.waiting) this.addUncounted(one);
    this.waiting = [];
    if (kind !== null) this.add(kind, first, quantity, COUNTED_KINDS.has(kind) ? thing.end : first.end);
  }

  /** Takes out the last things that wait and are of the kind; gives the first of them, which the number counts too. */
  private takeSharing(kind: FactKind, thing: CountedThing): CountedThing {
    let first = thing;
    while (this.waiting.length > 0 && this.kindOf(this.waiting.at(-1)!) === kind) first = this.waiting.pop()!;
    return first;
  }

  private add(kind: FactKind, thing: CountedThing, quantity: Quantity, end: number): void {
    const { value, approximate } = quantity;
    const numbers = [quantity];
    if (value === 0) return;
    const start = this.startOf(thing);
    if (!COUNTED_KINDS.has(kind)) this.addOnce(kind, start, thing.end);
    else if (value === null) this.facts.push({ kind, start, end, approximate: true, numbers });
    else if (approximate) this.facts.push({ kind, start, end, count: value, approximate, numbers });
    else this.addExact(kind, start, end, quantity, value);
  }

  private addExact(kind: FactKind, start: number, end: number, quantity: Quantity, one: number): void {
    const count = one * this.times;
    const same = this.exact.get(kind);
    if (same === undefined) {
      const fact = { kind, start, end, count, parts: this.times, numbers: [quantity] };
      this.exact.set(kind, fact);
      this.facts.push(fact);
      return;
    }
    same.count += count;
    same.parts += this.times;
    same.numbers.push(quantity);
    same.end = end;
  }

  /** Several things of one uncounted kind are one fact. */
  private addOnce(kind: FactKind, start: number, end: number): void {
    const isCounted = COUNTED_KINDS.has(kind);
    if (isCounted || !this.facts.some((fact) => fact.kind === kind)) this.facts.push({ kind, start, end });
  }

  private addUncounted(thing: CountedThing): void {
    const start = this.startOf(thing);
    const { end } = thing;
    if (thing.thing === "waterAndPower" && this.list.verbs.includes("cut"))
      this.facts.push({ kind: "waterCut", start, end }, { kind: "powerCut", start, end });
    const kind = this.kindOf(thing);
    if (kind !== null) this.addOnce(kind === "equipmentDestroyed" ? "equipmentCleared" : kind, start, end);
  }
}
