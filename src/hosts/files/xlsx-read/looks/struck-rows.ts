import { child, elements, flag, type XmlElement } from "../../xml/tree";

/** Numbers of the cell styles whose font strikes through what it shows. */
export function struckStyles(styles: XmlElement | undefined): ReadonlySet<number> {
  const fonts = elements(child(styles, "fonts"), "font").map((font) => {
    const strike = child(font, "strike");
    return strike !== undefined && flag(strike, "val", true);
  });
  const found = new Set<number>();
  elements(child(styles, "cellXfs"), "xf").forEach((xf, index) => {
    if (fonts[Number(/\bfontId\s*=\s*["'](\d+)/.exec(xf.attributes)?.[1] ?? 0)]) found.add(index);
  });
  return found;
}

/**
 * Finds the rows of which every text is struck through; told of the cells row by row. A number is no matter: its look
 * cannot differ from digit to digit, and 序号 stays as it is when the texts are struck.
 */
export class StruckRows {
  readonly rows = new Set<number>();
  private row = -1;
  private filled = 0;
  private struck = 0;

  add(row: number, isStruck: boolean): void {
    if (row !== this.row) {
      this.end();
      this.row = row;
    }
    this.filled++;
    if (isStruck) this.struck++;
  }

  /** Texts of a row that were passed before anything was known to be struck. */
  addPlain(row: number, count: number): void {
    if (row !== this.row) this.end();
    this.row = row;
    this.filled += count;
  }

  end(): void {
    if (this.filled > 0 && this.struck === this.filled) this.rows.add(this.row);
    this.filled = this.struck = 0;
  }
}
