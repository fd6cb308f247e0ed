import {
  changesOf,
  type Patch,
  type Selection,
  sheetNamed,
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
  private pending: Promise<unknown> = Promise.resolve();
  private readonly changeListeners = new Set<(change: WorkbookChange) => void>();
  private readonly selectListeners = new Set<(selection: Selection) => void>();

  constructor(private file: SourceFile) {}

  /** Lets one call finish before the next begins. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.pending.then(work);
    this.pending = result.catch(() => undefined);
    return result;
  }

  private async current(): Promise<WorkbookSnapshot> {
    this.snapshot ??= await readWorkbook(this.file);
    return this.front === null ? this.snapshot : { ...this.snapshot, activeSheet: this.front };
  }

  read(): Promise<WorkbookSnapshot> {
    return this.inTurn(() => this.current());
  }

  apply(patch: Patch): Promise<void> {
    return this.inTurn(async () => {
      const bytes = await patchFile(this.file, patch);
      this.file = { ...this.file, bytes };
      this.snapshot = null;
      this.front = null;
      for (const change of changesOf(patch))
        for (const listener of [...this.changeListeners]) listener(change);
    });
  }

  select(selection: Selection): Promise<void> {
    return this.inTurn(async () => {
      const sheet = sheetNamed(await this.current(), selection.sheet);
      if (!sheet) throw new WorkbookError("no-such-sheet", { sheet: selection.sheet });
      this.front = sheet.name;
      for (const listener of [...this.selectListeners])
        listener({ sheet: sheet.name, range: selection.range });
    });
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
    return this.inTurn(async () => (openXlsx(this.file) ? this.file.bytes : patchFile(this.file, [])));
  }
}
