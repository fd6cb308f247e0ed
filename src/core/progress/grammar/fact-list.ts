import type { Fact } from "../facts";
import { COUNTED_KINDS, type FactKind } from "../kinds";
import { Sums } from "./sums";

/** How many, as a fact carries it, and how many numbers of the text make it. */
interface Counted {
  readonly count?: number | undefined;
  readonly approximate?: boolean | undefined;
  readonly parts?: number | undefined;
}

const uncounted: Counted = {};

/** Gathers the facts of one text. */
export class FactList {
  readonly facts: Fact[] = [];
  readonly sums = new Sums();
  /** The day that holds for what is said now, `YYYY-MM-DD`. */
  date: string | null = null;

  constructor(
    private readonly source: string,
    private readonly origin: Int32Array | null,
  ) {}

  /** Adds a fact over `[start, end)` of the folded text; a destroyed machine is also a cleared one. */
  add(kind: FactKind, start: number, end: number, counted = uncounted, date = this.date): void {
    const { count, approximate = false, parts = 1 } = counted;
    if (COUNTED_KINDS.has(kind)) this.sums.state(kind);
    if (count !== undefined && !approximate) this.sums.add(kind, count, parts);
    this.push(kind, start, end, count, approximate, date);
    if (kind === "equipmentDestroyed") this.push("equipmentCleared", start, end, undefined, false, date);
  }

  private push(
    kind: FactKind,
    from: number,
    to: number,
    count: number | undefined,
    approximate: boolean,
    date: string | null,
  ): void {
    const start = this.origin === null ? from : this.origin[from]!;
    const end = this.origin === null ? to : this.origin[to - 1]! + 1;
    const text = this.source.slice(start, end);
    this.facts.push(factOf({ kind, start, end, text }, count, approximate, date));
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
