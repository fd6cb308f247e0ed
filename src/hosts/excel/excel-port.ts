import {
  type Applied,
  changesOf,
  Listeners,
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
import { listen } from "./events";
import { readWorkbook, type WorkbookReading } from "./read/read-workbook";
import { isOfficeDark } from "./theme";

/** After this long without an answer, the person is told; milliseconds. */
const PATIENCE = 3000;

/** The workbook in the Excel that the pane is open in. Calls are carried out one after another. */
export class ExcelPort implements WorkbookHost {
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<Selection>();
  readonly onChange = this.changes.add;
  readonly onSelect = this.selections.add;
  private names: ReadonlyMap<string, string> = new Map();
  private readonly turns = new Turns();
  private cleaned = 0;

  private constructor(private readonly onWaiting: OnWaiting) {}

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
          change: (change) => port.changes.tell(change),
          select: (selection) => port.selections.tell(selection),
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

  apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied> {
    return this.inTurn(async () => {
      // Nothing is written before a person asks for it: kept out of what loads first.
      const { applyToExcel } = await import(/* webpackChunkName: "excel-write" */ "./write/apply-patch");
      const { before, after } = await applyToExcel(
        (batch) => this.run(batch),
        patch,
        this.isReadOnly(),
        seen,
      );
      this.remember(after ?? before);
      for (const change of changesOf(patch)) this.changes.tell(change);
      return { before: before.workbook, after: after && after.workbook };
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
    return this.turns.take(action).catch((error: unknown) => {
      throw toWorkbookError(error, this.isReadOnly());
    });
  }
}
