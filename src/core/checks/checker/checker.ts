import type { IsoDate } from "../../language";
import { columnOf, type Campaign, type Period } from "../../campaign";
import { cellAddress, type RangeRef, type RowIndex, rowNumberOf, type SheetSnapshot } from "../../workbook";
import { BrokenSequence } from "./broken-sequence";
import type { CheckContext } from "../check";
import { formChecks, rowChecks, sequenceBroken, sharedPhone, tiedChecks } from "../every-check";
import {
  type CheckIdentity,
  type Details,
  type Finding,
  findingAt,
  LateFinding,
  locate,
  type Located,
  type PlacedFinding,
  PlacedFindings,
  type SheetsNow,
} from "../../findings";
import type { Ledger, LedgerRow } from "../../ledger/ledger";
import { LedgerEditor } from "./follow-edits";
import { type Bonds, Namings, RowTies } from "./ties";

const none: never[] = [];

export interface CheckOptions {
  readonly today: IsoDate;
  /** The period worked on, when one is given. */
  readonly period?: Period | null;
}

/** Findings of one data row: its own and those that come from the rows it is tied to. */
interface RowFindings {
  readonly own: readonly PlacedFinding[];
  readonly tied: readonly PlacedFinding[];
  readonly late: readonly LateFinding[];
}

/**
 * Checks a ledger and keeps what it learnt, so that after an edit only the rows concerned and the rows
 * tied to them are judged again. The result equals a full check, always.
 */
export class LedgerChecker {
  private context: CheckContext;
  private readonly editor: LedgerEditor;
  /** Rows with findings only. */
  private readonly byRow = new Map<LedgerRow, RowFindings>();
  private readonly ties: RowTies;
  private readonly namings = new Namings();
  private readonly placed = new PlacedFindings();
  /** The version of the numbers' owners that late findings were asked for. */
  private listed = -1;
  private lastNamed: { readonly row: RowIndex; readonly details: Details<"shared-phone"> } | null = null;
  private readonly sequence: BrokenSequence;
  private readonly sheets: SheetsNow = {
    named: (name) => {
      const { sheet, source } = this.context.ledger;
      return name === sheet ? source : undefined;
    },
  };

  constructor(ledger: Ledger, campaign: Campaign, options: CheckOptions) {
    this.context = { ledger, campaign, today: options.today, period: options.period ?? null };
    this.editor = new LedgerEditor(ledger, campaign, options.today);
    this.ties = new RowTies(this.context);
    this.sequence = new BrokenSequence(columnOf(campaign, "sequence").required === "no");
    ledger.rows.forEach((row, position) => {
      this.ties.add(row);
      this.keep(row, { own: this.judgeOwn(row), ...this.judgeTied(row) });
      this.sequence.judge(row, ledger.rows[position - 1]);
    });
  }

  get ledger(): Ledger {
    return this.context.ledger;
  }

  /**
   * Takes in edits of some cells of the ledger's sheet.
   * @param sheet the sheet as it is after them.
   * @param ranges what was edited, from above, none of them in the rows of another; none: no cell.
   * @returns false when an edit touches the form itself (header, merges, hidden rows, rows moved): the
   * ledger must then be read anew.
   */
  update(sheet: SheetSnapshot, ...ranges: readonly RangeRef[]): boolean {
    const again = new Set<LedgerRow>();
    const before = new Map<number, Bonds>();
    const change = this.editor.change(sheet, ranges, (row) => {
      before.set(row.index, this.ties.bondsOf(row));
      this.forget(row);
    });
    if (!change) return false;
    this.context = { ...this.context, ledger: change.ledger };

    const others = this.bind(change.added, before, again);
    for (const row of change.added) {
      if (others.has(row)) for (const tied of this.tiedNow(row)) again.add(tied);
      this.keep(row, { own: this.judgeOwn(row), tied: none, late: none });
    }
    for (const row of change.removed) again.delete(row);
    for (const row of again)
      this.keep(row, { own: this.byRow.get(row)?.own ?? none, ...this.judgeTied(row) });
    for (const position of change.positions) {
      const { rows } = change.ledger;
      if (rows[position]) this.sequence.judge(rows[position]!, rows[position - 1]);
    }
    return true;
  }

