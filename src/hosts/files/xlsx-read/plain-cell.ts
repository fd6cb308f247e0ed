import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook";
import { startsWith } from "../xml/scanner";

const lastColumn = MAX_COLUMNS;
const lastRow = MAX_ROWS;

export const enum Plain {
  /** No value. */
  nothing,
  number,
  /** A shared string, by its number. */
  shared,
  /** A text in the cell itself. */
  text,
}

/** What `scan` found; the value lies at `start`–`end`. Rows and columns are zero-based. */
export class PlainCell {
  row = 0;
  column = 0;
  kind = Plain.nothing;
  /** The number of its style. */
  style = 0;
  /** The value where it is a whole number without sign, else -1. */
  whole = -1;
  start = 0;
  end = 0;

  /**
   * Takes the cell that begins at `at` if it is written as nearly every program writes nearly every cell:
   * `<c r="B4" s="1" t="s"><v>7</v></c>`, without prefix, formula or anything unexpected. Gives the place behind it,
   * or -1, and then the cell is for the scanner, which knows all of XML and is slower.
   */
  scan(bytes: Uint8Array, from: number): number {
    let at = from;
    // <c r="
    if (
      bytes[at] !== 60 ||
      bytes[at + 1] !== 99 ||
      bytes[at + 2] !== 32 ||
      bytes[at + 3] !== 114 ||
      bytes[at + 4] !== 61 ||
      bytes[at + 5] !== 34
    ) {
      return -1;
    }
    at += 6;
    let column = 0;
    let c = bytes[at]!;
    for (; c >= 65 && c <= 90; c = bytes[++at]!) column = column * 26 + c - 64;
    const digits = at;
    let row = 0;
    for (; c >= 48 && c <= 57; c = bytes[++at]!) row = row * 10 + c - 48;
    if (c !== 34 || column === 0 || column > lastColumn || row === 0 || row > lastRow || at - digits > 7)
      return -1;
    this.row = row - 1;
    this.column = column - 1;
    at++;
    this.style = 0;
    //  s="…"
    if (bytes[at] === 32 && bytes[at + 1] === 115 && bytes[at + 2] === 61 && bytes[at + 3] === 34) {
      at += 4;
      let style = 0;
      for (c = bytes[at]!; c >= 48 && c <= 57; c = bytes[++at]!) style = style * 10 + c - 48;
      this.style = style;
      if (c !== 34) return -1;
      at++;
    }
    c = bytes[at]!;
    if (c === 62) return this.scanValue(bytes, at + 1, Plain.number);
    if (c === 47 && bytes[at + 1] === 62) {
      this.kind = Plain.nothing;
      return at + 2;
    }
    //  t="
    if (c !== 32 || bytes[at + 1] !== 116 || bytes[at + 2] !== 61 || bytes[at + 3] !== 34) return -1;
    at += 4;
    c = bytes[at]!;
    if (bytes[at + 1] === 34 && bytes[at + 2] === 62) {
      if (c === 115) return this.scanValue(bytes, at + 3, Plain.shared);
      return c === 110 ? this.scanValue(bytes, at + 3, Plain.number) : -1;
    }
    return startsWith(bytes, at, inlineOpen) ? this.scanInline(bytes, at + inlineOpen.length) : -1;
  }

  /** `<v>…</v></c>` from `at` on. */
  private scanValue(bytes: Uint8Array, at: number, kind: Plain): number {
    if (bytes[at] !== 60 || bytes[at + 1] !== 118 || bytes[at + 2] !== 62) return -1;
    const start = at + 3;
    let end = start;
    let c = bytes[end]!;
    let whole = 0;
    for (; c >= 48 && c <= 57; c = bytes[++end]!) whole = whole * 10 + c - 48;
    // Up to 15 digits are exact.
    const isWhole = c === 60 && end - start <= 15;
    while (c > 60 || c < 60) c = bytes[++end]!;
    // </v></c>
    if (
      end === start ||
      bytes[end + 1] !== 47 ||
      bytes[end + 2] !== 118 ||
      bytes[end + 3] !== 62 ||
      bytes[end + 4] !== 60 ||
      bytes[end + 5] !== 47 ||
      bytes[end + 6] !== 99 ||
      bytes[end + 7] !== 62
    ) {
      return -1;
    }
    this.kind = kind;
    this.whole = isWhole ? whole : -1;
    this.start = start;
    this.end = end;
    return end + 8;
  }

  /** A text up to `</t></is></c>`. */
  private scanInline(bytes: Uint8Array, start: number): number {
    const end = bytes.indexOf(60, start);
    if (end < 0 || !startsWith(bytes, end, inlineClose)) return -1;
    this.kind = Plain.text;
    this.start = start;
    this.end = end;
    return end + inlineClose.length;
  }
}

const encoder = new TextEncoder();
const inlineOpen = encoder.encode('inlineStr"><is><t>');
const inlineClose = encoder.encode("</t></is></c>");
