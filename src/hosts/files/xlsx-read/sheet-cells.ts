import type { CellValue, RangeRef } from "../../../core/workbook";
import type { Budget } from "../budget";
import type { ValueContext } from "./cell-value";

/** What the cells of a sheet come to. */
export interface SheetCells {
  readonly rows: CellValue[][];
  readonly formulas: Map<string, string>;
  readonly hiddenRows: Set<number>;
  readonly richTexts: Set<string>;
  readonly cellPictures: Set<string>;
  readonly numberFormats: Map<string, string>;
  readonly struckRows: Set<number>;
  readonly struckWords: Map<string, string>;
  readonly arrays: readonly RangeRef[];
}

/** What cells refer to outside their sheet. */
export interface CellContext extends ValueContext {
  readonly budget: Budget;
  readonly sheet: string;
  /** Whether the value metadata of that number stands for a picture. */
  readonly isPicture: (metadata: number) => boolean;
  /** Numbers of the cell styles that strike through. */
  readonly struckStyles: ReadonlySet<number>;
  /** How the cells of a style show a number; undefined where they show it as it is. */
  readonly numberFormat: (style: number, value: number) => string | undefined;
}
