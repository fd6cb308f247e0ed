import { LIMITS } from "./limits";
import type { CellValue } from "./snapshot";

/** Pixels of one character of the default font, and of the padding of a column, as Excel measures them. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;
export const POINTS_PER_PIXEL = 0.75;

/** A column's width in characters of the default font, as pixels. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) + COLUMN_PADDING;
}

/** A column's width in pixels, as characters of the default font with two decimals. */
export function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - COLUMN_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100);
}

/** Points. A row is no taller than Excel lets it be. */
const LINE_HEIGHT = 15;
const ROOM_ABOVE_AND_BELOW = 9;
const TALLEST = 400;

/** Points that a row needs for its wrapped texts, in columns of these widths. */
export function heightOfRow(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((value, column) => linesOf(value, widths[column]!));
  return Math.min(TALLEST, ROOM_ABOVE_AND_BELOW + LINE_HEIGHT * Math.max(1, ...lines));
}

/** A column's width is in digits; a Chinese character takes two, and a little room is lost at the edges. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== "string") return 1;
  const room = Math.max(2, width - 1);
  let lines = 1;
  let used = 0;
  for (const character of value.slice(0, LIMITS.cellText)) {
    const needed = character > "\u2e7f" ? 2 : 1;
    if (character === "\n" || used + needed > room) {
      lines++;
      used = 0;
    }
    if (character !== "\n") used += needed;
  }
  return lines;
}
