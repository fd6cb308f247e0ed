import { plainCharacter } from "./characters";

/** Marks that show nothing: zero-width ones, those that turn the direction of writing, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const anyBlank = /[\s\u00A0\u3000\u0085]+/g;
/** What may be another dress of a plain character. */
const dressed =
  /[\u2E80-\u2FD5\uF900-\uFAFF\uFF10-\uFFDC\u2100-\u214F\u{1D400}-\u{1D7FF}\u{2F800}-\u{2FA1F}]/gu;

const BLANK = 1;
/** A mark that is blank or nothing, so that names are compared without it. */
const NOT_INK = 2;
const UNTIDY = 4;
/** A cell that holds nothing else is empty. */
const EMPTY = 8;
/** Untidy if a closer look says so. */
const DRESSED = 16;

/** What each code unit is: looking it up costs a tenth of a regular expression. */
const classes = new Uint8Array(65536);
function mark(as: number, ...ranges: readonly (readonly [first: number, last: number])[]): void {
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) classes[code]! |= as;
}
mark(
  BLANK | NOT_INK | EMPTY,
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
);
mark(NOT_INK | UNTIDY, [0x85, 0x85]);
// The invisible marks of the basic plane.
mark(
  NOT_INK | UNTIDY | EMPTY,
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
);
mark(
  UNTIDY,
  [0x09, 0x0d],
  [0xa0, 0xa0],
  [0x2028, 0x2029],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
);
mark(
  DRESSED,
  [0x0300, 0x036f],
  [0x2100, 0x214f],
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
  // Halves of characters beyond the basic plane: mathematical letters, ideographs of other standards, selectors.
  [0xd835, 0xd835],
  [0xd87e, 0xd87e],
  [0xdb40, 0xdb40],
);

/** A text with every character as it is usually written, and without marks that show nothing. */
function plain(text: string): string {
  return text.replace(invisible, "").normalize("NFC").replace(dressed, plainCharacter);
}

/**
 * Whether a text is as `untidy-text` says: stray blanks, line breaks, tabs, marks that show nothing, full-width
 * digits or letters, radicals for ideographs.
 */
export function isUntidy(text: string): boolean {
  let wasBlank = true;
  let isDressed = false;
  for (let i = 0; i < text.length; i++) {
    const as = classes[text.charCodeAt(i)]!;
    if (as & UNTIDY || (as & BLANK && wasBlank)) return true;
    if (as & DRESSED) isDressed = true;
    wasBlank = (as & BLANK) !== 0;
  }
  return (wasBlank && text !== "") || (isDressed && plain(text) !== text);
}

/** A text without stray blanks and line breaks, every character as it is usually written; the same where it is tidy. */
export function tidy(text: string): string {
  return isUntidy(text) ? plain(text).replace(anyBlank, " ").trim() : text;
}

/** A text without any blank, for comparing names, towns and titles. */
export function withoutBlanks(text: string): string {
  return hasOnlyInk(text) ? text : text.replace(invisible, "").replace(anyBlank, "");
}

/** A text as texts are compared that people write by hand: without blanks, in the plainest characters there are. */
export function comparable(text: string): string {
  const inked = withoutBlanks(text);
  return isPlainest(inked) ? inked : plain(inked).normalize("NFKC");
}

/** Nearly every text has only the ideographs of every day and the characters of ASCII, which are the plainest. */
function isPlainest(inked: string): boolean {
  for (let i = 0; i < inked.length; i++) {
    const code = inked.charCodeAt(i);
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f))) return false;
  }
  return true;
}

function hasOnlyInk(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classes[text.charCodeAt(i)]! & NOT_INK) return false;
  return true;
}

/** Whether a cell's text holds anything but blanks. */
export function isFilled(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!(classes[text.charCodeAt(i)]! & EMPTY)) return true;
  return false;
}
