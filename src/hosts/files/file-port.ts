import {
  type Applied,
  changesOf,
  Listeners,
  type Patch,
  refuseIfChanged,
  type Selection,
  sheetNamed,
  Turns,
  type WorkbookChange,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { openXlsx, patchFile } from "./patch-file";
import { readWorkbook } from "./read-workbook";
import type { SourceFile } from "./source-file";

/**
 * A file as a workbook: reading reads it, a patch makes a patched copy of its bytes, and `bytes` gives the latest.
 * A file that is no .xlsx becomes one with the first patch, or when its bytes are asked for.
 */
export class FilePort implements WorkbookPort {
  private snapshot: WorkbookSnapshot | null = null;
  private front: string | null = null;
  private readonly turns = new Turns();
  private readonly changes = new Listeners<WorkbookChange>();
  private readonly selections = new Listeners<Selection>();
  readonly onChange = this.changes.add;
  readonly onSelect = this.selections.add;

  constructor(private file: SourceFile) {}

  read(): Promise<WorkbookSnapshot> {
    return this.turns.take(() => this.current());
  }

  apply(patch: Patch, seen?: WorkbookSnapshot): Promise<Applied> {
    return this.turns.take(async () => {
      const before = await this.current();
      refuseIfChanged(seen, before, patch);
      const bytes = await patchFile(this.file, patch);
      this.file = { ...this.file, bytes };
      this.snapshot = null;
      this.front = null;
      for (const change of changesOf(patch)) this.changes.tell(change);
      return { before, after: await this.current() };
    });
  }

  select(selection: Selection): Promise<void> {
    return this.turns.take(async () => {
      const sheet = sheetNamed(await this.current(), selection.sheet);
      if (!sheet) throw new WorkbookError("no-such-sheet", { sheet: selection.sheet });
      this.front = sheet.name;
      this.selections.tell({ sheet: sheet.name, range: selection.range });
    });
  }

  bytes(): Promise<Uint8Array> {
    return this.turns.take(async () => (openXlsx(this.file) ? this.file.bytes : patchFile(this.file, [])));
  }

  private async current(): Promise<WorkbookSnapshot> {
    this.snapshot ??= await readWorkbook(this.file);
    return this.front === null ? this.snapshot : { ...this.snapshot, activeSheet: this.front };
  }
}
