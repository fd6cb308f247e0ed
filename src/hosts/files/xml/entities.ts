const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The longest reference worth looking for: `&#x0010FFFF;`. */
const longest = 12;

function resolve(reference: string): string | null {
  if (reference.charCodeAt(0) !== 35) return Object.hasOwn(named, reference) ? named[reference]! : null;
  const isHex = reference[1] === "x" || reference[1] === "X";
  const digits = reference.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return null;
  const code = parseInt(digits, isHex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** Text with its character and the five standard entity references resolved; what is none stays as it is. */
export function decodeEntities(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const window = text.slice(at + 1, at + 1 + longest);
    const end = window.indexOf(";");
    const character = end > 0 ? resolve(window.slice(0, end)) : null;
    if (character !== null) {
      parts.push(text.slice(from, at), character);
      from = at + end + 2;
    }
    at = text.indexOf("&", character === null ? at + 1 : from);
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Resolves `_x000D_` and its like, with which OOXML writes characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** One line break, whatever the writer used. */
export function normalizeBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Text for the content of an element. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
}

/** Text for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"\n\r\t]/.test(text)) return text;
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}
