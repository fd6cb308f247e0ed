import { limitedRun, type Run } from "../run";
import { DetailReader } from "./details/reading";
import { findSheets } from "./find-sheets";
import { type Known, readWorkbook, type WorkbookReading } from "./read-workbook";

/** How long Excel may take for what can be done without; milliseconds. */
const DETAILS_LIMIT = 8000;

/** Reads the workbook, and remembers what the next reading can start from. */
export class Reader {
  private known: Known = [];
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

  async read(): Promise<WorkbookReading> {
    const reading = await readWorkbook(this.run, this.details, this.known);
    this.known = reading.sheets;
    return reading;
  }

  nameOf(id: string): string | undefined {
    return this.known.find((sheet) => sheet.id === id)?.name;
  }
}
