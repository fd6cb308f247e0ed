/** As much of a file as tells what it is, and when it was taken: EXIF has 64 KB at most, and comes first. */
export const headBytes = 128 * 1024;

/** Larger files and pictures are told and not read: no phone makes them. */
export const maximumBytes = 50 * 1024 * 1024;
export const maximumPixels = 100_000_000;

/** The longer side of a picture on a page, in pixels: 5 cm at 400 dots an inch, and still 150 KB. */
export const pagePixels = 800;
export const jpegQuality = 80;
