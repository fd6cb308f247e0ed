import type { Period } from "../../../campaign";
import type { CellValue } from "../../../workbook";
import type { BoardState } from "../../intake/states";
import type { Lives } from "../sites/lives";
import type { Register } from "../register";
import type { RegisterColumn } from "./columns";

/** What the sheets of the register are written from. */
export interface RegisterContent {
  readonly register: Register;
  readonly lives: Lives;
  readonly period: Period | null;
  /** Whether the workbook that they are for counts days from 1904. */
  readonly date1904: boolean;
  /** The words for the states of a unit. */
  readonly states: Readonly<Partial<Record<BoardState, string>>>;
}

/** The cells of a row by the keys of their columns. */
export type Cells = ReadonlyMap<string, CellValue>;

/** The cells of a row in the order of the columns. */
export function inOrder(cells: Cells, columns: readonly RegisterColumn[]): CellValue[] {
  return columns.map(({ key }) => cells.get(key) ?? null);
}
