import type { CellValue } from "../../../core/workbook";
import { numberOf, plainNumber, wholeNumber, xmlText } from "../xml/bytes";
import { serialOfIso } from "./iso-date";
import type { SharedStrings } from "./shared-strings";

/** What values refer to outside their sheet. */
export interface ValueContext {
  readonly strings: SharedStrings | null;
  readonly date1904: boolean;
}

/** Where something stands in the bytes of a part: from `start` up to before `end`. */
export interface Span {
  start: number;
  end: number;
}

const enum Type {
  number,
  shared,
  text,
  boolean,
  error,
  date,
}

/** By the first letter of the attribute `t`: s, str, inlineStr, b, e, d, n. */
function typeOf(bytes: Uint8Array, { start, end }: Span): Type {
  if (start === end) return Type.number;
  const first = bytes[start];
  if (first === 115) return end - start === 1 ? Type.shared : Type.text;
  if (first === 105) return Type.text;
  if (first === 98) return Type.boolean;
  if (first === 101) return Type.error;
  return first === 100 ? Type.date : Type.number;
}

/**
 * The value that the text of a `v` stands for, by the cell's attribute `t` (an empty span where it has none).
 * `isMixed`: the text has references or sections to resolve.
 */
export function valueOf(
  bytes: Uint8Array,
  attribute: Span,
  start: number,
  end: number,
  isMixed: boolean,
  { strings, date1904 }: ValueContext,
): CellValue {
  if (start === end) return null;
  const type = typeOf(bytes, attribute);
  if (!isMixed) {
    if (type === Type.number) {
      const number = plainNumber(bytes, start, end);
      if (number === number) return number;
    } else if (type === Type.shared) {
      const index = wholeNumber(bytes, start, end);
      if (index >= 0) return strings?.get(index) || null;
    }
  }
  const text = xmlText(bytes, start, end, isMixed);
  const trimmed = text.trim();
  switch (type) {
    case Type.shared:
      return /^[0-9]{1,9}$/.test(trimmed) ? strings?.get(Number(trimmed)) || null : null;
    case Type.text:
      return text === "" ? null : text;
    case Type.boolean:
      return trimmed === "" ? null : trimmed === "1" || trimmed.toLowerCase() === "true";
    case Type.error:
      return trimmed === "" ? null : { error: trimmed };
    case Type.date:
      return trimmed === "" ? null : (serialOfIso(trimmed, date1904) ?? numberOf(trimmed) ?? text);
    default:
      // What is no number must not become one: NaN, INF and 1,5 stay the text they are.
      return trimmed === "" ? null : (numberOf(trimmed) ?? text);
  }
}

/** `str`: what formulas that give a text are kept as. */
export function isTextType(bytes: Uint8Array, { start, end }: Span): boolean {
  return end - start === 3 && bytes[start] === 115;
}
