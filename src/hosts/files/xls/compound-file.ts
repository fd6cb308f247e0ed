import { UnreadableFileError } from "../source-file";

/** One stream of a compound file's directory. */
export interface Stream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

function damaged(what: string): UnreadableFileError {
  return new UnreadableFileError("damaged", { what });
}

/** The sectors of an OLE2 compound file; just enough to look into its streams before a library parses them. */
export class Compound {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: number;
  private readonly fat: Uint32Array;
  readonly streams: Stream[];
  /** The stream that the small ones are cut from. */
  private root: Stream | null = null;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged("truncated");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("sector-size");
    this.sectorSize = 1 << shift;
    this.sectors = Math.max(0, Math.ceil(bytes.length / this.sectorSize) - 1);
    this.fat = this.readFat();
    this.streams = this.readStreams();
  }

  private at(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private readFat(): Uint32Array {
    const { view, sectorSize } = this;
    const perSector = sectorSize / 4;
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + i * 4, true));
    let next = view.getUint32(68, true);
    for (let round = 0; next < this.sectors && round <= this.sectors; round++) {
      const at = this.at(next);
      if (at + sectorSize > this.bytes.length) break;
      for (let i = 0; i < perSector - 1; i++) places.push(view.getUint32(at + i * 4, true));
      next = view.getUint32(at + sectorSize - 4, true);
    }
    const fat = new Uint32Array(this.sectors + perSector).fill(0xffffffff);
    let filled = 0;
    for (const sector of places) {
      if (sector >= this.sectors || filled >= this.sectors) continue;
      const at = this.at(sector);
      for (let i = 0; i < perSector && at + i * 4 + 4 <= this.bytes.length && filled < fat.length; i++) {
        fat[filled++] = view.getUint32(at + i * 4, true);
      }
    }
    return fat;
  }

  /** The first `length` bytes of a chain of sectors; a chain in a circle is refused. */
  private chain(start: number, length: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let total = 0;
    for (let sector = start, count = 0; sector < this.sectors && total < length; sector = this.fat[sector]!) {
      if (++count > this.sectors) throw damaged("sector-loop");
      const at = this.at(sector);
      const piece = this.bytes.subarray(at, Math.min(at + this.sectorSize, this.bytes.length));
      pieces.push(piece);
      total += piece.length;
    }
    const joined = new Uint8Array(Math.min(total, length));
    let at = 0;
    for (const piece of pieces) {
      const part = piece.subarray(0, joined.length - at);
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }

  private readStreams(): Stream[] {
    const directory = this.chain(this.view.getUint32(48, true), Infinity);
    const view = new DataView(directory.buffer);
    const streams: Stream[] = [];
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder("utf-16le").decode(
        directory.subarray(at, at + Math.max(0, nameLength - 2)),
      );
      const start = view.getUint32(at + 116, true);
      const stream = { name, start, size: view.getUint32(at + 120, true) };
      if (directory[at + 66] === 2) streams.push(stream);
      if (directory[at + 66] === 5) this.root ??= stream;
    }
    return streams;
  }

  /** The stream of that name, in any case. */
  find(name: string): Stream | undefined {
    return this.streams.find((stream) => stream.name.toLowerCase() === name);
  }

  /** A whole stream, large or small. */
  read(stream: Stream): Uint8Array {
    const isSmall = stream.size < this.view.getUint32(56, true);
    return isSmall ? this.readSmall(stream) : this.chain(stream.start, stream.size);
  }

  private readSmall({ start, size }: Stream): Uint8Array {
    if (!this.root) throw damaged("root");
    const within = this.chain(this.root.start, this.root.size);
    const table = this.chain(this.view.getUint32(60, true), Infinity);
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const length = 1 << this.view.getUint16(32, true);
    const out = new Uint8Array(Math.min(size, within.length));
    let at = 0;
    for (
      let sector = start;
      at < out.length && (sector + 1) * 4 <= table.length;
      sector = next.getUint32(sector * 4, true)
    ) {
      const piece = within.subarray(sector * length, sector * length + Math.min(length, out.length - at));
      if (piece.length === 0) break;
      out.set(piece, at);
      at += piece.length;
    }
    return out.subarray(0, at);
  }

  /** A copy of the file with a large stream in the place of another as long. */
  withStream(stream: Stream, content: Uint8Array): Uint8Array {
    const copy = this.bytes.slice();
    this.places(stream).forEach((place, index) => {
      const from = index * this.sectorSize;
      copy.set(content.subarray(from, from + this.sectorSize).subarray(0, copy.length - place), place);
    });
    return copy;
  }

  /** The beginning of a large stream; empty for one short enough to live among the small ones. */
  head(stream: Stream, length: number): Uint8Array {
    const cutoff = this.view.getUint32(56, true);
    return stream.size < cutoff ? new Uint8Array(0) : this.chain(stream.start, Math.min(length, stream.size));
  }

  /** Where each sector of a stream begins in the file. */
  places(stream: Stream): number[] {
    const places: number[] = [];
    if (stream.size < this.view.getUint32(56, true)) return places;
    for (
      let sector = stream.start;
      sector < this.sectors && places.length <= this.sectors;
      sector = this.fat[sector]!
    ) {
      places.push(this.at(sector));
    }
    return places;
  }

  get sectorLength(): number {
    return this.sectorSize;
  }

  /** Follows a stream to its end, for the circle that it may run in. */
  walk(stream: Stream): void {
    if (stream.size >= this.view.getUint32(56, true)) this.chain(stream.start, Infinity);
  }
}
