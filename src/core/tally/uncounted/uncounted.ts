import { figureOf, type FigureKey } from "../../campaign";
import type { Finding } from "../../findings";
import type { Ledger, LedgerCell, LedgerRow } from "../../ledger";
import { type Fact, type FactKind, type NumberClass, phraseAround, type ReadNumber } from "../../progress";
import { cellAddress } from "../../workbook";
import type { Analysis } from "../analysis";
import { figureIn, sourceOf, type Tally, windowOf } from "../figures";
import { isWithin } from "../figures/window";
import { kindsOf } from "./kinds-of-number";
import { asking, placeOf } from "./asking";

/** Why a figure does not count what a progress text says. */
export type UncountedReason =
  | Exclude<NumberClass, "counted" | "other">
  /** It was done, but no number is given. */
  | "no-number"
  /** It was done on a day that the figure does not speak for. */
  | "outside"
  /** Another row of the same site says the same. */
  | "repeated"
  /** A person has said that it does not count. */
  | "declined";

/** A passage of a progress text that a figure does not count. */
export interface Uncounted {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** UTF-16 code units of the words in the cell's own text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: UncountedReason;
  /** What asks a person to decide, where nobody has. */
  readonly finding?: Finding;
}

/** The tally that is looked at, and the ledgers that it speaks for. */
interface Looked {
  readonly tally: Tally;
  readonly ledgers: readonly Ledger[];
}

/**
 * What the progress texts say of a figure and it does not count, in the order of the rows: with its evidence every number
 * that it could count. Nothing where the figure does not rest on these texts.
 */
export function uncountedBy(analysis: Analysis, { tally, ledgers }: Looked, key: FigureKey): Uncounted[] {
  const source = sourceOf(figureOf(analysis.campaign, key));
  const { basis, evidence } = figureIn(tally, key);
  if (source.from !== "actions" || source.fact === null || basis === "log") return [];
  const { fact } = source;
  const counted = new Set(evidence.map(({ sheet, cell, start }) => placeOf(sheet, cell, start)));
  return ledgers.flatMap((ledger) => {
    const look = new LedgerLook(analysis, ledger, tally, fact, counted);
    return ledger.rows.flatMap((row) => look.at(row));
  });
}

/** Looks at the rows of one ledger for what counts towards one kind of fact. */
class LedgerLook {
  private readonly asked: ReadonlyMap<string, Finding>;
  private readonly withoutCount: ReadonlyMap<string, Finding>;
  private readonly declined: ReadonlySet<string>;

  constructor(
    private readonly analysis: Analysis,
    private readonly ledger: Ledger,
    private readonly tally: Tally,
    private readonly kind: FactKind,
    private readonly counted: ReadonlySet<string>,
  ) {
    this.asked = asking(analysis.findings);
    this.withoutCount = asking(analysis.findings, "fact-without-count");
    this.declined = new Set(asking(analysis.accepted).keys());
  }

  at(row: LedgerRow): Uncounted[] {
    const cell = row.cell("progress");
    if (!cell) return [];
    const ofFacts = row.facts
      .filter((fact) => fact.kind === this.kind)
      .flatMap((fact) => this.ofFact(fact, cell));
    const ofNumbers = row.numbers
      .filter(({ as }) => as !== "counted" && as !== "approximate" && as !== "other")
      .flatMap((number) => this.ofNumber(number, row, cell));
    return [...ofFacts, ...ofNumbers].sort((a, b) => a.start - b.start);
  }

  private ofFact(fact: Fact, cell: LedgerCell): Uncounted[] {
    const { start, end, text } = fact;
    const at = this.placed(cell);
    const place = placeOf(at.sheet, at.cell, start);
    if (this.counted.has(place)) return [];
    const reason = this.reasonOf(fact);
    const finding = reason === "no-number" ? this.withoutCount.get(place) : undefined;
    return [{ ...at, start, end, text, reason, ...(finding && { finding }) }];
  }

  private reasonOf({ approximate, count, date }: Fact): UncountedReason {
    if (approximate) return "approximate";
    if (count === undefined) return "no-number";
    const { campaign, today, period } = this.analysis;
    const { reportDate } = this.ledger;
    const window = windowOf(campaign, this.tally.basis, { reportDate, today, period });
    return isWithin(window, date) ? "repeated" : "outside";
  }

  private ofNumber(number: ReadNumber, row: LedgerRow, cell: LedgerCell): Uncounted[] {
    if (!kindsOf(number, row, cell, this.ledger, this.analysis).includes(this.kind)) return [];
    const { start, end, text } = phraseAround(cell.raw, row.numbers, number);
    const at = this.placed(cell);
    const place = placeOf(at.sheet, at.cell, start);
    const finding = this.asked.get(place);
    const reason = this.declined.has(place) ? "declined" : (number.as as UncountedReason);
    return [{ ...at, start, end, text, reason, ...(finding && { finding }) }];
  }

  private placed(cell: LedgerCell): { sheet: string; cell: string } {
    return { sheet: this.ledger.sheet, cell: cellAddress(cell.row, cell.column) };
  }
}
