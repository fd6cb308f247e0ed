import type { IsoDate } from "../../language";
import type { Fact } from "../facts";
import { COUNTED_KINDS, type FactKind } from "../kinds";
import type { Quantity } from "./things/counted-thing";
import { NumberLedger } from "./number-ledger";
import { Sums } from "./sums";

/** How many, as a fact carries it, and how many numbers of the text make it. */
interface Counted {
  readonly count?: number | undefined;
  readonly approximate?: boolean | undefined;
  readonly parts?: number | undefined;
  /** The numbers of the text that make it. */
  readonly numbers?: readonly Quantity[] | undefined;
}

const uncounted: Counted = {};

/** Gathers the facts of one text. */
export class FactList {
  readonly facts: Fact[] = [];
  readonly sums = new Sums();
  readonly numbers = new NumberLedger();
  private readonly stated = new Set<FactKind>();
  /** The reopening of this entry, and whether it says that production was resumed. */
  private reopening: { readonly fact: Fact; isResumed: boolean } | null = null;
  private dateOfAll: IsoDate | null = null;
  /** Where the last fact ends in the folded text. */
  lastEnd = -1;
  /** Where the last number of inspection teams ends in the folded text. */
  teamsUpTo = -1;
  /** Where the last fact with a number ends in the folded text. */
  countedUpTo = -1;
  /** The day that holds for what is said now. */
  date: IsoDate | null = null;

  constructor(
    private readonly source: string,
    private readonly origin: Int32Array | null,
    /** The report date, `YYYY-MM-DD`: what is said of days up to it has happened. */
    readonly today: string,
  ) {}

  /** Adds a fact over `[start, end)` of the folded text; a destroyed machine is also a cleared one. */
  add(kind: FactKind, start: number, end: number, counted = uncounted, date = this.date): void {
    const { count, approximate = false, parts = 1, numbers = [] } = counted;
    this.stated.add(kind);
    if (COUNTED_KINDS.has(kind)) this.sums.state(kind);
    if (count !== undefined && !approximate) this.sums.add(kind, count, parts);
    this.lastEnd = end;
    const fact = this.push(kind, start, end, count, approximate, date);
    for (const number of numbers) this.numbers.count(number, fact);
    if (numbers.length > 0) this.countedUpTo = end;
    if (kind === "inspectionTeams" && numbers.length > 0) this.teamsUpTo = end;
    if (kind === "equipmentDestroyed") this.push("equipmentCleared", start, end, undefined, false, date);
  }

  /** Whether a fact of the kind was stated before. */
  says(kind: FactKind): boolean {
    return this.stated.has(kind);
  }

  /** A day or a stop: what comes is another entry. */
  endEntry(): void {
    this.reopening = null;
  }

  /** Adds that the site works again, once an entry: that production was resumed says it best. */
  reopen(start: number, end: number, isResumed: boolean): void {
    const before = this.reopening;
    if (before === null) {
      this.add("reopened", start, end);
      this.reopening = { fact: this.facts.at(-1)!, isResumed };
    } else if (isResumed && !before.isResumed) {
      Object.assign(before.fact, this.placeOf(start, end));
      before.isResumed = true;
    }
  }

  /** The words `[from, to)` of the folded text as they stand in the cell's own. */
  placeOf(from: number, to: number): { text: string; start: number; end: number } {
    const start = this.origin === null ? from : this.origin[from]!;
    const end = this.origin === null ? to : this.origin[to - 1]! + 1;
    return { text: this.source.slice(start, end), start, end };
  }

  /** 均同前: takes back the facts from a place of the list on. */
  retract(from: number): void {
    this.numbers.forget(this.facts.splice(from));
  }

  /** Takes a fact back: what was said later contradicts it. */
  remove(fact: Fact): void {
    const at = this.facts.lastIndexOf(fact);
    if (at >= 0) this.facts.splice(at, 1);
  }

  /** Dates the facts from a place of the list on. */
  redate(from: number, date: IsoDate): void {
    const { facts } = this;
    for (let i = from; i < facts.length; i++) facts[i]!.date = date;
  }

  /** Gives each fact from a place of the list on the day of its turn, where there are as many; a machine is cleared as it is destroyed. */
  dateInTurn(from: number, days: readonly IsoDate[]): void {
    const own = this.facts.slice(from);
    const isBeside = (fact: Fact, i: number): boolean => fact.start === own[i - 1]?.start;
    if (own.filter((fact, i) => !isBeside(fact, i)).length !== days.length) return;
    let turn = -1;
    own.forEach((fact, i) => {
      if (!isBeside(fact, i)) turn++;
      fact.date = days[turn]!;
    });
  }

  /** Dates the facts from a place of the list on that have no day yet. */
  dateUndated(from: number, date: IsoDate): void {
    for (let i = from; i < this.facts.length; i++) this.facts[i]!.date ??= date;
  }

  /** 完成时间：11月12日: the day of all that no other dates. */
  dateAll(date: IsoDate): void {
    this.dateOfAll = date;
  }

  /** Puts the facts into the order of the text. */
  sort(): void {
    const { facts } = this;
    if (this.dateOfAll !== null) for (const fact of facts) fact.date ??= this.dateOfAll;
    for (let i = 1; i < facts.length; i++)
      if (facts[i]!.start < facts[i - 1]!.start) {
        facts.sort((a, b) => a.start - b.start);
        return;
      }
  }

  private push(
    kind: FactKind,
    from: number,
    to: number,
    count: number | undefined,
    approximate: boolean,
    date: IsoDate | null,
  ): Fact {
    const fact = factOf({ kind, ...this.placeOf(from, to) }, count, approximate, date);
    this.facts.push(fact);
    return fact;
  }
}

/** Made whole at once: what is added to an object later takes room of its own, and a ledger keeps every fact. */
function factOf(
  { kind, start, end, text }: Fact,
  count: number | undefined,
  approximate: boolean,
  date: IsoDate | null,
): Fact {
  if (approximate)
    return {
      kind,
      start,
      end,
      text,
      ...(count !== undefined && { count }),
      approximate,
      ...(date !== null && { date }),
    };
  if (count === undefined)
    return date === null ? { kind, start, end, text } : { kind, start, end, text, date };
  return date === null ? { kind, start, end, text, count } : { kind, start, end, text, count, date };
}
