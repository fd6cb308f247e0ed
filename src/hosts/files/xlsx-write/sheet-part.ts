import {
  type CellValue,
  firstNotBefore,
  parseRange,
  type RangeRef,
  rangeAddress,
} from "../../../core/workbook";
import {
  attribute,
  child,
  element,
  flag,
  parseXml,
  prefixOf,
  putChild,
  removeChild,
  setAttribute,
} from "../xml/tree";
import { writeXml, type XmlDocument, type XmlElement } from "../xml/tree";
import { partBytes } from "../xml/encoding";
import { joinedBytes } from "../zip/codec";
import { ByteWriter } from "./byte-writer";
import { UnreadableFileError } from "../source-file";
import { cellText } from "./cell-text";
import { anyFormula, type Cell, MadeCell, plainCell, restyle, type Row } from "./cell";
import { MadeRow, plainRow, type RowStyles } from "./made-row";
import { findCell, hasFormulaIn, insertCell, parseRows, usedRange, writeRow } from "./rows";
import { type ColumnStyle, columnStyles, findSheetData, markBeside, sheetOrder } from "./sheet-text";

/** A worksheet part being changed: its rows as text, everything round them as a tree that writes back as it was. */
export class SheetPart {
  readonly root: XmlElement;
  readonly prefix: string;
  readonly rows: Row[];
  private readonly document: XmlDocument;
  private readonly placeholder: XmlElement;
  private readonly byIndex = new Map<number, Row>();
  /** The lowest row may stand anywhere in a file out of order. */
  private lastIndex = -1;
  /** The last row that was taken out to be written. */
  private lastTaken = -1;
  /** Most sheets have no formula, and then no row need be asked. */
  private mayHaveFormulas: boolean;
  private hasTakenFormulas = false;
  /** What the columns listed last say of their cells' style. */
  private columns: { readonly listed: XmlElement["children"]; readonly styles: readonly ColumnStyle[] } = {
    listed: null,
    styles: [],
  };

  constructor(text: string) {
    const data = findSheetData(text);
    const around = data ? `${text.slice(0, data.start)}<${data.name}/>${text.slice(data.end)}` : text;
    this.document = parseXml(around);
    this.root = this.document.root;
    this.prefix = prefixOf(this.root.name);
    const place = child(this.root, "sheetData");
    // Rows within another element are none that anybody reads.
    if (data && !place) throw new UnreadableFileError("damaged", { what: "xml" });
    this.placeholder = place ?? element(`${this.prefix}sheetData`);
    if (!data) putChild(this.root, this.placeholder, sheetOrder);
    this.rows = data ? parseRows(data.inner) : [];
    this.mayHaveFormulas = data !== null && anyFormula.test(data.inner);
    this.reindex();
  }

  /** To be called after rows came, went or moved. */
  reindex(): void {
    this.byIndex.clear();
    this.lastIndex = -1;
    for (const row of this.rows) {
      this.byIndex.set(row.index, row);
      this.lastIndex = Math.max(this.lastIndex, row.index);
    }
  }

  row(index: number): Row | undefined {
    return this.byIndex.get(index);
  }

  ensureRow(index: number): Row {
    const old = this.byIndex.get(index);
    if (old) return old;
    if (index <= this.lastTaken) throw new Error(`row ${index + 1} is written already`);
    const row = new MadeRow(index, this.prefix);
    if (index > this.lastIndex) this.rows.push(row);
    else
      this.rows.splice(
        this.rows.findIndex((other) => other.index > index),
        0,
        row,
      );
    this.lastIndex = Math.max(this.lastIndex, index);
    this.byIndex.set(index, row);
    return row;
  }

  /** The style that a cell not stored yet has: its row's, else its column's. */
  private inheritedStyle(row: Row, column: number): number {
    return Number(this.statedStyle(row, column) ?? 0);
  }

  private statedStyle(row: Row, column: number): string | undefined {
    if (flag(row, "customFormat")) return attribute(row, "s");
    const cols = this.child("cols");
    const listed = cols?.children ?? null;
    if (listed !== this.columns.listed) this.columns = { listed, styles: columnStyles(cols) };
    return this.columns.styles.find(({ first, last }) => first <= column && column <= last)?.style;
  }

  private ensureCell(row: Row, column: number): Cell {
    const old = findCell(row, column);
    if (old) return old;
    // A row's hint which columns it spans would no longer be true.
    if (row.attributes.includes("spans")) setAttribute(row, "spans", undefined);
    const cell = new MadeCell(column, row, this.prefix, this.inheritedStyle(row, column));
    insertCell(row, cell);
    return cell;
  }

  /** Writes a value, and a formula with it; the cell keeps its style. */
  setCell(index: number, column: number, value: CellValue, formula: string | undefined): void {
    const isEmpty = (value === null || value === "") && formula === undefined;
    if (isEmpty && !this.hasCell(index, column)) return;
    const row = this.ensureRow(index);
    const made = formula === undefined ? plainRow(row) : null;
    if (made) return made.put(column, value, () => this.inheritedStyle(row, column));
    const cell = this.ensureCell(row, column);
    const plain = formula === undefined ? plainCell(cell) : null;
    if (plain) {
      plain.value = value;
      return;
    }
    this.mayHaveFormulas ||= formula !== undefined;
    const { type, body } = cellText(value, formula, this.prefix);
    setAttribute(cell, "t", type);
    // Cell and value metadata (dynamic arrays, rich values) belonged to what stood here.
    if (cell.attributes.includes("m=")) {
      setAttribute(cell, "cm", undefined);
      setAttribute(cell, "vm", undefined);
    }
    cell.body = body;
  }

