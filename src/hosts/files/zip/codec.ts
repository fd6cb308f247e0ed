import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Says that data inflates to more than it may. */
export class OverflowError extends Error {}

/** Deflated data, with the sum and the number of the bytes that it was. */
export interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** Deflates bytes that come piece by piece. */
export interface Packer {
  /** The bytes may be used for others afterwards. */
  add(piece: Uint8Array): void;
  /** To be called once, after the last piece. */
  done(): Packed;
}

/** What a host may have a faster way for: packing, unpacking, sums and short texts. */
export interface Codec {
  /**
   * Inflates raw deflate data of about `expected` bytes; throws `OverflowError` as soon as it passes `limit`,
   * any other error when the data is damaged.
   */
  inflate(data: Uint8Array, expected: number, limit: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  packer(): Packer;
  crc32(data: Uint8Array): number;
  /** The text of the first `length` code units, a few hundred at most; `units` is the same array at each call. */
  text(units: Uint16Array, length: number): string;
}

const chunk = 65536;

/** fflate cuts off silently at the end of a given buffer, so large data is inflated piece by piece and counted. */
function inflate(data: Uint8Array, expected: number, limit: number): Uint8Array {
  const guess = Math.min(expected, limit);
  // Deflating never makes data twice as long: what is stated is a lie, and need not be tried.
  if (data.length > 2 * expected + 1024) throw new OverflowError();
  if (data.length <= chunk) {
    const out = inflateSync(data, { out: new Uint8Array(guess + 1) });
    if (out.length > guess) throw new OverflowError();
    return out;
  }
  const out = new Uint8Array(guess);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > guess) throw new OverflowError();
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += chunk) {
    stream.push(data.subarray(at, at + chunk), at + chunk >= data.length);
  }
  return length === out.length ? out : out.subarray(0, length);
}

/** Speed matters more than the last per cent of size once a part is large. */
function deflate(data: Uint8Array): Uint8Array {
  return deflateSync(data, { level: data.length > 1 << 20 ? 1 : 6 });
}

function packer(): Packer {
  const pieces: Uint8Array[] = [];
  return {
    add: (piece) => void pieces.push(piece.slice()),
    done: () => {
      const whole = joinedBytes(pieces);
      return { data: deflate(whole), crc: crc32(whole), size: whole.length };
    },
  };
}

/** Pieces as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function text(units: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** fflate: runs everywhere. */
export const portableCodec: Codec = { inflate, deflate, packer, crc32, text };

let current = portableCodec;

/** Lets a host bring a faster codec; Node has one in `node-codec`. */
export function setCodec(codec: Codec): void {
  current = codec;
}

export function codec(): Codec {
  return current;
}
