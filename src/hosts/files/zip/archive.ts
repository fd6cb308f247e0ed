import type { Budget } from "../budget";
import { UnreadableFileError } from "../source-file";
import { codec, OverflowError } from "./codec";
import { readDirectory, type ZipEntry } from "./directory";

/** A zip file's parts by name, without regard to case (ECMA-376 part 2), inflated when asked for. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly counted = new Set<ZipEntry>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly budget: Budget,
  ) {
    this.entries = readDirectory(bytes, budget.limits);
    for (const entry of this.entries) {
      const key = entry.name.toLowerCase();
      const other = this.byName.get(key);
      if (other && (other.crc !== entry.crc || other.size !== entry.size)) {
        throw new UnreadableFileError("damaged", { part: entry.name, what: "duplicate" });
      }
      this.byName.set(key, entry);
    }
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** An entry's bytes as stored, deflated or not. */
  stored(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const at = entry.headerAt;
    const part = entry.name;
    if (
      at < 0 ||
      at + 30 > bytes.length ||
      bytes[at] !== 0x50 ||
      bytes[at + 1] !== 0x4b ||
      bytes[at + 2] !== 3
    ) {
      throw new UnreadableFileError("damaged", { part, what: "local-header" });
    }
    const start =
      at + 30 + (bytes[at + 26]! | (bytes[at + 27]! << 8)) + (bytes[at + 28]! | (bytes[at + 29]! << 8));
    if (start + entry.deflatedSize > bytes.length)
      throw new UnreadableFileError("damaged", { part, what: "truncated" });
    return bytes.subarray(start, start + entry.deflatedSize);
  }

  /** The bytes of a part, checked against the size and CRC that the directory states; undefined when there is none. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    return entry && this.readEntry(entry);
  }

  readEntry(entry: ZipEntry): Uint8Array {
    const part = entry.name;
    if (entry.flags & 1) throw new UnreadableFileError("encrypted", { part });
    if (entry.method !== 0 && entry.method !== 8) {
      throw new UnreadableFileError("damaged", { part, what: "compression-method" });
    }
    const stored = this.stored(entry);
    const limit = this.counted.has(entry) ? entry.size : this.budget.allowance(stored.length);
    if (entry.size > limit) throw new UnreadableFileError("too-large", { part });
    const bytes = entry.method === 0 ? stored : inflatePart(stored, entry, limit);
    if (!this.counted.has(entry)) this.budget.addInflated(bytes.length);
    this.counted.add(entry);
    if (bytes.length !== entry.size) throw new UnreadableFileError("damaged", { part, what: "size" });
    if (codec().crc32(bytes) !== entry.crc) throw new UnreadableFileError("damaged", { part, what: "crc" });
    this.budget.checkTime({ part });
    return bytes;
  }
}

function inflatePart(stored: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  try {
    return codec().inflate(stored, entry.size, limit);
  } catch (cause) {
    const what = cause instanceof OverflowError ? "size" : "deflate";
    throw new UnreadableFileError("damaged", { part: entry.name, what }, { cause });
  }
}
