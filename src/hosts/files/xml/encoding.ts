const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");
const encoder = new TextEncoder();

/** The encoding of an XML part by its byte-order mark, its first bytes or its declaration. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const head = latin1.decode(bytes.subarray(0, 160));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]{0,80}?encoding=["']([A-Za-z0-9_-]{1,20})["']/.exec(head);
  return declared ? declared[1]!.toLowerCase() : "utf-8";
}

/** The bytes of an XML part as UTF-8, whatever they were in. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" || encoding === "us-ascii" || encoding === "ascii") return bytes;
  try {
    return encoder.encode(new TextDecoder(encoding).decode(bytes));
  } catch {
    return bytes;
  }
}

/** An XML part as text, without a byte-order mark. */
export function partText(bytes: Uint8Array): string {
  return utf8.decode(toUtf8(bytes));
}

/** A whole document as the bytes of one: with the declaration that some programs leave out, and no blank before it. */
export function documentBytes(text: string): Uint8Array {
  const begun = text.trimStart();
  return partBytes(begun.startsWith("<?xml") ? begun : `<?xml version="1.0" encoding="UTF-8"?>${begun}`);
}

/** Text as the bytes of a part; a declaration of another encoding is made true. */
export function partBytes(text: string): Uint8Array {
  return encoder.encode(text.replace(/^(<\?xml[^>]{0,80}?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"));
}
