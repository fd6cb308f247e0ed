import type { OfficePackage } from "../xlsx-read/package";
import { printedTexts } from "../xlsx-read/printed";
import { StruckRows } from "../xlsx-read/looks/struck-rows";
import { recordsOfPart } from "./records";
import { noRows, type Untold, type UntoldOfSheet } from "./untold";

const is = { sheet: 156, lock: 534, lockOfToday: 677, headerFooter: 479, row: 0 } as const;
const looks = { begin: 617, end: 618, look: 47, font: 43 } as const;
/** Cells with a number; those with anything else come up to the last kind. */
const numbers: ReadonlySet<number> = new Set([2, 5, 9]);
const [firstCell, lastCell] = [2, 11];
const struckFont = 0x0008;
/** Where the flags of the lock stand, and the lock of the structure among them. */
const flagsAt = { lock: 4, lockOfToday: 8 } as const;
const structure = 1;
const noText = 0xffffffff;

/** The texts one behind the other, each with its length before it. */
function textsIn(data: DataView, from: number): string[] {
  const texts: string[] = [];
  for (let at = from; at + 4 <= data.byteLength;) {
    const length = data.getUint32(at, true);
    at += 4;
    if (length === noText) continue;
    if (at + 2 * length > data.byteLength) break;
    texts.push(
      new TextDecoder("utf-16le").decode(new Uint8Array(data.buffer, data.byteOffset + at, 2 * length)),
    );
    at += 2 * length;
  }
  return texts;
}

/** Numbers of the cell looks whose font strikes through. */
function struckLooks(part: Uint8Array | undefined): ReadonlySet<number> {
  const fonts: boolean[] = [];
  const struck = new Set<number>();
  let look = -1;
  for (const { type, data } of recordsOfPart(part ?? new Uint8Array(0))) {
    if (type === looks.font && data.byteLength >= 4) fonts.push((data.getUint16(2, true) & struckFont) !== 0);
    else if (type === looks.begin) look = 0;
    else if (type === looks.end) break;
    else if (type === looks.look && look >= 0 && data.byteLength >= 6) {
      if (fonts[data.getUint16(4, true)]) struck.add(look);
      look++;
    }
  }
  return struck;
}

function readSheet(part: Uint8Array, struck: ReadonlySet<number>): UntoldOfSheet {
  const printed: string[] = [];
  const rows = new StruckRows();
  let row = 0;
  for (const { type, data } of recordsOfPart(part)) {
    if (type === is.row && data.byteLength >= 4) row = data.getUint32(0, true);
    else if (type === is.headerFooter) printed.push(...textsIn(data, 2).flatMap(printedTexts));
    else if (struck.size > 0 && type >= firstCell && type <= lastCell && data.byteLength >= 8) {
      const isStruck = struck.has(data.getUint32(4, true) & 0xffffff);
      if (isStruck || !numbers.has(type)) rows.add(row, isStruck);
    }
  }
  rows.end();
  return { printed, struckRows: rows.rows };
}

/** What an .xlsb says beside its values. */
export function untoldOfBinaryPackage(pack: OfficePackage, workbookPart: string): Untold {
  const relations = pack.relationships(workbookPart);
  const partOf = (id: string) => relations.find((relation) => relation.id === id)?.target ?? "";
  const styles = relations.find(({ type }) => type === "styles")?.target;
  const struck = struckLooks(styles === undefined ? undefined : pack.archive.read(styles));
  let isStructureLocked = false;
  const sheets: UntoldOfSheet[] = [];
  for (const { type, data } of recordsOfPart(pack.archive.read(workbookPart) ?? new Uint8Array(0))) {
    const flags = type === is.lock ? flagsAt.lock : type === is.lockOfToday ? flagsAt.lockOfToday : null;
    if (flags !== null && data.byteLength >= flags + 2)
      isStructureLocked ||= (data.getUint16(flags, true) & structure) !== 0;
    else if (type === is.sheet) {
      const [id = ""] = textsIn(data, 8);
      const part = pack.archive.read(partOf(id));
      sheets.push(part ? readSheet(part, struck) : { printed: [], struckRows: noRows });
    }
  }
  return { isStructureLocked, sheets };
}
