/** What a file is by its first bytes. */
export type FileKind =
  "empty" | "zip" | "ole" | "biff" | "html" | "xml-spreadsheet" | "pdf" | "image" | "rtf" | "text";

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
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

/** Tells a file's kind by content; its name says nothing that could be trusted. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, 0x50, 0x4b) && [3, 5, 7].includes(bytes[2]!)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  if (isBareBiff(bytes)) return "biff";
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rtf";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return "image";
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (
    /^<\?xml|^<(?:\w{1,8}:)?Workbook/.test(head) &&
    head.includes("urn:schemas-microsoft-com:office:spreadsheet")
  ) {
    return head.includes("<html") ? "html" : "xml-spreadsheet";
  }
  if (/^<(?:!doctype html|html|head|body|meta|style|table|tr|!--|\?xml)/i.test(head)) return "html";
  return "text";
}
