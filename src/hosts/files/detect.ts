import type { UnreadableReason } from "../../core/workbook";

/** What a file is by its first bytes. */
export type FileKind =
  | "empty"
  | "zip"
  | "ole"
  | "biff"
  | "html"
  | "xml-spreadsheet"
  | "text"
  | "rtf"
  | "pages"
  | "picture"
  | "archive";

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Bytes as the letters that they are in ASCII. */
function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** A worksheet or workbook stream of Excel 2 to 5 without its container: a BOF record of the right length. */
function isBareBiff(bytes: Uint8Array): boolean {
  const length = bytes[2]! | (bytes[3]! << 8);
  return (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1]!) &&
    length >= 4 &&
    length <= 16 &&
    bytes.length > length + 8
  );
}

/** Pictures and films of the kinds that cameras, telephones and scanners make. */
function isPicture(bytes: Uint8Array): boolean {
  const head = letters(bytes, 0, 16);
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    /^GIF8[79]a|^RIFF[^]{4}(?:WEBP|AVI )|^II\*\0|^MM\0\*|^[^]{4}ftyp/.test(head) ||
    startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3) ||
    (head.startsWith("BM") && startsWith(bytes.subarray(6), 0, 0, 0, 0))
  );
}

function isArchive(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07) ||
    startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) ||
    startsWith(bytes, 0x1f, 0x8b, 0x08) ||
    startsWith(bytes, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00) ||
    /^BZh[1-9]1AY/.test(letters(bytes, 0, 8)) ||
    letters(bytes, 257, 262) === "ustar"
  );
}

/** Whether a text begins as a workbook in XML of Excel 2003. */
export function isXmlSpreadsheet(text: string): boolean {
  const head = text.slice(0, 2048).replace(/^\ufeff/, "");
  return (
    /^\s*(?:<\?xml|<(?:\w{1,8}:)?Workbook)/.test(head) &&
    head.includes("urn:schemas-microsoft-com:office:spreadsheet") &&
    !/<html/i.test(head)
  );
}

/** Tells a file's kind by content; its name says nothing that could be trusted. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b) && [3, 5, 7].includes(bytes[2]!)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  if (isBareBiff(bytes)) return "biff";
  if (isPicture(bytes)) return "picture";
  if (isArchive(bytes)) return "archive";
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (/^[^]{0,1000}%PDF-\d/.test(head) && !head.startsWith("<")) return "pages";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (isXmlSpreadsheet(head)) return "xml-spreadsheet";
  if (/^<(?:!doctype html|html|head|body|meta|style|table|tr|!--|\?xml)/i.test(head)) return "html";
  return "text";
}

/** What kinds of file that hold no readable table are called, for those whose content does not say what they are. */
const endings: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/\.(?:docx?|docm|dotx?|wps|wpt|rtf|odt|pages)$/i, "document"],
  [/\.(?:pptx?|pps|dps|odp)$/i, "presentation"],
  [/\.(?:pdf|ofd|xps|caj)$/i, "pages"],
  [/\.(?:jpe?g|jfif|png|gif|bmp|webp|tiff?|hei[cf]|avif|mp4|mov|avi|3gp|mkv|wmv|mp3|m4a|amr)$/i, "picture"],
  [/\.(?:zip|rar|7z|tar|t?gz|bz2|xz|z|iso)$/i, "archive"],
];

/** What a file is by its name, where that is no kind that is read. */
export function kindByName(name: string): UnreadableReason | null {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? null;
}
