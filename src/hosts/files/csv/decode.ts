/** A text and whether every byte of it was understood. */
export interface DecodedText {
  readonly text: string;
  readonly isWhole: boolean;
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
  }
  return parts.join("");
}

/** No text of another encoding has a zero: a few tell which half of a character is which. */
const fewestZeros = 4;

/** UTF-16 without a mark: the upper half of every plain letter, digit and comma is zero. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  // 一 is U+4E00, and its lower half is zero.
  const isOf = (upper: number, lower: number) => upper >= fewestZeros && upper > 8 * lower;
  if (isOf(even, odd)) return "utf-16be";
  return isOf(odd, even) ? "utf-16le" : null;
}

/** What a byte-order mark, or the zeros of UTF-16 without one, says. */
function decodeWide(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeUtf32(bytes, true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes, false);
  const encoding =
    a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : guessUtf16(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}

/** Whether most of what is no ASCII was understood as Chinese. */
function isChinese(text: string): boolean {
  const head = text.slice(0, 1 << 20);
  const understood = head.match(/[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return understood > 8 * (head.match(/\ufffd/g)?.length ?? 0);
}

/**
 * Decodes a text file: by its byte-order mark, else as UTF-8 when it is, else as GB18030, which Chinese systems write, else as
 * Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = decodeWide(bytes);
  if (wide !== null) return { text: wide, isWhole: !wide.includes("\ufffd") };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWhole: true };
  } catch {
    const text = new TextDecoder("gb18030").decode(bytes);
    if (!text.includes("\ufffd")) return { text, isWhole: true };
    // A Chinese text that was cut has a stray byte or two; one that is mostly stray bytes is of a western system.
    const western = new TextDecoder("windows-1252").decode(bytes);
    return isChinese(text) ? { text, isWhole: false } : { text: western, isWhole: true };
  }
}
