import { content, elements, type XmlElement } from "../xml/tree";

/** A font, a size or a colour, a page number, a picture, a switch of the look: all but the words. */
const code = /&(?:"[^"]*"|\d{1,3}|K(?:[0-9A-Fa-f]{6}|\d{2}[+-]\d{3})|[A-JM-QS-Z])/g;
const part = /&[LCR]/;
/** Stands for `&&` while the codes are taken out. */
const ampersand = "\u0000";

/** What a header or footer prints, as the texts of its left, its middle and its right. */
export function printedTexts(written: string): string[] {
  return written
    .replaceAll("&&", ampersand)
    .split(part)
    .map((text) => text.replace(code, "").replaceAll(ampersand, "&").trim())
    .filter((text) => text !== "");
}

/** What is printed above and below each page, text by text. */
export function readPrinted(headerFooter: XmlElement): string[] {
  return elements(headerFooter).flatMap((el) => printedTexts(content(el)));
}
