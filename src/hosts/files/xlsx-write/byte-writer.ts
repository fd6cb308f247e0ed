import { partBytes } from "../xml/encoding";

const whiteSpace = /\s/;
const [space, lowLine, smallX] = [0x20, 0x5f, 0x78];

/** Whether a character of a text may stand in XML as it is, its neighbours being what they are. */
function isPlain(text: string, at: number, code: number): boolean {
  if (code === space) return at > 0 && at < text.length - 1 && text.charCodeAt(at - 1) !== space;
  if (code < space) return false;
  if (code === 0x26 || code === 0x3c || code === 0x3e) return false;
  return code !== lowLine || text.charCodeAt(at + 1) !== smallX;
}

/** Text as the bytes of a part: rows of a long sheet are written so, which leaves no strings behind to be cleared away. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 18);
  private length = 0;

  get size(): number {
    return this.length;
  }

  /** Takes back what was written since a size. */
  backTo(size: number): void {
    this.length = size;
  }

  /** Writes tags: short, and of ASCII but for a prefix that is none. */
  markup(text: string): void {
    this.makeRoom(text.length);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) return this.any(text);
      bytes[at++] = code;
    }
    this.length = at;
  }

  /** Writes XML of any length. */
  any(text: string): void {
    const encoded = partBytes(text);
    this.makeRoom(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  /** Writes a person's text where XML takes it as it is; else writes nothing. @returns whether it did. */
  plainText(text: string): boolean {
    this.makeRoom(text.length * 3);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (!isPlain(text, i, code)) return false;
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code >= 0xd800 && (code < 0xe000 || code >= 0xfffe)) return false;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    if (isSpaceAtEnd(text)) return false;
    this.length = at;
    return true;
  }

  /** All that was written, to be used before more is written. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** White space outside ASCII that begins or ends a text is lost unless it is marked. */
function isSpaceAtEnd(text: string): boolean {
  return isWideSpace(text, 0) || isWideSpace(text, text.length - 1);
}

function isWideSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80 && whiteSpace.test(text[at]!);
}
