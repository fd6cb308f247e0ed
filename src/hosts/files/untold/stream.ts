import { printedTexts } from "../xlsx-read/printed";
import { StruckRows } from "../xlsx-read/looks/struck-rows";
import { Compound } from "../xls/compound-file";
import { streamLocksStructure } from "../xls/structure-lock";
import { recordsFrom, type StreamRecord } from "./records";
import { noRows, type Untold, type UntoldOfSheet } from "./untold";

const is = {
  start: 0x0809,
  end: 0x000a,
  codePage: 0x0042,
  font: 0x0031,
  look: 0x00e0,
  sheet: 0x0085,
} as const;
const isPrinted: ReadonlySet<number> = new Set([0x0014, 0x0015]);
/** Cells that show a text, an error or yes and no; a formula's result is told apart by itself. */
const textCells: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0205]);
const numberCells: ReadonlySet<number> = new Set([0x027e, 0x0203]);
const numbersInRow = 0x00bd;
const formula = 0x0006;
const struckFont = 0x0008;
const excel97 = 0x0600;
/** Of the fonts the one with this number is left out. */
const noFont = 4;

interface Globals {
  readonly isUnicode: boolean;
  readonly decoder: TextDecoder;
  /** Numbers of the cell looks whose font strikes through. */
  readonly struck: ReadonlySet<number>;
  /** Where each sheet begins. */
  readonly sheets: readonly number[];
}

function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(codePage === 936 ? "gb18030" : codePage === 950 ? "big5" : "windows-1252");
}

function readGlobals(stream: Uint8Array): Globals | null {
  let [version, codePage] = [0, 1252];
  const fonts: boolean[] = [];
  const struck = new Set<number>();
  const sheets: number[] = [];
  let looks = 0;
  for (const { type, data } of recordsFrom(stream, 0)) {
    const size = data.byteLength;
    if (type === is.end) break;
    if (type === is.start && size >= 2) version = data.getUint16(0, true);
    else if (type === is.codePage && size >= 2) codePage = data.getUint16(0, true);
    else if (type === is.font && size >= 4) fonts.push((data.getUint16(2, true) & struckFont) !== 0);
    else if (type === is.sheet && size >= 4) sheets.push(data.getUint32(0, true));
    else if (type === is.look && size >= 2) {
      const font = data.getUint16(0, true);
      if (fonts[font < noFont ? font : font - 1]) struck.add(looks);
      looks++;
    }
  }
  if (version === 0) return null;
  return { isUnicode: version === excel97, decoder: decoderOf(codePage), struck, sheets };
}

function textOf(data: DataView, { isUnicode, decoder }: Globals): string {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (!isUnicode) return decoder.decode(bytes.subarray(1, 1 + (bytes[0] ?? 0)));
  if (bytes.length < 3) return "";
  const count = data.getUint16(0, true);
  return bytes[2]! & 1
    ? new TextDecoder("utf-16le").decode(bytes.subarray(3, 3 + 2 * count))
    : String.fromCharCode(...bytes.subarray(3, 3 + count));
}

/** Tells the rows by their cells: none where no look strikes through. */
function noteCell(rows: StruckRows, struck: ReadonlySet<number>, { type, data }: StreamRecord): void {
  if (struck.size === 0 || data.byteLength < 6) return;
  const row = data.getUint16(0, true);
  const isStruck = struck.has(data.getUint16(4, true));
  const isText =
    textCells.has(type) || (type === formula && data.byteLength >= 14 && data.getUint16(12, true) === 0xffff);
  if (isText) rows.add(row, isStruck);
  else if (isStruck && (numberCells.has(type) || type === formula)) rows.add(row, true);
  else if (type === numbersInRow)
    for (let at = 4; at + 6 < data.byteLength; at += 6)
      if (struck.has(data.getUint16(at, true))) rows.add(row, true);
}

function readSheet(stream: Uint8Array, from: number, globals: Globals): UntoldOfSheet {
  const printed: string[] = [];
  const rows = new StruckRows();
  let depth = 0;
  for (const record of recordsFrom(stream, from)) {
    // Charts lie within their sheet.
    if (record.type === is.start) depth++;
    else if (record.type === is.end && --depth <= 0) break;
    if (depth > 1) continue;
    if (isPrinted.has(record.type)) printed.push(...printedTexts(textOf(record.data, globals)));
    else noteCell(rows, globals.struck, record);
  }
  rows.end();
  return { printed, struckRows: rows.rows };
}

/** What a workbook stream of Excel 5 and later says beside its values. */
export function untoldOfStream(stream: Uint8Array): Untold {
  const isStructureLocked = streamLocksStructure(stream);
  const globals = readGlobals(stream);
  if (!globals) return { isStructureLocked, sheets: [] };
  // A worksheet by itself has no list of sheets.
  const starts = globals.sheets.length > 0 ? globals.sheets : [0];
  return {
    isStructureLocked,
    sheets: starts.map((at) =>
      at < stream.length ? readSheet(stream, at, globals) : { printed: [], struckRows: noRows },
    ),
  };
}

/** The same of an OLE2 file. */
export function untoldOfCompound(bytes: Uint8Array): Untold {
  const compound = new Compound(bytes);
  const workbook = compound.find("workbook") ?? compound.find("book");
  return untoldOfStream(workbook ? compound.read(workbook) : new Uint8Array(0));
}
