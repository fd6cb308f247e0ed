import { cellAddress, type CellRef, intersects, parseCell, type RangeRef } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../shift";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { mapReferences } from "./scan";

interface Area {
  /** In lower case: names of sheets ignore case. */
  readonly sheet: string;
  readonly range: RangeRef;
}

/** A cell with a formula, and what it reads. */
interface Reader {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly reads: readonly Area[];
  /** It also reads what its text does not tell: names, tables, the clock, what OFFSET and INDIRECT lead to. */
  readonly readsMore: boolean;
}

const ROAMING = /(?:INDIRECT|OFFSET|NOW|TODAY|RAND\w*|CELL|INFO)\s*\(/i;
/** A word that is no function, number, truth value or name of a sheet is a name. */
const NAME =
  /(?<![\p{L}\p{N}_.\\$])(?!(?:TRUE|FALSE)(?![\p{L}\p{N}_.]))[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|\s*[(!])/iu;
/** Cells of a reference that are looked up one by one. */
const FEW = 64;

const known = new WeakMap<SheetSnapshot["formulas"], readonly Reader[]>();

/**
 * The cells, by the names of their sheets, whose formulas may come to another result once these areas have changed;
 * also of all formulas that read more than their text tells.
 */
export function dependentsOf(
  workbook: WorkbookSnapshot,
  changed: readonly { readonly sheet: string; readonly range: RangeRef }[],
): ReadonlyMap<string, readonly CellRef[]> {
  const readers = workbook.sheets.flatMap(readersOf);
  if (readers.length === 0) return new Map();
  const { byCell, wide } = indexed(readers);
  const found = new Set<Reader>();
  const open: Area[] = changed.map(({ sheet, range }) => ({ sheet: sheet.toLowerCase(), range }));
  const add = (reader: Reader) => {
    if (found.has(reader)) return;
    found.add(reader);
    const { row, column } = reader.cell;
    open.push({
      sheet: reader.sheet.toLowerCase(),
      range: { top: row, bottom: row, left: column, right: column },
    });
  };
  for (const reader of readers) if (reader.readsMore) add(reader);
  for (let area = open.pop(); area; area = open.pop()) {
    const { sheet, range } = area;
    for (const key of keysOf(area)) for (const reader of byCell.get(key) ?? []) add(reader);
    for (const [read, reader] of wide) if (read.sheet === sheet && intersects(read.range, range)) add(reader);
  }
  const bySheet = new Map<string, CellRef[]>();
  for (const { sheet, cell } of found) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  return bySheet;
}

function indexed(readers: readonly Reader[]) {
  const byCell = new Map<string, Reader[]>();
  const wide: (readonly [Area, Reader])[] = [];
  for (const reader of readers)
    for (const area of reader.reads) {
      const { top, bottom, left, right } = area.range;
      if ((bottom - top + 1) * (right - left + 1) > FEW) wide.push([area, reader]);
      else
        for (const key of keysOf(area)) {
          const there = byCell.get(key);
          if (there) there.push(reader);
          else byCell.set(key, [reader]);
        }
    }
  return { byCell, wide };
}

function* keysOf({ sheet, range }: Area): Iterable<string> {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      yield `${sheet}!${cellAddress(row, column)}`;
}

function readersOf({ name, formulas }: SheetSnapshot): readonly Reader[] {
  const read = known.get(formulas);
  if (read?.[0]?.sheet === name) return read;
  const readers = [...formulas].flatMap(([address, formula]) => {
    const cell = parseCell(address);
    return cell ? [readerOf(name, cell, formula)] : [];
  });
  known.set(formulas, readers);
  return readers;
}

function readerOf(sheet: string, cell: CellRef, formula: string): Reader {
  const reads: Area[] = [];
  const rest = mapReferences(formula, sheet, ({ sheet: of, rows, columns }) => {
    reads.push({
      sheet: of.toLowerCase(),
      range: {
        top: rows?.[0].index ?? 0,
        bottom: rows?.[1].index ?? MAX_ROWS - 1,
        left: columns?.[0].index ?? 0,
        right: columns?.[1].index ?? MAX_COLUMNS - 1,
      },
    });
    return { text: "0" };
  })
    .replace(/"(?:[^"]|"")*"/g, "0")
    .replace(/'(?:[^']|'')*'!/g, "");
  return { sheet, cell, reads, readsMore: rest.includes("[") || ROAMING.test(rest) || NAME.test(rest) };
}
