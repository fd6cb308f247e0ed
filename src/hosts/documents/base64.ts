/** Bytes of a line of 76 characters, as RFC 2045 wants. */
const lineBytes = 57;
const linesAtOnce = 512;

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Base64 of UTF-8 text on one line. */
export function base64OfText(text: string): string {
  return encode(new TextEncoder().encode(text));
}

/** Base64 in lines of 76 characters, each ended by CRLF. */
export function base64Lines(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = lineBytes * linesAtOnce;
  for (let start = 0; start < bytes.length; start += step) {
    pieces.push(encode(bytes.subarray(start, start + step)).replace(/.{1,76}/g, "$&\r\n"));
  }
  return pieces.join("");
}
