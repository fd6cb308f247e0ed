import { codec, type Packed } from "./codec";
import type { ZipEntry } from "./directory";

/** An entry of a zip file to be written; `data` is as it will stand there. */
export interface StoredEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly versionMadeBy: number;
  readonly externalAttributes: number;
}

/** 1 January 1980, the first date a zip can state: the same parts make the same file. */
const epoch = 0x0021_0000;
const utf8Names = 0x0800;
const encoder = new TextEncoder();

/** An entry taken over with its deflated bytes untouched; sizes go to the header, so no descriptor follows. */
export function keptEntry(entry: ZipEntry, data: Uint8Array): StoredEntry {
  return { ...entry, flags: entry.flags & ~0x0008, data };
}

/** A new entry, deflated unless that makes it longer. */
export function packedEntry(name: string, bytes: Uint8Array): StoredEntry {
  const deflated = codec().deflate(bytes);
  const isShorter = deflated.length < bytes.length;
  return newEntry(name, {
    method: isShorter ? 8 : 0,
    crc: codec().crc32(bytes),
    size: bytes.length,
    data: isShorter ? deflated : bytes,
  });
}

/** The same of bytes that came piece by piece, of which there may have been more than fit into memory at once. */
export function entryOfPacked(name: string, packed: Packed): StoredEntry {
  return newEntry(name, { method: 8, ...packed });
}

function newEntry(name: string, packed: Packed & { readonly method: number }): StoredEntry {
  return {
    rawName: encoder.encode(name),
    flags: utf8Names,
    modified: epoch,
    ...packed,
    versionMadeBy: 20,
    externalAttributes: 0,
  };
}

/** The bytes of an entry that was packed here. */
export function unpacked({ method, data, size }: StoredEntry): Uint8Array {
  return method === 0 ? data : codec().inflate(data, size, size);
}

/** Writes what local header and directory entry have in common, 26 bytes from `version needed` on. */
function writeCommon(view: DataView, at: number, entry: StoredEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  view.setUint16(at + 24, 0, true);
}

/** A zip file of the entries in their order. */
export function assembleZip(entries: readonly StoredEntry[]): Uint8Array {
  const total = entries.reduce((sum, { rawName, data }) => sum + 76 + 2 * rawName.length + data.length, 22);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.rawName, at + 30);
    out.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.versionMadeBy, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[i]!, true);
    out.set(entry.rawName, at + 46);
    at += 46 + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