  /** Every finding of the ledger, in the order row, column, code. */
  findings(): Finding[] {
    const { version } = this.ties.phones;
    if (version !== this.listed) this.placed.refresh();
    this.listed = version;
    const broken = this.sequence.first();
    return this.placed.with([
      ...this.place(formChecks(this.context.campaign), (check) => check.checkLedger(this.context)),
      ...(broken ? this.place([sequenceBroken], (check) => [check.describe(broken, this.context)]) : none),
    ]);
  }

  private keep(row: LedgerRow, findings: RowFindings): void {
    const { own, tied, late } = findings;
    this.namings.note(
      row,
      tied.map(({ finding }) => finding),
    );
    const count = own.length + tied.length + late.length;
    if (count > 0) this.byRow.set(row, findings);
    else this.byRow.delete(row);
    this.placed.replace(row.index, count > own.length ? [...own, ...tied, ...late] : own);
  }

  /**
   * Ties the rows of an edit anew, and those that were tied to what they were. Most edits leave what ties a row, and
   * then nobody else is concerned.
   * @returns the rows that are tied otherwise than before.
   */
  private bind(
    added: readonly LedgerRow[],
    before: Map<number, Bonds>,
    again: Set<LedgerRow>,
  ): ReadonlySet<LedgerRow> {
    const others = new Set<LedgerRow>();
    for (const row of added) {
      again.add(row);
      const bonds = before.get(row.index);
      if (bonds && this.ties.replace(bonds, row)) before.delete(row.index);
      else others.add(row);
    }
    for (const bonds of before.values()) {
      for (const namer of this.namings.namersOf(rowNumberOf(bonds.row.index))) again.add(namer);
      this.ties.remove(bonds);
    }
    for (const row of others) for (const below of this.ties.add(row)) again.add(below);
    return others;
  }

  /** Rows for which this one may be the earliest now. */
  private tiedNow(row: LedgerRow): Iterable<LedgerRow> {
    const number = rowNumberOf(row.index);
    return this.ties.tied(this.ties.bondsOf(row), (other, tie) => this.namings.mayName(other, number, tie));
  }

  private forget(row: LedgerRow): void {
    this.byRow.delete(row);
    this.namings.forget(row);
    this.placed.replace(row.index, none);
    this.sequence.forget(row);
  }

  private judgeOwn(row: LedgerRow): PlacedFinding[] {
    return this.place(rowChecks(this.context.campaign), (check) => check.checkRow(row, this.context));
  }

  private judgeTied(row: LedgerRow): Pick<RowFindings, "tied" | "late"> {
    const tied = this.place(tiedChecks, (check) => check.checkRow(row, this.ties));
    return { tied, late: this.judgeLate(row) };
  }

  private judgeLate(row: LedgerRow): readonly LateFinding[] {
    const cell = sharedPhone.cellOf(row);
    const naming = cell && this.ties.phones.watch(row);
    if (!naming) return none;
    const place = { sheet: this.context.ledger.sheet, cell: cellAddress(cell.row, cell.column) };
    const make = (named: RowIndex): Finding => findingAt(sharedPhone, place, this.naming(named));
    return [new LateFinding(cell.row, cell.column, sharedPhone.code, naming, make)];
  }

  /** The same for all rows that name one. */
  private naming(row: RowIndex): Details<"shared-phone"> {
    if (this.lastNamed?.row !== row) this.lastNamed = { row, details: sharedPhone.name(row) };
    return this.lastNamed.details;
  }

  private place<Check extends CheckIdentity>(
    checks: readonly Check[],
    find: (check: Check) => readonly Located[],
  ): PlacedFinding[] {
    // Findings outlive edits: they ask for the sheet of the day.
    return locate(checks, this.context.ledger.sheet, find, this.sheets);
  }
}

/** Checks a ledger once: every finding, in the order row, column, code. */
export function checkLedger(ledger: Ledger, campaign: Campaign, options: CheckOptions): Finding[] {
  return new LedgerChecker(ledger, campaign, options).findings();
}
