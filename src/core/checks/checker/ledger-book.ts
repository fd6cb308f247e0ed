import type { IsoDate } from "../../language";
import type { Campaign, Period } from "../../campaign";
import type { Finding } from "../../findings";
import { Grid } from "../../forms";
import {
  differingRanges,
  type RangeRef,
  type SheetSnapshot,
  workbookOf,
  type WorkbookSnapshot,
} from "../../workbook";
import type { Ledger, LedgerForm } from "../../ledger/ledger";
import { findLedgerForm, mayHoldLedger } from "../../ledger/read/find-form";
import { readLedgersOf } from "../../ledger/read/read-ledger";
import { isLedgerHeader, rowsAbove } from "../../ledger/read/sections";
import { checkInPieces, type Pieces } from "./check-in-pieces";
import { type CheckOptions, LedgerChecker } from "./checker";

export interface LedgerBookOptions {
  readonly today: IsoDate;
  /** The period worked on, where there is one; or how it follows from the ledgers. */
  readonly period?: Period | null | ((ledgers: readonly Ledger[]) => Period | null);
}

/** The ledgers of a workbook as it stands, and what is to be said of them. */
export interface CheckedLedgers {
  readonly workbook: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly today: IsoDate;
  /** The period worked on, where there is one. */
  readonly period: Period | null;
  /** In sheet order. */
  readonly ledgers: readonly Ledger[];
  /** Everything that is to be said of one of them, in the order row, column, code. */
  readonly findingsOf: (ledger: Ledger) => readonly Finding[];
}

/** Rows judged again at once: some 50 µs each. Where more differ, the ledger is read anew, and checked in pieces. */
const mostRows = 500;

/**
 * Reads and checks the ledgers of a workbook, and keeps up with it: of a ledger that is still in the same form, only
 * the rows that differ are judged again. What it says of a workbook does not depend on those that it took in before.
 */
export class LedgerBook {
  private workbook: WorkbookSnapshot = workbookOf([]);
  private ledgers: readonly Ledger[] = [];
  private period: Period | null = null;
  private checkers = new Map<string, LedgerChecker>();
  private told: CheckedLedgers | null = null;

  constructor(
    private readonly campaign: Campaign,
    private readonly options: LedgerBookOptions,
  ) {}

  /** Forgets what it knows: the next workbook is read as if it were the first. */
  forget(): void {
    this.ledgers = [];
    this.checkers = new Map();
    this.told = null;
  }

  /** Takes in a workbook as it is now. */
  take(workbook: WorkbookSnapshot): void {
    const { ledgers, checkers, period } = this;
    // A failure on the way leaves nothing half known.
    this.forget();
    const searched = workbook.sheets.filter((sheet) => mayHoldLedger(sheet, this.campaign));
    const taken = searched.flatMap((sheet): Ledger[] => {
      const checker = checkers.get(keyOf({ sheet: sheet.name, top: 0 }));
      if (checker && this.follow(checker, sheet, workbook)) {
        this.checkers.set(keyOf(checker.ledger), checker);
        return [checker.ledger];
      }
      const known = ledgers.find(({ source }) => source === sheet);
      if (known?.date1904 === workbook.date1904) return [known];
      const { date1904 } = workbook;
      return readLedgersOf(sheet, this.campaign, { today: this.options.today, date1904 });
    });
    this.workbook = workbook;
    this.ledgers = taken;
    this.period = this.periodOf(taken);
    if (period?.from !== this.period?.from || period?.to !== this.period?.to) this.checkers.clear();
  }

  /** Checks a ledger ahead, in pieces. */
  async prepare(wanted: Ledger, pieces: Pieces): Promise<void> {
    const { checkers } = this;
    const key = keyOf(wanted);
    const index = this.ledgers.findIndex((ledger) => keyOf(ledger) === key);
    if (index < 0 || checkers.has(key)) return;
    const checker = await checkInPieces(this.ledgers[index]!, this.campaign, this.checkOptions(), pieces);
    // Another workbook may have been taken in meanwhile.
    if (checkers !== this.checkers) return;
    checkers.set(key, checker);
    this.ledgers = this.ledgers.with(index, checker.ledger);
    this.told = null;
  }

  /** The ledgers of the workbook last taken in; to be asked before the next one is. The same until then. */
  known(): CheckedLedgers {
    return (this.told ??= this.tell());
  }

  private tell(): CheckedLedgers {
    const { workbook, campaign, period, ledgers } = this;
    const found = new Map<Ledger, readonly Finding[]>();
    return {
      workbook,
      campaign,
      today: this.options.today,
      period,
      ledgers,
      findingsOf: (ledger) => {
        const findings = found.get(ledger) ?? this.checkerOf(ledger).findings();
        found.set(ledger, findings);
        return findings;
      },
    };
  }

  private periodOf(ledgers: readonly Ledger[]): Period | null {
    const { period = null } = this.options;
    return typeof period === "function" ? period(ledgers) : period;
  }

  private checkOptions(): CheckOptions {
    return { today: this.options.today, period: this.period };
  }

  private checkerOf(ledger: Ledger): LedgerChecker {
    let checker = this.checkers.get(keyOf(ledger));
    if (!checker) {
      checker = new LedgerChecker(ledger, this.campaign, this.checkOptions());
      this.checkers.set(keyOf(ledger), checker);
    }
    return checker;
  }

  /** Has a checker take in its sheet as it is now; false when it is no longer a ledger in the same form. */
  private follow(checker: LedgerChecker, sheet: SheetSnapshot, { date1904 }: WorkbookSnapshot): boolean {
    const { source, form, date1904: before } = checker.ledger;
    if (date1904 !== before) return false;
    const now = source === sheet ? form : findLedgerForm(new Grid(sheet, date1904), this.campaign);
    if (!now || !isSame(now, form)) return false;
    const ranges = differingRanges(source, sheet, mostRows);
    if (!ranges || ranges.some((range) => this.touchesHeader(range, sheet, form))) return false;
    return checker.update(inShapeOf(sheet, source), ...ranges);
  }

  /** Whether a header stands below that of the form, in what was edited or right below: it may begin another ledger. */
  private touchesHeader(
    { top, bottom }: RangeRef,
    sheet: SheetSnapshot,
    { headerBottom }: LedgerForm,
  ): boolean {
    const grid = new Grid(sheet);
    const last = Math.min(bottom + rowsAbove, sheet.rows.length - 1);
    for (let row = Math.max(top, headerBottom + 1); row <= last; row++)
      if (isLedgerHeader(grid, this.campaign, row)) return true;
    return false;
  }
}

/** Where a ledger stands: its sheet and, of several below each other, the row. */
function keyOf({ sheet, top }: Pick<Ledger, "sheet" | "top">): string {
  return `${top} ${sheet}`;
}

/** Whether two values of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  const plain = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return a === b || JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

/** The sheet with what the checker compares by identity taken from another where it is the same. */
function inShapeOf(sheet: SheetSnapshot, source: SheetSnapshot): SheetSnapshot {
  const { merges, hiddenRows, attached, numberFormats } = source;
  return {
    ...sheet,
    ...(numberFormats && isSame(sheet.numberFormats, numberFormats) && { numberFormats }),
    merges: isSame(sheet.merges, merges) ? merges : sheet.merges,
    hiddenRows: isSame(sheet.hiddenRows, hiddenRows) ? hiddenRows : sheet.hiddenRows,
    attached: isSame(sheet.attached, attached) ? attached : sheet.attached,
  };
}
