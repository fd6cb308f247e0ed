/** A text and whether every byte of it was understood. */
export interface DecodedText {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Decodes a text file: by its byte-order mark, else as UTF-8 when it is, else as GB18030, which Chinese systems write.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), isWhole: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), isWhole: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWhole: true };
  } catch {
    const text = new TextDecoder("gb18030").decode(bytes);
    return { text, isWhole: !text.includes("\ufffd") };
  }
}
