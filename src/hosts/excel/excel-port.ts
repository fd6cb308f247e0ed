import {
  changesOf,
  type Patch,
  type Selection,
  type WorkbookChange,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { rangeOn } from "./addresses";
import { applyToExcel } from "./write/apply-patch";
import { cleanUpSheets } from "./restore/clean-up";
import { documentBytes, opensByItself, setOpensByItself } from "./document";
import { toWorkbookError } from "./errors";
import { listen } from "./events";
import { readWorkbook, type WorkbookReading } from "./read/read-workbook";

/** After this long without an answer, the person is told; milliseconds. */
const PATIENCE = 3000;

/** Told true when Excel has not answered for a while, for one because a cell is being typed into; then false. */
export type OnWaiting = (isWaiting: boolean) => void;

/** The workbook in the Excel that the pane is open in. Calls are carried out one after another. */
export class ExcelPort implements WorkbookPort {
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectListeners = new Set<(selection: Selection) => void>();
  private names: ReadonlyMap<string, string> = new Map();
  private queue: Promise<unknown> = Promise.resolve();
  private cleaned = 0;

  private constructor(private readonly onWaiting: OnWaiting) {}

  /** How many sheets a pane that died midway had left, and were cleaned up at the start. */
  get cleanedSheets(): number {
    return this.cleaned;
  }

  /** A port that has cleaned up after a pane that died, and listens to the workbook. */
  static async open(onWaiting: OnWaiting = () => undefined): Promise<ExcelPort> {
    const port = new ExcelPort(onWaiting);
    await port.inTurn(async () => {
      port.cleaned = await port.run(cleanUpSheets);
      await port.run((context) =>
        listen(context, {
          change: (change) => port.changed(change),
          select: (selection) => port.selectListeners.forEach((listener) => listener(selection)),
          nameOf: (id) => port.names.get(id),
        }),
      );
    });
    return port;
  }

  read(): Promise<WorkbookSnapshot> {
    return this.inTurn(async () => {
      const reading = await this.run(readWorkbook);
      this.remember(reading);
      return reading.workbook;
    });
  }

  async apply(patch: Patch): Promise<void> {
    await this.inTurn(() => applyToExcel((batch) => this.run(batch), patch, this.isReadOnly()));
    for (const change of changesOf(patch)) this.changed(change);
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

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSelect(listener: (selection: Selection) => void): () => void {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  bytes(): Promise<Uint8Array> {
    return this.inTurn(documentBytes);
  }

  /** Whether the pane opens by itself with this workbook. */
  opensByItself(): boolean {
    return opensByItself();
  }

  /** Makes the pane open, or not open, by itself with this workbook, for whoever has the add-in. Clears Excel's undo. */
  setOpensByItself(on: boolean): Promise<void> {
    return this.inTurn(() => setOpensByItself(on));
  }

  private changed(change: WorkbookChange): void {
    for (const listener of [...this.changeListeners]) listener(change);
  }

  private remember({ sheets }: WorkbookReading): void {
    this.names = new Map(sheets.map(({ id, snapshot }) => [id, snapshot.name]));
  }

  private isReadOnly(): boolean {
    return Office.context.document.mode === Office.DocumentMode.ReadOnly;
  }

  /** While a person is typing in a cell, the request waits until they are done. */
  private async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    let isWaiting = false;
    const late = setTimeout(() => {
      isWaiting = true;
      this.onWaiting(true);
    }, PATIENCE);
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } finally {
      clearTimeout(late);
      if (isWaiting) this.onWaiting(false);
    }
  }

  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.queue.then(action).catch((error: unknown) => {
      throw toWorkbookError(error, this.isReadOnly());
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
