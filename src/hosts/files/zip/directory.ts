import { UnreadableFileError } from "../source-file";
import type { Limits } from "../source-file";

/** One entry of a zip's directory. Offsets count from the first byte of the file. */
export interface ZipEntry {
  /** As stored, with slashes for backslashes and none in front. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly deflatedSize: number;
  readonly size: number;
  readonly headerAt: number;
  readonly versionMadeBy: number;
  readonly externalAttributes: number;
}

const utf8 = new TextDecoder();
/** Says that a name is written in UTF-8. */
const utf8Names = 0x0800;

/** A name as its zip says, else as UTF-8 when it is, else as GB18030, which Chinese systems write. */
function nameOf(raw: Uint8Array, flags: number): string {
  if (flags & utf8Names) return utf8.decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gb18030").decode(raw);
  }
}

function damaged(what: string): UnreadableFileError {
  return new UnreadableFileError("damaged", { what });
}

/** Where the end record begins; a comment of up to 64 KiB may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65535; at--) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  throw damaged("truncated");
}

/** A 64-bit number; one too large to be true is refused here, before anything is allocated. */
function uint64(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw damaged("zip64");
  return value;
}

interface End {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly end: number;
}

function readEnd(view: DataView): End {
  const at = findEnd(view);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const locator = at - 20;
  const isZip64 = entries === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (!isZip64 || locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    return { entries, size, offset, end: at };
  }
  const record = locator - 56;
  if (record < 0 || view.getUint32(record, true) !== 0x06064b50) throw damaged("zip64");
  return {
    entries: uint64(view, record + 32),
    size: uint64(view, record + 40),
    offset: uint64(view, record + 48),
    end: record,
  };
}

/** The sizes and offset that a zip64 extra field replaces, in the order size, deflated size, offset. */
function readZip64Extra(view: DataView, from: number, to: number, sizes: [number, number, number]): void {
  for (let at = from; at + 4 <= to;) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      for (let i = 0; i < 3; i++) {
        if (sizes[i] !== 0xffffffff) continue;
        if (field + 8 > end || field + 8 > to) throw damaged("zip64");
        sizes[i] = uint64(view, field);
        field += 8;
      }
      return;
    }
    at = end;
  }
}

/** The entries of a zip file in the order of its directory. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = readEnd(view);
  if (end.entries > limits.zipEntries) throw new UnreadableFileError("too-large", { what: "zip-entries" });
  // What stands before the zip moves every offset by the same amount.
  const shift = end.end - end.size - end.offset;
  let at = end.offset + shift;
  if (at < 0 || at > bytes.length) throw damaged("directory");
  const entries: ZipEntry[] = [];
  for (let i = 0; i < end.entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + 46;
    const next = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("directory");
    const sizes: [number, number, number] = [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ];
    readZip64Extra(view, nameAt + nameLength, nameAt + nameLength + extraLength, sizes);
    const rawName = bytes.subarray(nameAt, nameAt + nameLength);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: nameOf(rawName, flags).replaceAll("\\", "/").replace(/^\/+/, ""),
      rawName,
      flags,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes[0],
      deflatedSize: sizes[1],
      headerAt: sizes[2] + shift,
      versionMadeBy: view.getUint16(at + 4, true),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at = next;
  }
  return entries;
}
