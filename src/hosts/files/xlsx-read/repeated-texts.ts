import { xmlText } from "../xml/bytes";
import { doubled } from "./doubled";

/** Texts longer than this hardly repeat. */
const longest = 512;
const mostTexts = 1 << 20;

/**
 * The texts of a sheet that keeps them in its cells, each decoded and held once however often it stands there: in a
 * register most stand there once a period.
 */
export class RepeatedTexts {
  private slots = new Int32Array(1 << 10);
  private starts = new Int32Array(1 << 9);
  private ends = new Int32Array(1 << 9);
  private readonly texts: string[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** The text that a stretch of the bytes stands for; see `xmlText`. */
  get(start: number, end: number): string {
    if (end - start > longest) return xmlText(this.bytes, start, end);
    const hash = this.hashOf(start, end);
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let known = slots[slot]!; known !== 0; known = slots[(slot = (slot + 1) & mask)]!)
      if (this.isSame(known - 1, start, end)) return this.texts[known - 1]!;
    const text = xmlText(this.bytes, start, end);
    if (this.texts.length < mostTexts) this.add(slot, start, end, text);
    return text;
  }

  private hashOf(start: number, end: number): number {
    const { bytes } = this;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private isSame(index: number, start: number, end: number): boolean {
    const { bytes } = this;
    let other = this.starts[index]!;
    if (this.ends[index]! - other !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== bytes[other++]) return false;
    return true;
  }

  private add(slot: number, start: number, end: number, text: string): void {
    const index = this.texts.push(text) - 1;
    if (index >= this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.slots[slot] = index + 1;
    if (this.texts.length * 2 > this.slots.length) this.spread();
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let index = 0; index < this.texts.length; index++) {
      let slot = this.hashOf(this.starts[index]!, this.ends[index]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}
