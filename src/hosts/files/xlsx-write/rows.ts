import { cellAddress, firstNotBefore, MAX_COLUMNS, parseCell, type RangeRef } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";
import type { ByteWriter } from "./byte-writer";
import { anyFormula, type Cell, hasFormula, plainCell, type Row } from "./cell";
import { plainRow } from "./made-row";
import { attribute, localName, setAttribute, specialEnd, tagEnd } from "../xml/tree";

export type { Cell, Row } from "./cell";

/** Start, name, attributes and content of each element directly in a stretch of XML. */
function* elementsIn(text: string): Generator<{ name: string; attributes: string; body: string | null }> {
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return;
    const special = specialEnd(text, open);
    if (special >= 0) {
      at = special;
      continue;
    }
    const end = tagEnd(text, open);
    const isEmpty = text[end - 1] === "/";
    const tag = text.slice(open + 1, isEmpty ? end - 1 : end);
    const name = /^[^\s/]*/.exec(tag)![0];
    const attributes = tag.slice(name.length);
    if (isEmpty) {
      yield { name, attributes, body: null };
      at = end + 1;
      continue;
    }
    // Neither rows nor cells hold their like.
    let close = text.indexOf(`</${name}`, end);
    while (close >= 0 && !/[\s>]/.test(text[close + name.length + 2] ?? ""))
      close = text.indexOf(`</${name}`, close + 1);
    if (close < 0) throw new UnreadableFileError("damaged", { what: "xml" });
    yield { name, attributes, body: text.slice(end + 1, close) };
    at = tagEnd(text, close) + 1;
  }
}

/** Reads the content of `sheetData` into rows. */
export function parseRows(text: string): Row[] {
  const rows: Row[] = [];
  let index = -1;
  for (const { name, attributes, body } of elementsIn(text)) {
    if (localName(name) !== "row") continue;
    const number = Number(attribute({ attributes }, "r") ?? index + 2);
    if (!Number.isInteger(number) || number < 1) continue;
    index = number - 1;
    rows.push({ index, attributes, body: body ?? "", cells: null, hasMoved: false });
  }
  return rows;
}

/** The cells of a row, parsed the first time; each then has its address. */
export function cellsOf(row: Row): Cell[] {
  if (row.cells) return row.cells;
  const cells: Cell[] = [];
  let column = -1;
  for (const { name, attributes, body } of elementsIn(row.body)) {
    if (localName(name) !== "c") continue;
    const address = attribute({ attributes }, "r");
    const place = address === undefined ? null : parseCell(address);
    if (address !== undefined && (!place || place.column >= MAX_COLUMNS)) continue;
    column = place ? place.column : column + 1;
    const cell: Cell = { column, attributes, body };
    if (!place) setAttribute(cell, "r", cellAddress(row.index, column));
    cells.push(cell);
  }
  row.cells = cells.some((cell, i) => i > 0 && cells[i - 1]!.column > cell.column)
    ? cells.sort((a, b) => a.column - b.column)
    : cells;
  return row.cells;
}

/** Position of the first cell whose column is not before `column`. */
function placeOf(cells: readonly Cell[], column: number): number {
  return firstNotBefore(cells, (cell) => cell.column, column);
}

/** The cell of a column, or undefined. */
export function findCell(row: Row, column: number): Cell | undefined {
  const cells = cellsOf(row);
  const cell = cells[placeOf(cells, column)];
  return cell?.column === column ? cell : undefined;
}

/** Puts a cell in its place among the others. */
export function insertCell(row: Row, cell: Cell): void {
  const cells = cellsOf(row);
  cells.splice(placeOf(cells, cell.column), 0, cell);
}

/** Whether a cell of the row has a formula. */
export function hasFormulaIn(row: Row): boolean {
  if (plainRow(row)) return false;
  const { cells, body } = row;
  return cells ? cells.some(hasFormula) : anyFormula.test(body);
}

/** Lets a row stand at another place. */
export function moveRow(row: Row, index: number): void {
  if (!plainRow(row)) cellsOf(row);
  row.index = index;
  row.hasMoved = true;
}

/** The first and the last column in which a row, once its cells are known, has one; null for none. */
function extentOf(row: Row): readonly [first: number, last: number] | null {
  const styles = plainRow(row)?.styles;
  if (styles) {
    const first = styles.findIndex((style) => style !== undefined);
    return first < 0 ? null : [first, styles.length - 1];
  }
  const { cells } = row;
  return cells && cells.length > 0 ? [cells[0]!.column, cells.at(-1)!.column] : null;
}

/** Writes a row as XML. */
export function writeRow(out: ByteWriter, row: Row, prefix: string): void {
  const plain = plainRow(row);
  if (row.hasMoved) {
    setAttribute(row, "r", row.index + 1);
    setAttribute(row, "spans", undefined);
    for (const cell of plain ? [] : cellsOf(row)) {
      if (!plainCell(cell)) setAttribute(cell, "r", cellAddress(row.index, cell.column));
    }
    row.hasMoved = false;
  }
  const { size } = out;
  out.markup(`<${prefix}row${row.attributes}>`);
  const before = out.size;
  if (plain) plain.write(out);
  else out.any(row.cells ? row.cells.map((cell) => writeCell(cell, prefix)).join("") : row.body);
  if (out.size > before) return out.markup(`</${prefix}row>`);
  out.backTo(size);
  out.markup(`<${prefix}row${row.attributes}/>`);
}

function writeCell({ attributes, body }: Cell, prefix: string): string {
  return body === null || body === ""
    ? `<${prefix}c${attributes}/>`
    : `<${prefix}c${attributes}>${body}</${prefix}c>`;
}

/** The rectangle that holds all cells of some rows. */
export function usedRange(rows: readonly Row[]): RangeRef | null {
  let range: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const row of rows) {
    const extent = extentOf(row);
    if (!extent) continue;
    const [left, right] = extent;
    range ??= { top: row.index, left, bottom: row.index, right };
    range.top = Math.min(range.top, row.index);
    range.bottom = Math.max(range.bottom, row.index);
    range.left = Math.min(range.left, left);
    range.right = Math.max(range.right, right);
  }
  return range;
}
