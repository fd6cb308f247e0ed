import type { RangeRef } from "../address";
import { applyPatch } from "../apply";
import { changesOf } from "../changes";
import { Listeners } from "./listeners";
import type { Patch } from "../patch";
import { type Applied, type Selection, type WorkbookChange, WorkbookError, type WorkbookPort } from "./port";
import { sheetNamed, type WorkbookSnapshot } from "../snapshot";
import { refuseIfChanged } from "../difference/still-as-left";

/** Turns a workbook into the bytes of an .xlsx file. */
export type Encoder = (workbook: WorkbookSnapshot) => Promise<Uint8Array>;

/** A workbook held in memory: the port for tests, previews and the stand-in. Without an encoder it has no bytes. */
export class MemoryPort implements WorkbookPort {
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<Selection>();
  readonly onChange = this.changes.add;
  readonly onSelect = this.selections.add;

  constructor(
    private workbook: WorkbookSnapshot,
    private readonly encode?: Encoder,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    return this.workbook;
  }

  async apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied> {
    const before = this.workbook;
    refuseIfChanged(seen, before, patch);
    const after = applyPatch(before, patch);
    this.workbook = after;
    for (const change of changesOf(patch)) this.changes.tell(change);
    return { before, after };
  }

  async select(selection: { sheet: string; range: RangeRef }): Promise<void> {
    const sheet = sheetNamed(this.workbook, selection.sheet);
    if (!sheet) throw new WorkbookError("no-such-sheet", { sheet: selection.sheet });
    this.workbook = { ...this.workbook, activeSheet: sheet.name };
    this.selections.tell({ sheet: sheet.name, range: selection.range });
  }

  async bytes(): Promise<Uint8Array> {
    if (!this.encode) throw new WorkbookError("unsupported", { member: "bytes" });
    return this.encode(this.workbook);
  }
}
