import { md5 } from "@noble/hashes/legacy";
import { sha1 } from "@noble/hashes/sha1";
import { isEqual, littleEndian, utf16 } from "./bytes";
import { Rc4 } from "./rc4";
import { joinedBytes } from "../zip/codec";

/** Makes the key for each block of the stream. */
type BlockKey = (block: number) => Uint8Array;

/** The key of Excel 97: forty bits of an MD5. */
function key97(password: string, salt: Uint8Array): BlockKey {
  const short = md5(utf16(password)).subarray(0, 5);
  const repeated = joinedBytes(Array.from({ length: 16 }, () => joinedBytes([short, salt])));
  const base = md5(repeated).subarray(0, 5);
  return (block) => md5(joinedBytes([base, littleEndian(block)]));
}

/** The key of Excel 2002: as many bits of a SHA-1 as the file says, forty filled up with zeros. */
function key2002(password: string, salt: Uint8Array, bits: number): BlockKey {
  const base = sha1(joinedBytes([salt, utf16(password)]));
  const bytes = (bits || 40) / 8;
  return (block) => {
    const key = new Uint8Array(Math.max(16, bytes));
    key.set(sha1(joinedBytes([base, littleEndian(block)])).subarray(0, bytes));
    return bytes === 5 ? key : key.subarray(0, bytes);
  };
}

/** The keys of a FILEPASS record where the password is the right one, else null. */
function keysOf(record: Uint8Array, password: string): BlockKey | null {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (record.length < 54 || view.getUint16(0, true) !== 1) return null;
  const [major, minor] = [view.getUint16(2, true), view.getUint16(4, true)];
  const is97 = major === 1 && minor === 1;
  if (!is97 && minor !== 2) return null;
  const header = 14;
  const at = is97 ? 6 : header + view.getUint32(10, true) + 4;
  const [salt, input, stated] = is97
    ? [record.subarray(6, 22), record.subarray(22, 38), record.subarray(38, 54)]
    : [record.subarray(at, at + 16), record.subarray(at + 16, at + 32), record.subarray(at + 36, at + 56)];
  const keys = is97 ? key97(password, salt) : key2002(password, salt, view.getUint32(header + 16, true));
  const rc4 = new Rc4(keys(0));
  const plain = rc4.apply(input);
  const found = is97 ? md5(plain) : sha1(plain);
  return isEqual(rc4.apply(stated), found) ? keys : null;
}

const blockSize = 1024;
const filePass = 0x002f;
const boundSheet = 0x0085;
/** Records whose content is never encrypted: beginnings of streams, and what concerns the encryption itself. */
const plainRecords = new Set([0x0809, filePass, 0x00e1, 0x0138, 0x0195, 0x0196]);

/**
 * A workbook stream of Excel 97 to 2003 decrypted, its FILEPASS made a record that says nothing; null where the
 * password is another one or the way is not known.
 */
export function decryptStream(stream: Uint8Array, password: string): Uint8Array | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const plain = stream.slice();
  let keys: BlockKey | null = null;
  let block = -1;
  let used = 0;
  let rc4: Rc4 | null = null;
  /** The byte laid over a place; places are asked for in ascending order. */
  const over = (at: number): number => {
    const wanted = Math.floor(at / blockSize);
    if (wanted !== block) {
      rc4 = new Rc4(keys!(wanted));
      block = wanted;
      used = 0;
    }
    for (; used < at % blockSize; used++) rc4!.next();
    used++;
    return rc4!.next();
  };
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const start = at + 4;
    const end = Math.min(stream.length, start + view.getUint16(at + 2, true));
    if (type === filePass) {
      keys = keysOf(stream.subarray(start, end), password);
      if (!keys) return null;
      // UNCALCED, which says that the workbook needs calculating: harmless, and as long as it likes.
      plain.fill(0, start, end);
      plain[at] = 0x5e;
    } else if (keys && !plainRecords.has(type)) {
      const from = type === boundSheet ? start + 4 : start;
      for (let i = from; i < end; i++) plain[i]! ^= over(i);
    }
    at = end;
  }
  return keys ? plain : null;
}
