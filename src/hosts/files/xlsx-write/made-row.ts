import { type CellValue, columnName } from "../../../core/workbook";
import type { ByteWriter } from "./byte-writer";
import { type Cell, MadeCell, type Row } from "./cell";
import { cellText } from "./cell-text";

/** The styles of a row's cells by column; undefined where there is no cell. Rows that look alike share one list. */
export type RowStyles = readonly (number | undefined)[];

const noStyles: RowStyles = [];
const names: string[] = [];
const looks: string[] = [];
/** What stands behind a cell's address: its end, and its style. */
const lookOf = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);
/** Lists that differ by one style from another, each made once. */
const derived = new WeakMap<RowStyles, Map<number, RowStyles>>();
const mostColumns = 1 << 14;

/** The list with another style in one column. */
function withStyle(styles: RowStyles, column: number, style: number): RowStyles {
  if (styles[column] === style) return styles;
  const known = derived.get(styles) ?? new Map<number, RowStyles>();
  derived.set(styles, known);
  const key = style * mostColumns + column;
  let made = known.get(key);
  if (!made) {
    const copy = [...styles];
    copy[column] = style;
    known.set(key, (made = copy));
  }
  return made;
}

/**
 * A row that no file had: values and styles, of which the text is made when it is written. A register has hundreds of
 * thousands, and with an object a cell they take many times the memory. Once somebody asks for its cells it is a row like
 * the others.
 */
export class MadeRow implements Row {
  readonly body = "";
  hasMoved = false;
  styles = noStyles;
  private text: string | null = null;
  private values: CellValue[] = [];
  private made: Cell[] | null = null;

  constructor(
    public index: number,
    private readonly prefix: string,
  ) {}

  /** Whether values and styles are all there is. */
  get isPlain(): boolean {
    return this.made === null;
  }

  /** Whether nothing is said of it but its number. */
  get isBare(): boolean {
    return this.text === null;
  }

  get attributes(): string {
    return this.text ?? ` r="${this.index + 1}"`;
  }

  set attributes(text: string) {
    this.text = text;
  }

  get cells(): Cell[] {
    if (this.made) return this.made;
    const cells: Cell[] = [];
    this.styles.forEach((style, column) => {
      if (style === undefined) return;
      const cell = new MadeCell(column, this, this.prefix, style);
      cell.value = this.values[column] ?? null;
      cells.push(cell);
    });
    this.cells = cells;
    return cells;
  }

  set cells(cells: Cell[]) {
    this.made = cells;
    this.values = [];
    this.styles = noStyles;
  }

  /** Writes a value. @param inherited the style where there is no cell yet. */
  put(column: number, value: CellValue, inherited: () => number): void {
    if (this.styles[column] === undefined) this.styles = withStyle(this.styles, column, inherited());
    if (this.values.length === 0) this.values = new Array<CellValue>(this.styles.length);
    this.values[column] = value;
  }

  setStyle(column: number, style: number): void {
    this.styles = withStyle(this.styles, column, style);
  }

  /** Writes its cells, as long as it is plain. */
  write(out: ByteWriter): void {
    const { prefix, styles, values } = this;
    const number = String(this.index + 1);
    const open = `<${prefix}c r="`;
    for (let column = 0; column < styles.length; column++) {
      const style = styles[column];
      if (style === undefined) continue;
      const value = values[column];
      out.markup(open);
      out.markup((names[column] ??= columnName(column)));
      out.markup(number);
      out.markup((looks[style] ??= lookOf(style)));
      if (value === undefined || value === null || value === "") out.markup("/>");
      else this.writeContent(out, value);
    }
  }

  private writeContent(out: ByteWriter, value: CellValue): void {
    const { prefix } = this;
    if (typeof value === "number") return out.markup(`><${prefix}v>${value}</${prefix}v></${prefix}c>`);
    const { size } = out;
    if (typeof value === "string") {
      out.markup(` t="inlineStr"><${prefix}is><${prefix}t>`);
      if (out.plainText(value)) return out.markup(`</${prefix}t></${prefix}is></${prefix}c>`);
      out.backTo(size);
    }
    const { type, body } = cellText(value, undefined, prefix);
    out.any(`${type ? ` t="${type}"` : ""}>${body}</${prefix}c>`);
  }
}

/** A row without cells of its own; null for one that a file had. */
export function plainRow(row: Row | undefined): MadeRow | null {
  return row instanceof MadeRow && row.isPlain ? row : null;
}
