import type { IsoDate } from "../../language";
import { columnOf, type Campaign, type Period } from "../../campaign";
import { type RangeRef, type RowNumber, rowNumberOf, type SheetSnapshot } from "../../workbook";
import { BrokenSequence } from "./broken-sequence";
import type { CheckContext } from "../checks/check";
import { formChecks, rowChecks, sequenceBroken, tiedChecks } from "../checks";
import {
  type CheckIdentity,
  type Code,
  type Finding,
  locate,
  type Located,
  type PlacedFinding,
  PlacedFindings,
  type SheetsNow,
} from "../../findings";
import type { Ledger, LedgerRow } from "../ledger";
import { LedgerEditor } from "./follow-edits";
import { type Bonds, RowTies, type Tie } from "./ties";

const none: never[] = [];

export interface CheckOptions {
  readonly today: IsoDate;
  /** The period worked on, when one is given. */
  readonly period?: Period | null;
}

/** What is said of rows that are tied so. A row that has a duplicate is not said to be like another. */
const codesOf: Readonly<Record<Tie, readonly Code[]>> = {
  phone: ["shared-phone"],
  words: ["duplicate-site"],
  site: ["duplicate-site", "similar-site"],
};

/** Findings of one data row: its own and those that come from the rows it is tied to. */
interface RowFindings {
  readonly own: PlacedFinding[];
  readonly tied: PlacedFinding[];
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
  private readonly placed = new PlacedFindings();
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
      this.keep(row, { own: this.judgeOwn(row), tied: this.judgeTied(row) });
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
      if (others.has(row))
        for (const tied of this.ties.tied(this.ties.bondsOf(row), this.mayNameNow(row))) again.add(tied);
      this.keep(row, { own: this.judgeOwn(row), tied: [] });
    }
    for (const row of change.removed) again.delete(row);
    for (const row of again)
      this.keep(row, { own: this.byRow.get(row)?.own ?? [], tied: this.judgeTied(row) });
    for (const position of change.positions) {
      const { rows } = change.ledger;
      if (rows[position]) this.sequence.judge(rows[position]!, rows[position - 1]);
    }
    return true;
  }

  /** Every finding of the ledger, in the order row, column, code. */
  findings(): Finding[] {
    const broken = this.sequence.first();
    return this.placed.with([
      ...this.place(formChecks(this.context.campaign), (check) => check.checkLedger(this.context)),
      ...(broken ? this.place([sequenceBroken], (check) => [check.describe(broken, this.context)]) : none),
    ]);
  }

  private keep(row: LedgerRow, findings: RowFindings): void {
    const { own, tied } = findings;
    if (own.length || tied.length) this.byRow.set(row, findings);
    else this.byRow.delete(row);
    this.placed.replace(row.index, tied.length ? [...own, ...tied] : own);
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
    // Who names them is told by the ties as they were for all.
    for (const bonds of before.values())
      for (const tied of this.ties.tied(bonds, this.names(bonds.row))) again.add(tied);
    for (const bonds of before.values()) this.ties.remove(bonds);
    for (const row of others) this.ties.add(row);
    return others;
  }

  /** Rows that name this one as their earliest: they have another when it goes. */
  private names({ index }: LedgerRow) {
    const number = rowNumberOf(index);
    return (row: LedgerRow): boolean => this.namesOne(row, (_, other) => other === number);
  }

  /** Rows that name none above this one: it may be their earliest now. */
  private mayNameNow({ index }: LedgerRow) {
    const number = rowNumberOf(index);
    return (row: LedgerRow, tie: Tie): boolean =>
      !this.namesOne(row, (code, other) => other < number && codesOf[tie].includes(code));
  }

  /** Whether a finding of a row names another row so. */
  private namesOne(row: LedgerRow, holds: (code: Code, otherRow: RowNumber) => boolean): boolean {
    const tied = this.byRow.get(row)?.tied ?? none;
    return tied.some(({ finding: { code, params } }) =>
      holds(code, (params as { readonly otherRow: RowNumber }).otherRow),
    );
  }

  private forget(row: LedgerRow): void {
    this.byRow.delete(row);
    this.placed.replace(row.index, none);
    this.sequence.forget(row);
  }

  private judgeOwn(row: LedgerRow): PlacedFinding[] {
    return this.place(rowChecks(this.context.campaign), (check) => check.checkRow(row, this.context));
  }

  private judgeTied(row: LedgerRow): PlacedFinding[] {
    return this.place(tiedChecks, (check) => check.checkRow(row, this.ties));
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
