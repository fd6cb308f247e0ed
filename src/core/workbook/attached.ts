import { cellAddress, type CellRef, parseCell, type RangeRef } from "./address";
import { type Shift, shiftIndex, shiftRange } from "./shift";

/** A table that Excel keeps: each title is the text of its header cell. */
export interface TableArea {
  /** Header and totals row included. */
  readonly range: RangeRef;
  /** 0 or 1. */
  readonly headerRows: number;
  /** 0 or 1. */
  readonly totalsRows: number;
  /** Its columns come from outside the workbook and cannot be other ones. */
  readonly isLinked: boolean;
}

/** What lies on a sheet beside its values. An edit that does not ask for it destroys it unseen. */
export interface Attached {
  /** Cells with a comment or a note, by A1 address. */
  readonly comments: ReadonlySet<string>;
  /** Cells that hold a picture in place of a value, by A1 address. */
  readonly cellPictures: ReadonlySet<string>;
  /** Cells whose text differs in look from letter to letter, or has its reading above, by A1 address. */
  readonly richTexts: ReadonlySet<string>;
  /** What lies under pictures, shapes and charts. */
  readonly drawings: readonly RangeRef[];
  /** Cells that lead somewhere when clicked. */
  readonly links: readonly RangeRef[];
  readonly tables: readonly TableArea[];
  readonly pivotTables: readonly RangeRef[];
  /** Cells that one formula fills together: none of them is changed by itself. */
  readonly arrays: readonly RangeRef[];
}

/** Nothing but values. */
export const nothingAttached: Attached = {
  comments: new Set(),
  cellPictures: new Set(),
  richTexts: new Set(),
  drawings: [],
  links: [],
  tables: [],
  pivotTables: [],
  arrays: [],
};

/** Tells of a row whether anything lies in it or over it that is no value. */
export function attachedRows({
  comments,
  cellPictures,
  drawings,
  links,
}: Attached): (row: number) => boolean {
  const rows = new Set([...comments, ...cellPictures].map((address) => parseCell(address)?.row));
  const over = [...drawings, ...links];
  return (row) => rows.has(row) || over.some(({ top, bottom }) => top <= row && row <= bottom);
}

/** What is attached after rows or columns moved. */
export function shiftAttached(attached: Attached, shift: Shift): Attached {
  if (attached === nothingAttached) return attached;
  const { tables, comments, cellPictures, richTexts, drawings, links, pivotTables, arrays } = attached;
  return {
    comments: shiftAddresses(comments, shift),
    cellPictures: shiftAddresses(cellPictures, shift),
    richTexts: shiftAddresses(richTexts, shift),
    drawings: shiftRanges(drawings, shift),
    links: shiftRanges(links, shift),
    tables: tables.flatMap((table) => {
      const range = shiftRange(table.range, shift);
      return range ? [{ ...table, range }] : [];
    }),
    pivotTables: shiftRanges(pivotTables, shift),
    arrays: shiftRanges(arrays, shift),
  };
}

/** What is attached once cells got other values. */
export function withoutRichTexts(attached: Attached, written: readonly CellRef[]): Attached {
  const { cellPictures, richTexts } = attached;
  if (cellPictures.size + richTexts.size === 0) return attached;
  const gone = new Set(written.map(({ row, column }) => cellAddress(row, column)));
  if (![...gone].some((address) => cellPictures.has(address) || richTexts.has(address))) return attached;
  const rest = (addresses: ReadonlySet<string>) =>
    new Set([...addresses].filter((address) => !gone.has(address)));
  return { ...attached, cellPictures: rest(cellPictures), richTexts: rest(richTexts) };
}

function shiftRanges(ranges: readonly RangeRef[], shift: Shift): readonly RangeRef[] {
  return ranges.flatMap((range) => shiftRange(range, shift) ?? []);
}

function shiftAddresses(addresses: ReadonlySet<string>, shift: Shift): ReadonlySet<string> {
  if (addresses.size === 0) return addresses;
  const moved = new Set<string>();
  for (const address of addresses) {
    const cell = parseCell(address);
    if (!cell) continue;
    const row = shift.axis === "row" ? shiftIndex(cell.row, shift) : cell.row;
    const column = shift.axis === "column" ? shiftIndex(cell.column, shift) : cell.column;
    if (row !== null && column !== null) moved.add(cellAddress(row, column));
  }
  return moved;
}
