/** A text file that every editor of Windows reads: Notepad takes one without the mark for another encoding. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}\r\n`);
}
