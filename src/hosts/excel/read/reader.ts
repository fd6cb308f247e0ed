import type { WorkbookChange } from "../../../core/workbook";
import { isWorthAnotherTry, limitedRun, type Run } from "../run";
import { catchUp } from "./catch-up";
import { DetailReader } from "./details/reading";
import { findSheets } from "./find-sheets";
import { type Known, readWorkbook, type WorkbookReading } from "./read-workbook";

/** How long Excel may take for what can be done without; milliseconds. */
const DETAILS_LIMIT = 8000;

/** Reads the workbook, and remembers what the next reading can start from. */
export class Reader {
  private known: Known = [];
  private last: WorkbookReading | null = null;
  private readonly details: DetailReader;
  private readonly limited: Run;

  /** @param onLate told that a reading lacks what may be read soon. */
  constructor(
    private readonly run: Run,
    onLate: () => void,
    limit = DETAILS_LIMIT,
  ) {
    this.limited = limitedRun(limit);
    this.details = new DetailReader(this.limited, onLate);
  }

  /** Finds out what makes the first reading short; does without where that fails. */
  async prepare(): Promise<void> {
    this.known = await this.limited(findSheets).catch(() => []);
  }

  /** @param since all that has changed since the last reading, where that is known. */
  async read(since?: readonly WorkbookChange[]): Promise<WorkbookReading> {
    const { last } = this;
    // Until it is read again, nothing may start from the last reading.
    this.last = null;
    const some = last && since ? await this.tryToCatchUp(last, since) : null;
    const reading = some ?? (await readWorkbook(this.run, this.details, this.known));
    this.known = reading.sheets;
    this.last = reading;
    return reading;
  }

  /** The last reading, where nothing has been read or written since. */
  get lastReading(): WorkbookReading | null {
    return this.last;
  }

  /** Takes what a patch has led to for what is read last; null where that is not known. */
  accept(reading: WorkbookReading | null): void {
    this.last = reading;
    if (reading) this.known = reading.sheets;
  }

  private async tryToCatchUp(
    last: WorkbookReading,
    since: readonly WorkbookChange[],
  ): Promise<WorkbookReading | null> {
    try {
      return await catchUp(this.run, last, since);
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error;
      return null;
    }
  }

  nameOf(id: string): string | undefined {
    return this.known.find((sheet) => sheet.id === id)?.name;
  }
}
