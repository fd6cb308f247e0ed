import type { RowIndex } from "../../workbook";
import type { Grid } from "../../forms";
import { plainTitleOf } from "./row-decoration";

export interface TitleCell {
  readonly row: RowIndex;
  readonly column: number;
  readonly text: string;
  /** Without what all titles of its row have. */
  readonly plain: string | null;
}

/** A title says something in words; the number of a column is none: 3, （三）, ③. */
const word = /[\p{L}]/u;
const columnNumber = /^[（(]?[一二三四五六七八九十]{1,2}[）)]?$/;

/** The titles of one row. */
export class TitleRow {
  private plainOf: ((title: string) => string | null) | null = null;
  private readonly known: (TitleCell | null)[] = [];

  constructor(
    private readonly grid: Grid,
    readonly row: number,
  ) {}

  /** The title that a cell shows by itself: a cell covered by a merged area shows none. */
  at(column: number): TitleCell | null {
    const known = this.known[column];
    return known === undefined ? (this.known[column] = this.read(column)) : known;
  }

  private read(column: number): TitleCell | null {
    const text = this.textAt(column);
    if (text === null) return null;
    this.plainOf ??= plainTitleOf(
      Array.from({ length: this.grid.width(this.row) }, (_, each) => this.textAt(each) ?? ""),
    );
    return { row: this.row, column, text, plain: this.plainOf(text) };
  }

  private textAt(column: number): string | null {
    const { grid, row } = this;
    const merge = grid.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return null;
    const text = grid.text(row, column);
    return word.test(text) && !columnNumber.test(text) ? text : null;
  }
}

/** Each row is asked for by itself and below and above another one. */
const rowsOf = new WeakMap<Grid, Map<number, TitleRow>>();

export function titleRows(grid: Grid, row: number, rows: 1 | 2): readonly TitleRow[] {
  let known = rowsOf.get(grid);
  if (!known) rowsOf.set(grid, (known = new Map()));
  return Array.from({ length: rows }, (_, i) => {
    const titles = known.get(row + i) ?? new TitleRow(grid, row + i);
    known.set(row + i, titles);
    return titles;
  });
}

/** What a column may be called: of two rows the lower, the upper, or both as one. */
export interface Titles {
  readonly lower: TitleCell | null;
  readonly upper: TitleCell | null;
  readonly joined: TitleCell | null;
}

export function titlesOf([above, below]: readonly TitleRow[], column: number): Titles {
  const upper = above!.at(column);
  const lower = below?.at(column) ?? null;
  const joined = upper && lower ? { ...upper, text: upper.text + lower.text, plain: null } : null;
  return { lower, upper, joined };
}
