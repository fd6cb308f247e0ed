import { base64OfText } from "./base64";

/** Bytes of text in an encoded word: 45 make 60 characters, 72 with its frame; RFC 2047 allows 75. */
const wordBytes = 45;

function utf8Length(character: string): number {
  return new TextEncoder().encode(character).length;
}

/** A text in pieces of at most so many UTF-8 bytes, no character cut in two. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const character of text) {
    const length = utf8Length(character);
    if (bytes + length > wordBytes) {
      found.push(piece);
      piece = "";
      bytes = 0;
    }
    piece += character;
    bytes += length;
  }
  return piece ? [...found, piece] : found;
}

/** A text as encoded words of RFC 2047, folded one a line. */
export function encodedWords(text: string): string {
  return pieces(text)
    .map((piece) => `=?UTF-8?B?${base64OfText(piece)}?=`)
    .join("\r\n ");
}

/** A text as an extended parameter value of RFC 2231: UTF-8''%E4%B8%8B. */
export function extendedValue(text: string): string {
  return `UTF-8''${encodeURIComponent(text).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
