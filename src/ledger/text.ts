const fullWidthLatin = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const anyBlank = /[\s\u00A0\u3000\u0085]+/g;
const untidy =
  /^\s|\s$|[\t\r\n\v\f\u0085\u2028\u2029\u00A0\u200B-\u200D\u2060\uFEFF\u00AD\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]|\s\s/;

/** Whether a text is as `untidy-text` says: stray blanks, line breaks, tabs, zero-width marks, full-width digits or letters. */
export function isUntidy(text: string): boolean {
  return untidy.test(text);
}

/** A text without stray blanks and line breaks, and with half-width digits and Latin letters. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(zeroWidth, "")
    .replace(fullWidthLatin, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(anyBlank, " ")
    .trim();
}

/** A text without any blank, for comparing names, towns and titles. */
export function withoutBlanks(text: string): string {
  return text.replace(zeroWidth, "").replace(anyBlank, "");
}