  private hasCell(index: number, column: number): boolean {
    const row = this.row(index);
    if (!row) return false;
    const made = plainRow(row);
    return made ? made.styles[column] !== undefined : findCell(row, column) !== undefined;
  }

  /** Gives a cell that is there another style. */
  restyleCell(index: number, column: number, styleOf: (style: number) => number): void {
    const row = this.ensureRow(index);
    const made = plainRow(row);
    if (made) made.setStyle(column, styleOf(made.styles[column] ?? 0));
    else restyle(this.ensureCell(row, column), styleOf);
  }

  /** Gives the cells of a range other styles; cells that are not there are made. */
  restyleRange({ top, left, bottom, right }: RangeRef, styleOf: (style: number) => number): void {
    const known = new Map<RowStyles, RowStyles>();
    for (let index = top; index <= bottom; index++) {
      const row = this.ensureRow(index);
      const made = plainRow(row);
      // What a row of its own style gives its new cells is not what the others give theirs.
      if (made && (made.isBare || !flag(made, "customFormat"))) {
        const alike = known.get(made.styles);
        const styles = alike ? [] : [...made.styles];
        for (let column = left; column <= right && !alike; column++)
          styles[column] = styleOf(styles[column] ?? this.inheritedStyle(row, column));
        if (!alike) known.set(made.styles, styles);
        made.styles = alike ?? styles;
        continue;
      }
      for (let column = left; column <= right; column++) restyle(this.ensureCell(row, column), styleOf);
    }
  }

  /** Whether there may be formulas: without them no cell need be asked. */
  get mayHoldFormulas(): boolean {
    return this.mayHaveFormulas;
  }

  get hasFormulas(): boolean {
    return this.hasTakenFormulas || (this.mayHaveFormulas && this.rows.some(hasFormulaIn));
  }

  /** Writes the rows down to one and takes them out of the sheet: nothing more may be done on them. */
  takeRows(through: number, out: ByteWriter): void {
    const taken = this.rows.splice(
      0,
      firstNotBefore(this.rows, ({ index }) => index, through + 1),
    );
    this.hasTakenFormulas ||= this.mayHaveFormulas && taken.some(hasFormulaIn);
    for (const { index } of taken) this.byIndex.delete(index);
    this.lastTaken = Math.max(this.lastTaken, through);
    for (const row of taken) writeRow(out, row, this.prefix);
  }

  /** Rows that hold a formula. */
  rowsWithFormulas(): Row[] {
    return this.mayHaveFormulas ? this.rows.filter(hasFormulaIn) : [];
  }

  /** The child of that name, or undefined. */
  child(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  put(node: XmlElement, keep = false): void {
    putChild(this.root, node, sheetOrder, keep);
  }

  ensure(name: string, attributes: Record<string, string | number> = {}): XmlElement {
    const old = this.child(name);
    if (old) return old;
    const made = element(this.prefix + name, attributes, []);
    this.put(made);
    return made;
  }

  remove(node: XmlElement | undefined): void {
    if (node) removeChild(this.root, node);
  }

  /** An element of the worksheet's own vocabulary. */
  element(
    name: string,
    attributes: Record<string, string | number | undefined> = {},
    children: XmlElement["children"] = null,
  ): XmlElement {
    return element(this.prefix + name, attributes, children);
  }

  /** Lets the stated dimension grow over the cells that were touched. */
  private growDimension(): void {
    const used = usedRange(this.rows);
    const dimension = this.child("dimension");
    if (!used || !dimension) return;
    const stated = parseRange(attribute(dimension, "ref") ?? "");
    if (!stated) return;
    const grown = {
      top: Math.min(used.top, stated.top),
      left: Math.min(used.left, stated.left),
      bottom: Math.max(used.bottom, stated.bottom),
      right: Math.max(used.right, stated.right),
    };
    setAttribute(dimension, "ref", rangeAddress(grown));
  }

  bytes(): Uint8Array {
    return joinedBytes([...this.pieces()]);
  }

  /** The part, piece by piece: a long sheet is longer than a string may be. */
  *pieces(): Generator<Uint8Array> {
    const { before, after } = this.around();
    if (this.rows.length === 0) return yield partBytes(writeXml(this.document));
    yield partBytes(before);
    const out = new ByteWriter();
    for (const row of this.rows) writeRow(out, row, this.prefix);
    yield out.take();
    yield partBytes(after);
  }

  /** What stands before the rows of the part, and what behind them. */
  around(): { readonly before: string; readonly after: string } {
    this.growDimension();
    const { name, attributes } = this.placeholder;
    const children = this.root.children!;
    const at = children.indexOf(this.placeholder);
    const mark = markBeside(writeXml(this.document));
    children[at] = mark;
    const [before, after] = writeXml(this.document).split(mark);
    children[at] = this.placeholder;
    return { before: `${before}<${name}${attributes}>`, after: `</${name}>${after}` };
  }
}
