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
