/** A record of a workbook stream: what it is, and its content. */
export interface StreamRecord {
  readonly type: number;
  readonly data: DataView;
}

/** The records of a workbook stream from a place on, as far as they are whole. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<StreamRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    yield {
      type: view.getUint16(at, true),
      data: new DataView(stream.buffer, stream.byteOffset + at + 4, length),
    };
    at += 4 + length;
  }
}

/** The records of a binary part of a package, as far as they are whole; their numbers are of seven bits a byte. */
export function* recordsOfPart(part: Uint8Array): Generator<StreamRecord> {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most && at < part.length; i++) {
      const byte = part[at++]!;
      value |= (byte & 0x7f) << (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const type = number(2);
    const length = number(4);
    if (at + length > part.length) return;
    yield { type, data: new DataView(part.buffer, part.byteOffset + at, length) };
    at += length;
  }
}
