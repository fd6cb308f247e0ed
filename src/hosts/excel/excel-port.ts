import {
  type Applied,
  changesOf,
  Listeners,
  loadCode,
  type OnWaiting,
  type Patch,
  type Selection,
  Turns,
  type WorkbookChange,
  WorkbookError,
  type WorkbookHost,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { rangeOn } from "./addresses";
import { cleanUpSheets } from "./restore/clean-up";
import { documentAddress, documentBytes, opensByItself, setOpensByItself } from "./document";
import { toWorkbookError } from "./errors";
import { type IsKnown, listen } from "./events";
import { downloadPlace, openAsNew, openInBrowser } from "./outlets";
import { Reader } from "./read/reader";
import { patientRun, type Run } from "./run";
import { isOfficeDark } from "./theme";

/** The workbook in the Excel that the pane is open in. Calls are carried out one after another. */
export class ExcelPort implements WorkbookHost {
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<Selection>();
  readonly onChange = this.changes.add;
  readonly onSelect = this.selections.add;
  private readonly run: Run;
  private readonly reader: Reader;
  private readonly turns = new Turns();
  private cleaned = 0;
  /** What Excel tells of while a patch is being written; it may tell of what the patch does. */
  private held: (() => void)[] | null = null;

  private constructor(onWaiting: OnWaiting, detailsLimit?: number) {
    this.run = patientRun(onWaiting);
    // Whoever follows the workbook reads it again.
    const onLate = () => this.changes.tell({ kind: "structure" });
    this.reader = new Reader(this.run, onLate, detailsLimit);
  }

  get cleanedSheets(): number {
    return this.cleaned;
  }

  /**
   * A port that has cleaned up after a pane that died, and listens to the workbook.
   * @param detailsLimit how long Excel may take for what can be done without; milliseconds.
   */
  static async open(onWaiting: OnWaiting = () => undefined, detailsLimit?: number): Promise<ExcelPort> {
    const port = new ExcelPort(onWaiting, detailsLimit);
    await port.inTurn(async () => {
      port.cleaned = await port.run(cleanUpSheets);
      await listen(port.run, {
        change: (change, isKnown) => port.hear(change, isKnown),
        select: (selection) => port.selections.tell(selection),
        nameOf: (id) => port.reader.nameOf(id),
      });
      await port.reader.prepare();
    });
    return port;
  }

  read(since?: readonly WorkbookChange[]): Promise<WorkbookSnapshot> {
    return this.inTurn(async () => (await this.reader.read(since)).workbook);
  }

  apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied> {
    return this.inTurn(async () => {
      // Nothing is written before a person asks for it: kept out of what loads first.
      const { applyToExcel } = await loadCode(
        () => import(/* webpackChunkName: "excel-write" */ "./write/apply-patch"),
      );
      const { before, after, leftUndone } = await this.withEventsHeld(() =>
        applyToExcel(this.run, this.reader, patch, this.isReadOnly(), seen),
      );
      for (const change of changesOf(patch)) this.changes.tell(change);
      return { before: before.workbook, after: after && after.workbook, leftUndone };
    });
  }

  select({ sheet, range }: Selection): Promise<void> {
    return this.inTurn(() =>
      this.run(async (context) => {
        const target = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
        await context.sync();
        if (target.isNullObject) throw new WorkbookError("no-such-sheet", { sheet });
        target.activate();
        rangeOn(target, range).select();
        await context.sync();
      }),
    );
  }

  bytes(): Promise<Uint8Array> {
    return this.inTurn(documentBytes);
  }

  address(): string | null {
    return documentAddress();
  }

  readonly downloadPlace = downloadPlace;
  readonly openInBrowser = openInBrowser;

  openAsNew(bytes: Uint8Array): Promise<void> {
    return this.inTurn(() => openAsNew(bytes));
  }

  isDark(): boolean {
    return isOfficeDark();
  }

  opensByItself(): boolean {
    return opensByItself();
  }

  /** Clears Excel's undo. */
  setOpensByItself(on: boolean): Promise<void> {
    return this.inTurn(() => setOpensByItself(on));
  }

  private hear(change: WorkbookChange, isKnown: IsKnown = () => false): void {
    const tell = () => {
      const { lastReading } = this.reader;
      if (!lastReading || !isKnown(lastReading)) this.changes.tell(change);
    };
    if (this.held) this.held.push(tell);
    else tell();
  }

  private async withEventsHeld<T>(action: () => Promise<T>): Promise<T> {
    this.held = [];
    try {
      return await action();
    } finally {
      const { held } = this;
      this.held = null;
      for (const tell of held) tell();
    }
  }

  private isReadOnly(): boolean {
    return Office.context.document.mode === Office.DocumentMode.ReadOnly;
  }

  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    return this.turns.take(action).catch((error: unknown) => {
      throw toWorkbookError(error, this.isReadOnly());
    });
  }
}
