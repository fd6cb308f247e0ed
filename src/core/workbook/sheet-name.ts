import { isSheetName, LIMITS } from "./limits";

// eslint-disable-next-line no-control-regex
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g;

/** The first `length` code units of a text, a character of two of them kept whole or left out. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** A name that Excel takes for a sheet, as near to the given one as can be, and none of `taken` (in small letters). */
export function legalSheetName(name: string, taken: ReadonlySet<string>): string {
  const trimmed = cut(name.replace(forbidden, "").trim().replace(/^'+/, ""), LIMITS.sheetName).replace(
    /'+$/,
    "",
  );
  const base = isSheetName(trimmed) ? trimmed : "Sheet";
  for (let count = 1; ; count++) {
    const ending = count === 1 ? "" : ` (${count})`;
    const own = cut(base, LIMITS.sheetName - ending.length) + ending;
    if (!taken.has(own.toLowerCase())) return own;
  }
}
