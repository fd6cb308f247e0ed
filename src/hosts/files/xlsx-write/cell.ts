import { cellAddress, type CellValue } from "../../../core/workbook";
import { attribute, setAttribute } from "../xml/tree";
import { cellText } from "./cell-text";

/** A cell as text: its attributes with the white space in front, and what stands between its tags. */
export interface Cell {
  column: number;
  attributes: string;
  /** Null for `<c/>`. */
  body: string | null;
}

/** A row whose cells stay text until somebody asks for them. */
export interface Row {
  index: number;
  attributes: string;
  /** What stands between its tags, or the cells once parsed. */
  readonly body: string;
  cells: Cell[] | null;
  /** Whether the addresses in the text are no longer true; they are made so when the row is written. */
  hasMoved: boolean;
}

/**
 * A cell that no file had: its value and its style, of which the text is made when it is written. Once somebody writes
 * its text it is a cell like the others.
 */
export class MadeCell implements Cell {
  /** Null as long as it is plain. */
  private text: { attributes: string; body: string | null } | null = null;
  value: CellValue = null;

  constructor(
    public column: number,
    private readonly row: Row,
    private readonly prefix: string,
    public style: number,
  ) {}

  /** Whether value and style are all there is: no formula, and no text of its own. */
  get isPlain(): boolean {
    return this.text === null;
  }

  get attributes(): string {
    if (this.text) return this.text.attributes;
    const { type } = cellText(this.value, undefined, this.prefix);
    const style = this.style === 0 ? "" : ` s="${this.style}"`;
    return ` r="${cellAddress(this.row.index, this.column)}"${style}${type ? ` t="${type}"` : ""}`;
  }

  set attributes(attributes: string) {
    this.text = { attributes, body: this.body };
  }

  get body(): string | null {
    if (this.text) return this.text.body;
    return this.value === null ? null : cellText(this.value, undefined, this.prefix).body;
  }

  set body(body: string | null) {
    this.text = { attributes: this.attributes, body };
  }
}

/** A cell without text of its own; null for one that a file had. */
export function plainCell(cell: Cell): MadeCell | null {
  return cell instanceof MadeCell && cell.isPlain ? cell : null;
}

/** Gives a cell another style. */
export function restyle(cell: Cell, styleOf: (style: number) => number): void {
  const plain = plainCell(cell);
  const old = plain?.style ?? Number(attribute(cell, "s") ?? 0);
  const style = styleOf(old);
  if (style === old) return;
  if (plain) plain.style = style;
  else setAttribute(cell, "s", style);
}

/** In the text of a cell, a row or a sheet. */
export const anyFormula = /<(?:[A-Za-z0-9_]+:)?f[\s/>]/;

export function hasFormula(cell: Cell): boolean {
  return !plainCell(cell) && cell.body !== null && anyFormula.test(cell.body);
}
