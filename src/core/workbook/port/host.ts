import type { WorkbookPort } from "./port";

/** Told true when the program has not answered for a while, for one because a cell is being typed into; then false. */
export type OnWaiting = (isWaiting: boolean) => void;

/** The downloads of the browser, or the folder of that name on the computer. */
export type DownloadPlace = "browser" | "folder";

/** How what the pane makes gets out of it. */
export interface Outlets {
  /** Where a file goes that the page downloads; null where the program lets no page download. */
  downloadPlace(): DownloadPlace | null;
  /** Opens an .xlsx file as a new workbook in the program. Throws a `WorkbookError`. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Opens a page in the person's browser. */
  openInBrowser(url: string): void;
}

/** The workbook in a program that the pane is open in, and what that program can do beside. */
export interface WorkbookHost extends WorkbookPort, Outlets {
  /** How many sheets a pane that died midway had left, and were cleaned up at the start. */
  readonly cleanedSheets: number;
  /** Where the workbook is kept, by which it is told from others; null before it is first saved. */
  address(): string | null;
  /** Whether the program's own windows are dark. */
  isDark(): boolean;
  /** Whether the pane opens by itself with this workbook. */
  opensByItself(): boolean;
  /** Makes the pane open, or not open, by itself with this workbook, for whoever has it. Throws a `WorkbookError`. */
  setOpensByItself(on: boolean): Promise<void>;
}
