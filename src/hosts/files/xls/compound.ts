import { UnreadableFileError } from "../source-file";

/** One stream of a compound file's directory. */
interface Stream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

function damaged(what: string): UnreadableFileError {
  return new UnreadableFileError("damaged", { what });
}

/** The sectors of an OLE2 compound file; just enough to look into its streams before a library parses them. */
class Compound {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: number;
  private readonly fat: Uint32Array;
  readonly streams: Stream[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged("truncated");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("sector-size");
    this.sectorSize = 1 << shift;
    this.sectors = Math.max(0, Math.ceil(bytes.length / this.sectorSize) - 1);
    this.fat = this.readFat();
    this.streams = this.readStreams();
  }

  private at(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private readFat(): Uint32Array {
    const { view, sectorSize } = this;
    const perSector = sectorSize / 4;
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + i * 4, true));
    let next = view.getUint32(68, true);
    for (let round = 0; next < this.sectors && round <= this.sectors; round++) {
      const at = this.at(next);
      if (at + sectorSize > this.bytes.length) break;
      for (let i = 0; i < perSector - 1; i++) places.push(view.getUint32(at + i * 4, true));
      next = view.getUint32(at + sectorSize - 4, true);
    }
    const fat = new Uint32Array(this.sectors + perSector).fill(0xffffffff);
    let filled = 0;
    for (const sector of places) {
      if (sector >= this.sectors || filled >= this.sectors) continue;
      const at = this.at(sector);
      for (let i = 0; i < perSector && at + i * 4 + 4 <= this.bytes.length && filled < fat.length; i++) {
        fat[filled++] = view.getUint32(at + i * 4, true);
      }
    }
    return fat;
  }

  /** The first `length` bytes of a chain of sectors; a chain in a circle is refused. */
  private chain(start: number, length: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (let sector = start, count = 0; sector < this.sectors && total < length; sector = this.fat[sector]!) {
      if (++count > this.sectors) throw damaged("sector-loop");
      const at = this.at(sector);
      const piece = this.bytes.subarray(at, Math.min(at + this.sectorSize, this.bytes.length));
      pieces.push(piece);
      total += piece.length;
    }
    const joined = new Uint8Array(Math.min(total, length));
    let at = 0;
    for (const piece of pieces) {
      const part = piece.subarray(0, joined.length - at);
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  private readStreams(): Stream[] {
    const directory = this.chain(this.view.getUint32(48, true), Infinity);
    const view = new DataView(directory.buffer);
    const streams: Stream[] = [];
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder("utf-16le").decode(
        directory.subarray(at, at + Math.max(0, nameLength - 2)),
      );
      const start = view.getUint32(at + 116, true);
      if (directory[at + 66] === 2) streams.push({ name, start, size: view.getUint32(at + 120, true) });
    }
    return streams;
  }

  /** The beginning of a large stream; empty for one short enough to live among the small ones. */
  head(stream: Stream, length: number): Uint8Array {
    const cutoff = this.view.getUint32(56, true);
    return stream.size < cutoff ? new Uint8Array(0) : this.chain(stream.start, Math.min(length, stream.size));
  }

  /** Where each sector of a stream begins in the file. */
  places(stream: Stream): number[] {
    const places: number[] = [];
    if (stream.size < this.view.getUint32(56, true)) return places;
    for (
      let sector = stream.start;
      sector < this.sectors && places.length <= this.sectors;
      sector = this.fat[sector]!
    ) {
      places.push(this.at(sector));
    }
    return places;
  }

  get sectorLength(): number {
    return this.sectorSize;
  }

  /** Follows a stream to its end, for the circle that it may run in. */
  walk(stream: Stream): void {
    if (stream.size >= this.view.getUint32(56, true)) this.chain(stream.start, Infinity);
  }
}

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
  const find = (name: string): Stream | undefined =>
    compound.streams.find((stream) => stream.name.toLowerCase() === name);
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
