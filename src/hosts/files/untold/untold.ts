/** What the library does not tell of a sheet. */
export interface UntoldOfSheet {
  /** What is printed above and below each page, text by text. */
  readonly printed: readonly string[];
  /** Rows of which every text is struck through. */
  readonly struckRows: ReadonlySet<number>;
  /** Rows that are not shown. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Cells of which some words are struck through, by A1 address. */
  readonly words?: ReadonlyMap<string, Words>;
}

/** What a cell says, and which words beside it are struck through. */
export interface Words {
  readonly kept: string;
  readonly struck: string;
}

/** What the library does not tell of a workbook. */
export interface Untold {
  readonly isStructureLocked: boolean;
  /** In the order of the sheets, of whatever kind. */
  readonly sheets: readonly UntoldOfSheet[];
}

export const noRows: ReadonlySet<number> = new Set();
