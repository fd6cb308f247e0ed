import { UnreadableFileError } from "../source-file";

/**
 * Walks the tags of an XML part, byte by byte and in one pass, without making an object or a string a tag.
 * After `next()` the fields tell of the tag just passed; the text before it lies at `textStart`–`textEnd`.
 */
export class XmlScanner {
  position: number;
  isClosing = false;
  isEmpty = false;
  /** Name without prefix. */
  nameStart = 0;
  nameEnd = 0;
  textStart = 0;
  textEnd = 0;
  /** Whether the text holds a comment, a CDATA section or an instruction. */
  isMixed = false;
  attributeCount = 0;
  /** Four numbers an attribute: start and end of its name, start and end of its value. */
  attributes = new Int32Array(64);

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
    readonly end = bytes.length,
    private readonly part = "",
  ) {
    this.position = start;
  }

  broken(): UnreadableFileError {
    return new UnreadableFileError("damaged", { part: this.part, what: "xml" });
  }

  /** Goes past the next tag; false at the end of the data. */
  next(): boolean {
    const { bytes, end } = this;
    let at = this.position;
    this.textStart = at;
    this.isMixed = false;
    for (;;) {
      while (at < end && bytes[at] !== 60) at++;
      if (at >= end) {
        this.position = end;
        this.textEnd = end;
        return false;
      }
      const c = bytes[at + 1]!;
      if (c !== 33 && c !== 63) break;
      at = this.skipSpecial(at);
      this.isMixed = true;
    }
    this.textEnd = at;
    at++;
    this.isClosing = bytes[at] === 47;
    if (this.isClosing) at++;
    let start = at;
    let c = 0;
    while (at < end) {
      c = bytes[at]!;
      if (c === 62 || c === 47 || c <= 32) break;
      if (c === 58) start = at + 1;
      at++;
    }
    this.nameStart = start;
    this.nameEnd = at;
    this.attributeCount = 0;
    this.isEmpty = false;
    if (c === 62 && at < end) this.position = at + 1;
    else this.readAttributes(at);
    return true;
  }

  private readAttributes(from: number): void {
    const { bytes, end } = this;
    let at = from;
    let count = 0;
    for (;;) {
      while (at < end && bytes[at]! <= 32) at++;
      if (at >= end) throw this.broken();
      const c = bytes[at]!;
      if (c === 62) break;
      if (c === 47) {
        this.isEmpty = true;
        at++;
        continue;
      }
      let nameStart = at;
      let nameEnd = at;
      for (; at < end; at++) {
        const d = bytes[at]!;
        if (d === 61 || d === 62) break;
        if (d === 58) nameStart = at + 1;
        if (d > 32) nameEnd = at + 1;
      }
      if (bytes[at] !== 61) throw this.broken();
      at++;
      while (at < end && bytes[at]! <= 32) at++;
      const quote = bytes[at]!;
      if (quote !== 34 && quote !== 39) throw this.broken();
      const valueStart = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (at >= end) throw this.broken();
      if (count * 4 >= this.attributes.length) this.growAttributes();
      const slot = count * 4;
      this.attributes[slot] = nameStart;
      this.attributes[slot + 1] = nameEnd;
      this.attributes[slot + 2] = valueStart;
      this.attributes[slot + 3] = at;
      count++;
      at++;
    }
    this.attributeCount = count;
    this.position = at + 1;
  }

  private growAttributes(): void {
    const grown = new Int32Array(this.attributes.length * 2);
    grown.set(this.attributes);
    this.attributes = grown;
  }

  /** Past a comment, a CDATA section or an instruction. A document type is refused: it can declare entities. */
  private skipSpecial(at: number): number {
    const { bytes, end } = this;
    const isInstruction = bytes[at + 1] === 63;
    const isComment = bytes[at + 2] === 45;
    const isData = bytes[at + 2] === 91;
    if (!isInstruction && !isComment && !isData) throw this.broken();
    const last = isInstruction ? 63 : isComment ? 45 : 93;
    for (let i = at + (isInstruction ? 2 : 4); i < end; i++) {
      if (bytes[i] !== 62 || bytes[i - 1] !== last) continue;
      if (isInstruction || bytes[i - 2] === last) return i + 1;
    }
    throw this.broken();
  }

  /** Whether the tag's name is this ASCII text. */
  is(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Slot of an attribute by its name without prefix, -1 when it is absent. */
  find(name: string): number {
    const { bytes, attributes } = this;
    for (let slot = 0; slot < this.attributeCount * 4; slot += 4) {
      const start = attributes[slot]!;
      if (attributes[slot + 1]! - start !== name.length) continue;
      let i = 0;
      while (i < name.length && bytes[start + i] === name.charCodeAt(i)) i++;
      if (i === name.length) return slot;
    }
    return -1;
  }

  /** Goes past the end of the element whose open tag was just read. */
  skipElement(): void {
    if (this.isEmpty) return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw this.broken();
      if (this.isClosing) depth--;
      else if (!this.isEmpty) depth++;
    }
  }
}

/** Whether these bytes stand at `at`. */
export function startsWith(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
