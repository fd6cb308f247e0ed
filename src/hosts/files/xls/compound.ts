import { UnreadableFileError } from "../source-file";
import { Compound, type Stream } from "./compound-file";

/** Whether the globals of a workbook stream have a FILEPASS record. */
function hasPassword(stream: Uint8Array): boolean {
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream[at]! | (stream[at + 1]! << 8);
    if (type === 0x2f) return true;
    if (type === 0x0a) return false;
    at += 4 + (stream[at + 2]! | (stream[at + 3]! << 8));
  }
  return false;
}

/** FILEPASS stands among the first records of the globals. */
const globalsHead = 1 << 16;

/**
 * Tells apart, before a library parses it, what an OLE2 file is: throws `encrypted` for one with a password,
 * `not-a-spreadsheet` for another kind of document, `damaged` for one whose sectors run in a circle.
 */
export function checkCompound(bytes: Uint8Array): void {
  const compound = new Compound(bytes);
  const find = (name: string): Stream | undefined => compound.find(name);
  if (find("encryptedpackage") || find("encryptioninfo")) throw new UnreadableFileError("encrypted");
  const workbook = find("workbook") ?? find("book");
  if (!workbook) {
    const isText = ["worddocument", "wpsdocument", "matost"].some((name) => find(name));
    const isShow = find("powerpoint document") !== undefined;
    throw new UnreadableFileError(isText ? "document" : isShow ? "presentation" : "not-a-spreadsheet", {
      what: "ole",
    });
  }
  if (hasPassword(compound.head(workbook, globalsHead))) throw new UnreadableFileError("encrypted");
  compound.walk(workbook);
}

/** Whether a bare workbook stream needs a password. */
export function checkBareStream(bytes: Uint8Array): void {
  if (hasPassword(bytes.subarray(0, globalsHead))) throw new UnreadableFileError("encrypted");
}

/** Names of an OLE2 file's streams. */
export function streamNames(bytes: Uint8Array): string[] {
  return new Compound(bytes).streams.map((stream) => stream.name);
}

/** Which types of record a workbook stream has. */
export function recordTypes(bytes: Uint8Array): Set<number> {
  const compound = new Compound(bytes);
  const workbook = compound.streams.find((stream) => /^(?:workbook|book)$/i.test(stream.name));
  const stream = workbook ? compound.head(workbook, workbook.size) : new Uint8Array(0);
  const types = new Set<number>();
  for (let at = 0; at + 4 <= stream.length; at += 4 + (stream[at + 2]! | (stream[at + 3]! << 8))) {
    types.add(stream[at]! | (stream[at + 1]! << 8));
  }
  return types;
}

const stringTable = 0x00fc;
const stringCell = 0x00fd;
const blankCell = 0x0201;

/**
 * The file with cells that name a string beyond the table made blank, which the library would stumble over; the file
 * itself when there are none.
 */
export function withoutLostStrings(bytes: Uint8Array): Uint8Array {
  const compound = new Compound(bytes);
  const workbook = compound.streams.find((stream) => /^workbook$/i.test(stream.name));
  if (!workbook) return bytes;
  const stream = compound.head(workbook, workbook.size);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const lost: number[] = [];
  let strings = Infinity;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    if (type === stringTable && length >= 8) strings = view.getUint32(at + 8, true);
    else if (type === stringCell && length >= 10 && view.getUint32(at + 10, true) >= strings) lost.push(at);
  }
  if (lost.length === 0) return bytes;
  const places = compound.places(workbook);
  const copy = bytes.slice();
  const put = (at: number, byte: number): void => {
    copy[places[Math.floor(at / compound.sectorLength)]! + (at % compound.sectorLength)] = byte;
  };
  for (const at of lost) {
    put(at, blankCell & 255);
    put(at + 1, blankCell >> 8);
  }
  return copy;
}
