import { codec } from "../zip/codec";
import { decodeEntities, decodeEscapes, normalizeBreaks } from "./entities";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const scratch = new Uint16Array(192);

/** Text with comments left out and CDATA sections unwrapped. */
function unwrap(text: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return out + decodeEntities(text.slice(at));
    out += decodeEntities(text.slice(at, open));
    const isData = text.startsWith("<![CDATA[", open);
    const close = isData ? "]]>" : text.startsWith("<!--", open) ? "-->" : "?>";
    const end = text.indexOf(close, open + 2);
    if (end < 0) return out;
    if (isData) out += text.slice(open + 9, end);
    at = end + close.length;
  }
}

/** Breaks are made one twice: XML does it before anything is resolved, and what escapes spell may bring more. */
function finish(source: string, isMixed: boolean): string {
  const text = normalizeBreaks(source);
  return normalizeBreaks(decodeEscapes(isMixed ? unwrap(text) : decodeEntities(text)));
}

/**
 * The text that a stretch of UTF-8 XML stands for, references and escapes resolved. Short texts, which most cells
 * hold, are decoded here: a call of TextDecoder costs more than they do.
 */
export function xmlText(bytes: Uint8Array, start: number, end: number, isMixed = false): string {
  if (isMixed || end - start > scratch.length)
    return finish(utf8.decode(bytes.subarray(start, end)), isMixed);
  let length = 0;
  let isPlain = true;
  for (let at = start; at < end;) {
    const b = bytes[at++]!;
    if (b < 0x80) {
      if (b === 38 || b === 13 || b === 95) isPlain = false;
      scratch[length++] = b;
    } else if (b >= 0xe0 && b < 0xf0 && at + 1 < end) {
      scratch[length++] = ((b & 15) << 12) | ((bytes[at]! & 63) << 6) | (bytes[at + 1]! & 63);
      at += 2;
    } else if (b >= 0xc2 && b < 0xe0 && at < end) {
      scratch[length++] = ((b & 31) << 6) | (bytes[at++]! & 63);
    } else {
      return finish(utf8.decode(bytes.subarray(start, end)), false);
    }
  }
  const text = codec().text(scratch, length);
  return isPlain ? text : finish(text, false);
}

const powers = Array.from({ length: 23 }, (_, i) => 10 ** i);
const numeric = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/** The finite number that a text spells, or null. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!numeric.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}

/** The number at a stretch of bytes, NaN when it is not of the plain form that needs no rounding. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  // Up to 15 digits, and a power of ten up to 22, are exact: one division rounds once, as it must.
  if (end - at > 16 || at >= end) return NaN;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const c = bytes[at]! - 48;
    if (c >= 0 && c <= 9) {
      mantissa = mantissa * 10 + c;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (c === -2 && decimals < 0) {
      decimals = 0;
    } else {
      return NaN;
    }
  }
  if (digits === 0 || digits > 15) return NaN;
  const value = decimals > 0 ? mantissa / powers[decimals]! : mantissa;
  return isNegative && value !== 0 ? -value : value;
}

/** The whole number at a stretch of bytes, -1 when it is none. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 10) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const c = bytes[at]! - 48;
    if (c < 0 || c > 9) return -1;
    value = value * 10 + c;
  }
  return value;
}
