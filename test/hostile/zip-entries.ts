/** The entries of a package as they are stored: method and deflated bytes by name, in the order of the directory. */
export function zipEntries(file: Uint8Array): Map<string, { method: number; stored: Buffer }> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entries = new Map<string, { method: number; stored: Buffer }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    );
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength!);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    entries.set(name, { method: bytes.readUInt16LE(at + 10), stored });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

/** Names of the entries that one package has otherwise than the other, sorted: added, gone, or of other bytes. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [zipEntries(before), zipEntries(after)];
  const same = (name: string) => {
    const [a, b] = [old.get(name), now.get(name)];
    return a !== undefined && b !== undefined && a.method === b.method && a.stored.equals(b.stored);
  };
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => !same(name)).sort();
}
