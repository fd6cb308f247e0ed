import { patchFile, type SourceFile, type WorkbookAppearance } from "../files";
import {
  type Applied,
  applyPatch,
  difference,
  type Freeze,
  type ConversionLoss,
  Listeners,
  type Patch,
  type RangeRef,
  refuseIfChanged,
  type Selection,
  sheetNamed,
  Turns,
  type WorkbookChange,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { changesOf } from "../../core/workbook/changes";
import { changeOf } from "./changes";
import { execute } from "./execute";
import type { Grid } from "./grid";
import { Journal } from "./journal";
import { readGrid } from "./read-grid";
import { rangeRef, univerRange } from "./rules";
import { workbookData } from "./workbook-data";

/** A file that was read, to be shown in the grid. */
export interface OpenedFile {
  readonly file: SourceFile;
  readonly workbook: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance | null;
  /** What stays in view of a sheet on the screen, where that is more than the file says; it is not saved. */
  readonly inView?: ReadonlyMap<string, Freeze>;
  /** What saving leaves behind, when the file is of an older kind. */
  readonly losses?: readonly ConversionLoss[];
}

/** A copy of what is in the grid. */
export interface GridCopy {
  readonly bytes: Uint8Array;
  /** Whether nothing was changed since it was begun. */
  readonly isLatest: () => boolean;
}

/** The workbook in the grid. Saving patches the file it came from, so that what nobody touched stays byte for byte. */
export class UniverPort implements WorkbookPort {
  private readonly journal: Journal;
  private readonly turns = new Turns();
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly edits = new Listeners();
  private readonly selections = new Listeners<Selection>();
  readonly onChange = this.changes.add;
  /** Calls back when there is something new to save: not for results that formulas bring; returns how to stop. */
  readonly onEdit = this.edits.add;
  readonly onSelect = this.selections.add;
  private readonly stops: (() => void)[];
  private applying = false;
  private edited = 0;
  private isGone = false;

  /** @param makeCopy as `patchFile`, on whatever thread. */
  constructor(
    private readonly grid: Grid,
    private readonly opened: OpenedFile,
    private readonly makeCopy = patchFile,
  ) {
    grid.load((id) => workbookData(id, opened.workbook, opened.appearance, opened.inView));
    for (const name of opened.inView?.keys() ?? []) grid.heldInView.add(grid.sheetId(name));
    this.journal = new Journal(
      opened.workbook,
      {
        nameOf: (id) => grid.data.sheets[id]?.name,
        order: () => grid.data.sheetOrder.map((id) => grid.data.sheets[id]?.name ?? ""),
        style: (id) => grid.data.styles[id] ?? null,
      },
      grid.data.sheetOrder,
    );
    this.stops = [
      grid.onMutation((...mutation) => this.onMutation(...mutation)),
      grid.onSelect((sheetId, range) => this.onSelection(sheetId, rangeRef(range))),
    ];
  }

  async read(): Promise<WorkbookSnapshot> {
    return this.current();
  }

  apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied> {
    return this.turns.take(() => this.write(patch, seen));
  }

  private async write(patch: Patch, seen: WorkbookSnapshot | undefined): Promise<Applied> {
    await this.grid.workbook.endEditingAsync(true);
    await this.grid.calculated();
    const before = this.current();
    refuseIfChanged(seen, before, patch);
    const after = applyPatch(before, patch);
    const backup = this.grid.workbook.save();
    this.applying = true;
    try {
      this.grid.keepingSelection(() => execute(this.grid, patch, after));
      this.journal.accept(patch, this.grid.data.sheetOrder);
    } catch (cause) {
      this.grid.load((id) => ({ ...backup, id }));
      throw new WorkbookError("unknown", {}, { cause });
    } finally {
      this.applying = false;
    }
    // Univer's undo would take back what is shown of a rule, but not the rule.
    if (patch.some(({ kind }) => kind !== "setCells" && kind !== "format")) this.grid.clearUndo();
    this.tellEdit();
    for (const change of changesOf(patch)) this.changes.tell(change);
    return { before, after: this.current() };
  }

  async select({ sheet, range }: Selection): Promise<void> {
    if (!sheetNamed(this.current(), sheet)) throw new WorkbookError("no-such-sheet", { sheet });
    const shown = this.grid.sheet(sheet);
    if (this.grid.workbook.getActiveSheet().getSheetId() !== shown.getSheetId()) shown.activate();
    shown.getRange(univerRange(range)).activate();
    this.grid.reveal(sheet, range);
  }

  /** The workbook once what is being typed has been taken in. */
  async settled(): Promise<WorkbookSnapshot> {
    await this.grid.workbook.endEditingAsync(true);
    await this.grid.calculated();
    return this.current();
  }

  async bytes(): Promise<Uint8Array> {
    return (await this.copy()).bytes;
  }

  /** As `bytes`; what is changed while the copy is made is not in it. */
  async copy(): Promise<GridCopy> {
    await this.grid.workbook.endEditingAsync(true);
    await this.grid.calculated();
    return this.draft();
  }

  /** As `copy`, but a cell that is being typed into stays so. */
  async draft(): Promise<GridCopy> {
    if (this.isGone) throw new Error("another workbook is shown");
    const { edited } = this;
    const isLatest = () => this.edited === edited;
    const { known } = this.journal;
    const cells = difference(known, this.current(), { results: true });
    const patch = [...this.journal.patch(), ...cells];
    // The grid locks no cell. Without a change it is still a copy: of another kind of file, an .xlsx.
    return { bytes: await this.makeCopy(this.opened.file, patch, { overProtection: true }), isLatest };
  }

  /** Stops listening to the grid; another workbook takes its place. */
  dispose(): void {
    this.isGone = true;
    for (const stop of this.stops) stop();
    for (const listeners of [this.changes, this.edits, this.selections]) listeners.clear();
  }

  private current(): WorkbookSnapshot {
    const active = this.grid.workbook.getActiveSheet().getSheetName();
    return readGrid(this.grid.data, this.journal.known, active);
  }

  private onMutation(id: string, params: unknown, calculated: boolean): void {
    if (this.applying) return;
    this.journal.record(id, params);
    const change = changeOf(id, params, (sheetId) => this.grid.data.sheets[sheetId]?.name);
    if (!change) return;
    if (!calculated) this.tellEdit();
    this.changes.tell(change);
  }

  private tellEdit(): void {
    this.edited++;
    this.edits.tell();
  }

  private onSelection(sheetId: string, range: RangeRef): void {
    if (this.applying) return;
    const sheet = this.grid.data.sheets[sheetId]?.name;
    if (sheet !== undefined) this.selections.tell({ sheet, range });
  }
}
