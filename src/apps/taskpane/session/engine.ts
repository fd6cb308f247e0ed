import type { IsoDate } from "../../../core/language";
import { type Campaign, workingPeriod } from "../../../core/campaign";
import type { Finding } from "../../../core/findings";
import { type CheckedLedgers, LedgerBook, partAccepted, type PartedFindings } from "../../../core/checks";
import { type Ledger } from "../../../core/ledger";
import type { WorkbookSnapshot } from "../../../core/workbook";
import { pause } from "./pause";

/** What is known of the ledgers of a workbook, and which of them is in front. */
export interface LedgerView {
  readonly known: CheckedLedgers;
  readonly ledgers: readonly Ledger[];
  readonly ledger: Ledger | null;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

const none: PartedFindings = { open: [], accepted: [] };

/** Keeps up with the ledgers of the workbook, and with which of them is in front. */
export class Engine {
  private readonly book: LedgerBook;
  private front: string | null = null;

  constructor(
    private readonly campaign: Campaign,
    private readonly today: IsoDate,
  ) {
    this.book = this.newBook();
  }

  /** Forgets what it knows of the workbook. */
  forget(): void {
    this.book.forget();
  }

  /** Takes in the workbook as it is now. */
  take(workbook: WorkbookSnapshot): void {
    this.book.take(workbook);
  }

  /** Checks the ledger that `view` will show, in pieces. */
  async prepare(sheet: string | null): Promise<void> {
    const front = this.frontOf(this.book.known(), sheet);
    if (front) await this.book.prepare(front, { pause });
  }

  /** The ledger on a sheet, or the one that was in front, or the first, and what is to be said of it. */
  view(sheet: string | null): LedgerView {
    const known = this.book.known();
    const ledger = this.frontOf(known, sheet);
    this.front = ledger?.sheet ?? null;
    const { open, accepted } = ledger ? parted(known, ledger) : none;
    return { known, ledgers: known.ledgers, ledger, findings: open, accepted };
  }

  /** What is to be said of the ledger on a sheet of any workbook, read by itself. */
  judge(workbook: WorkbookSnapshot, sheet: string): PartedFindings {
    const book = this.newBook();
    book.take(workbook);
    const known = book.known();
    const ledger = known.ledgers.find((each) => each.sheet === sheet);
    return ledger ? parted(known, ledger) : none;
  }

  private newBook(): LedgerBook {
    const { campaign, today } = this;
    return new LedgerBook(campaign, {
      today,
      period: ([first]) => workingPeriod(campaign, { reportDate: first?.reportDate ?? null, today }),
    });
  }

  private frontOf({ ledgers }: CheckedLedgers, sheet: string | null): Ledger | null {
    const named = (name: string | null) => ledgers.find((ledger) => ledger.sheet === name);
    return named(sheet) ?? named(this.front) ?? ledgers[0] ?? null;
  }
}

function parted(known: CheckedLedgers, ledger: Ledger): PartedFindings {
  return partAccepted(known.findingsOf(ledger), [ledger], known.workbook);
}
