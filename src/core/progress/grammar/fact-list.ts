import { COUNTED_KINDS, type Fact, type FactKind } from "../facts";

interface Tally {
  sum: number;
  /** How many numbers make the sum. */
  parts: number;
}

export type TotalMark = "none" | "loose" | "strict";

/** Gathers the facts of one text, and knows what a total or a break-down repeats. */
export class Collector {
  readonly facts: Fact[] = [];
  date: string | null = null;
  private readonly tallies = new Map<FactKind, Tally>();
  private sentence: FactKind[] = [];
  private sentenceBefore: FactKind[] = [];

  constructor(
    private readonly source: string,
    private readonly origin: Int32Array | null,
  ) {}

  endSentence(): void {
    this.sentenceBefore = this.sentence;
    this.sentence = [];
  }

  /** A sentence that begins with 其中 goes on with the one before it. */
  resumeSentence(): void {
    this.sentence = this.sentenceBefore;
  }

  /** Whether the kind was counted before in this sentence, so that a break-down would count it twice. */
  countedInSentence(kind: FactKind): boolean {
    return this.sentence.includes(kind);
  }

  /** Whether an exact count only repeats the sum before it (累计捣毁5台 after 3 and 2). */
  repeats(kind: FactKind, count: number, mark: TotalMark): boolean {
    const tally = this.tallies.get(kind);
    if (mark === "none" || tally === undefined || tally.sum !== count) return false;
    return mark === "strict" || tally.parts > 1;
  }

  /** Adds a fact over `[start, end)` of the folded text; a destroyed machine is also a cleared one. */
  add(kind: FactKind, start: number, end: number, count?: number, approximate?: boolean, parts = 1): void {
    if (COUNTED_KINDS.has(kind) && !this.sentence.includes(kind)) this.sentence.push(kind);
    if (count !== undefined && approximate !== true) {
      const tally = this.tallies.get(kind) ?? { sum: 0, parts: 0 };
      tally.sum += count;
      tally.parts += parts;
      this.tallies.set(kind, tally);
    }
    this.push(kind, start, end, count, approximate);
    if (kind === "equipmentDestroyed") this.push("equipmentCleared", start, end);
  }

  /** Adds a fact that was named before the date now in force. */
  addOn(date: string | null, kind: FactKind, start: number, end: number): void {
    const now = this.date;
    this.date = date;
    this.add(kind, start, end);
    this.date = now;
  }

  private push(kind: FactKind, from: number, to: number, count?: number, approximate?: boolean): void {
    const start = this.origin === null ? from : this.origin[from]!;
    const end = this.origin === null ? to : this.origin[to - 1]! + 1;
    const text = this.source.slice(start, end);
    this.facts.push(factOf({ kind, start, end, text }, count, approximate === true, this.date));
  }
}

/** Made whole at once: what is added to an object later takes room of its own, and a ledger keeps every fact. */
function factOf(
  { kind, start, end, text }: Fact,
  count: number | undefined,
  approximate: boolean,
  date: string | null,
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
