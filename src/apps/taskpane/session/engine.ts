import type { Campaign } from "../../../core/campaign";
import { type Finding, fixSafely, type SafeFixes } from "../../../core/findings";
import {
  type Ledger,
  LedgerChecker,
  partAccepted,
  type PartedFindings,
  readLedger,
  readLedgers,
} from "../../../core/ledger";
import {
  type SheetSnapshot,
  sheetNamed,
  type WorkbookChange,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { checkInPieces } from "./check-in-pieces";
import { pause } from "./pause";

/** Sheet rows checked at a time: few milliseconds of work, and not so many pieces that they cost more than the rows. */
function rowsOfPiece({ source }: Ledger): number {
  return Math.min(2000, Math.max(40, Math.ceil(source.rows.length / 200)));
}

/** What is known of the ledgers of a workbook. */
export interface LedgerView {
  readonly ledgers: readonly Ledger[];
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** Reads and checks the ledgers of a workbook, and follows its edits: an edited row is judged again, not the ledger. */
export class Engine {
  private workbook: WorkbookSnapshot | null = null;
  private readonly checkers = new Map<string, LedgerChecker>();
  private ledgers: Ledger[] = [];
  private front: string | null = null;

  constructor(
    private readonly campaign: Campaign,
    private readonly today: string,
  ) {}

  /** Takes in the workbook as it is after the changes; without changes it is read anew. */
  take(workbook: WorkbookSnapshot, changes: readonly WorkbookChange[] | null): void {
    const before = this.workbook;
    this.workbook = workbook;
    if (!before || !changes || !changes.every((change) => this.follow(change, before, workbook)))
      this.readAnew();
  }

  /** Checks the ledger that `view` will show, in pieces; what was taken in before must not change meanwhile. */
  async prepare(sheet: string | null): Promise<void> {
    const front = this.frontOf(sheet);
    if (!front || this.checkers.has(front.sheet)) return;
    const checker = await checkInPieces(front, this.campaign, this.today, {
      rows: rowsOfPiece(front),
      pause,
    });
    this.checkers.set(front.sheet, checker);
  }

  /** The ledger on a sheet, or the one that was in front, or the first, and what is to be said of it. */
  view(sheet: string | null): LedgerView {
    const front = this.frontOf(sheet);
    this.front = front?.sheet ?? null;
    if (!front || !this.workbook) return { ledgers: [], ledger: null, findings: [], accepted: [] };
    const checker = this.checkerOf(front);
    const { ledger } = checker;
    const { open, accepted } = partAccepted(checker.findings(), [ledger], this.workbook);
    return { ledgers: this.ledgers, ledger, findings: open, accepted };
  }

  /** 一键规范: every safe fix of the ledger on a sheet, accepted warnings left alone. */
  fixAll(workbook: WorkbookSnapshot, sheet: string): SafeFixes {
    const check = (current: WorkbookSnapshot): PartedFindings => {
      const found = sheetNamed(current, sheet);
      const ledger = found && this.read(found, current);
      if (!ledger) return { open: [], accepted: [] };
      const findings = new LedgerChecker(ledger, this.campaign, { today: this.today }).findings();
      return partAccepted(findings, [ledger], current);
    };
    return fixSafely(workbook, (current) => check(current).open, check(workbook).accepted);
  }

  private frontOf(sheet: string | null): Ledger | null {
    const named = (name: string | null) => this.ledgers.find((ledger) => ledger.sheet === name);
    return named(sheet) ?? named(this.front) ?? this.ledgers[0] ?? null;
  }

  private read(sheet: SheetSnapshot, { date1904 }: WorkbookSnapshot): Ledger | null {
    return readLedger(sheet, this.campaign, { today: this.today, date1904 });
  }

  private readAnew(): void {
    this.checkers.clear();
    this.ledgers = readLedgers(this.workbook!, this.campaign, { today: this.today });
  }

  private checkerOf(ledger: Ledger): LedgerChecker {
    let checker = this.checkers.get(ledger.sheet);
    if (!checker) {
      checker = new LedgerChecker(ledger, this.campaign, { today: this.today });
      this.checkers.set(ledger.sheet, checker);
    }
    return checker;
  }

  /** False when the change is more than an edit of a ledger's rows or of a sheet that is none. */
  private follow(change: WorkbookChange, before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
    if (change.kind !== "cells" || !change.sheet || !change.range) return false;
    const sheet = sheetNamed(after, change.sheet);
    const was = sheetNamed(before, change.sheet);
    if (!sheet || !was) return false;
    const index = this.ledgers.findIndex((ledger) => ledger.sheet === sheet.name);
    if (index < 0) return sheet.visibility !== "visible" || this.read(sheet, after) === null;
    const checker = this.checkerOf(this.ledgers[index]!);
    if (!checker.update(inShapeOf(sheet, checker.ledger.source), change.range)) return false;
    this.ledgers = this.ledgers.with(index, checker.ledger);
    return true;
  }
}

/** The sheet with the merges and hidden rows of another where they are the same: the checker compares them by identity. */
function inShapeOf(sheet: SheetSnapshot, known: SheetSnapshot): SheetSnapshot {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return {
    ...sheet,
    merges: isSame(sheet.merges, known.merges) ? known.merges : sheet.merges,
    hiddenRows: isSame([...sheet.hiddenRows], [...known.hiddenRows]) ? known.hiddenRows : sheet.hiddenRows,
  };
}
