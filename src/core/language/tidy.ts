const fullWidthLatin = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const anyBlank = /[\s\u00A0\u3000\u0085]+/g;

const BLANK = 1;
/** A mark that is blank or nothing, so that names are compared without it. */
const NOT_INK = 2;
const UNTIDY = 4;
/** A cell that holds nothing else is empty. */
const EMPTY = 8;

/** What each code unit is: looking it up costs a tenth of a regular expression. */
const classes = new Uint8Array(65536);
function mark(first: number, last: number, as: number): void {
  for (let code = first; code <= last; code++) classes[code]! |= as;
}
for (const [first, last] of [
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
] as const)
  mark(first, last, BLANK | NOT_INK | EMPTY);
for (const [first, last] of [
  [0x85, 0x85],
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
] as const)
  mark(first, last, NOT_INK | UNTIDY);
mark(0x200b, 0x200d, EMPTY);
for (const [first, last] of [
  [0x09, 0x0d],
  [0xa0, 0xa0],
  [0x2028, 0x2029],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const)
  mark(first, last, UNTIDY);

/** Whether a text is as `untidy-text` says: stray blanks, line breaks, tabs, zero-width marks, full-width digits or letters. */
export function isUntidy(text: string): boolean {
  let wasBlank = true;
  for (let i = 0; i < text.length; i++) {
    const as = classes[text.charCodeAt(i)]!;
    if (as & UNTIDY || (as & BLANK && wasBlank)) return true;
    wasBlank = (as & BLANK) !== 0;
  }
  return wasBlank && text !== "";
}

/** A text without stray blanks and line breaks, and with half-width digits and Latin letters; the same where it is tidy. */
export function tidy(text: string): string {
  if (!isUntidy(text)) return text;
  return text
    .replace(zeroWidth, "")
    .replace(fullWidthLatin, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(anyBlank, " ")
    .trim();
}

/** A text without any blank, for comparing names, towns and titles. */
export function withoutBlanks(text: string): string {
  return hasOnlyInk(text) ? text : text.replace(zeroWidth, "").replace(anyBlank, "");
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
