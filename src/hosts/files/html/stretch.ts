import type { Tag } from "./tokens";

/** Elements that hold nothing and have no end. */
const empty = new Set(["br", "img", "input", "hr", "col", "meta", "link", "wbr"]);

/** The stretch of a page between the beginning of an element and its end. */
export class Stretch {
  private name: string | null = null;
  private depth = 0;

  get isOpen(): boolean {
    return this.name !== null;
  }

  begin({ name, attributes }: Tag): void {
    if (this.isOpen || empty.has(name) || attributes.endsWith("/")) return;
    this.name = name;
    this.depth = 1;
  }

  /** Passes a tag within it, or the one that ends it. */
  pass({ name, isClosing, attributes }: Tag): void {
    if (name !== this.name || attributes.endsWith("/")) return;
    this.depth += isClosing ? -1 : 1;
    if (this.depth === 0) this.name = null;
  }

  end(): void {
    this.name = null;
  }
}
