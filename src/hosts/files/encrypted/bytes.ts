/**
 * The password with which Excel encrypts a workbook that is only protected against changes, and which it tries on
 * every encrypted file before it asks for one.
 */
export const builtInPassword = "VelvetSweatshop";

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}

export function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}

export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** A hash as long as is wanted: cut, or filled up with 0x36. */
export function fitted(hash: Uint8Array, length: number): Uint8Array {
  const out = new Uint8Array(length).fill(0x36);
  out.set(hash.subarray(0, length));
  return out;
}
