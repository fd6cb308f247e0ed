import type { RangeRef } from "./address";
import { applyPatch } from "./apply";
import { changesOf } from "./changes";
import type { Patch } from "./patch";
import { type Selection, type WorkbookChange, WorkbookError, type WorkbookPort } from "./port";
import { sheetNamed, type WorkbookSnapshot } from "./snapshot";

/** Turns a workbook into the bytes of an .xlsx file. */
export type Encoder = (workbook: WorkbookSnapshot) => Promise<Uint8Array>;

/** A workbook held in memory: the port for tests, previews and the stand-in. Without an encoder it has no bytes. */
export class MemoryPort implements WorkbookPort {
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectListeners = new Set<(selection: Selection) => void>();

  constructor(
    private workbook: WorkbookSnapshot,
    private readonly encode?: Encoder,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    return this.workbook;
  }

  async apply(patch: Patch): Promise<void> {
    this.workbook = applyPatch(this.workbook, patch);
    for (const change of changesOf(patch)) for (const listener of [...this.changeListeners]) listener(change);
  }

  async select(selection: { sheet: string; range: RangeRef }): Promise<void> {
    const sheet = sheetNamed(this.workbook, selection.sheet);
    if (!sheet) throw new WorkbookError("no-such-sheet", { sheet: selection.sheet });
    this.workbook = { ...this.workbook, activeSheet: sheet.name };
    for (const listener of [...this.selectListeners]) listener({ sheet: sheet.name, range: selection.range });
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSelect(listener: (selection: Selection) => void): () => void {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  async bytes(): Promise<Uint8Array> {
    if (!this.encode) throw new WorkbookError("unsupported", { member: "bytes" });
    return this.encode(this.workbook);
  }
}
