/** One side of a cell's border. */
export interface BorderSide {
  /** Excel's word: `thin`, `medium`, `dashed` … */
  readonly style: string;
  /** `#RRGGBB`, absent when automatic. */
  readonly color?: string;
}

/** How a cell looks; what is absent is the workbook's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly borders?: {
    readonly top?: BorderSide;
    readonly bottom?: BorderSide;
    readonly left?: BorderSide;
    readonly right?: BorderSide;
  };
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Degrees, as Excel stores them (0–180, 255 is stacked). */
  readonly rotation?: number;
  readonly indent?: number;
  readonly numberFormat?: string;
}

/** How a sheet looks. Widths are CSS pixels, heights CSS pixels too; rows and columns are zero-based. */
export interface SheetAppearance {
  readonly name: string;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows whose height was set by hand and does not follow what is typed into them. */
  readonly fixedRows: ReadonlySet<number>;
  /** Index into `styles` by row, then column; holes have no style. */
  readonly cellStyles: readonly (readonly number[] | undefined)[];
  /** Index into `styles` of a whole column, for cells that are not stored. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly showGridLines: boolean;
}

/** How a workbook looks: one table of styles, and for each sheet which cell uses which. */
export interface WorkbookAppearance {
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetAppearance[];
}
