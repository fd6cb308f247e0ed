const label = { biff2: 0x0004, biff3: 0x0204 } as const;

/** Where each record of a bare stream begins, with its type and length. */
function* records(bytes: Uint8Array): Generator<{ at: number; type: number; length: number }> {
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = bytes[at]! | (bytes[at + 1]! << 8);
    const length = bytes[at + 2]! | (bytes[at + 3]! << 8);
    if (at + 4 + length > bytes.length) return;
    yield { at, type, length };
    at += 4 + length;
  }
}

/**
 * A worksheet of Excel 2 with the texts that are written as those of Excel 3 to 5 in its own way, which the library
 * takes for empty; the bytes themselves when there are none. Both ways are equally long.
 */
export function withOwnLabels(bytes: Uint8Array): Uint8Array {
  const isExcel2 = bytes[0] === 0x09 && bytes[1] === 0x00;
  if (!isExcel2) return bytes;
  let copy: Uint8Array | null = null;
  for (const { at, type, length } of records(bytes)) {
    const text = bytes[at + 10]!;
    const fits = length >= 8 && bytes[at + 11] === 0 && length >= 8 + text;
    if (type !== label.biff3 || !fits) continue;
    copy ??= bytes.slice();
    copy.set([label.biff2 & 255, label.biff2 >> 8], at);
    copy.set([0, 0, 0, text], at + 8);
  }
  return copy ?? bytes;
}
