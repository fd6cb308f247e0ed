import type { CellFormat } from "../../../core/workbook";
import {
  attribute,
  child,
  cloneElement,
  element,
  elements,
  ensureChild,
  prefixOf,
  putChild,
  setAttribute,
} from "../xml/tree";
import { writeElement, type XmlElement } from "../xml/tree";

const styleOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const xfOrder = "alignment protection extLst".split(" ");

const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** `#RRGGBB` as files write it. */
const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** The styles of a workbook being changed: formats are added to the tables, each only once. */
export class StylesPart {
  private readonly prefix: string;
  private readonly known = new Map<XmlElement, Map<string, number>>();
  private readonly derived = new Map<string, number>();
  private lastFormat: CellFormat | null = null;
  private lastName = "";

  constructor(private readonly root: XmlElement) {
    this.prefix = prefixOf(root.name);
  }

  private el(
    name: string,
    attributes: Record<string, string | number | undefined> = {},
    children: XmlElement[] | null = null,
  ): XmlElement {
    return element(this.prefix + name, attributes, children);
  }

  private table(name: string): XmlElement {
    return ensureChild(this.root, name, styleOrder);
  }

  /** Number of an entry in a table, added when no equal one is there. */
  private add(table: XmlElement, entry: XmlElement): number {
    let known = this.known.get(table);
    if (!known) {
      known = new Map();
      for (const [i, el] of elements(table).entries()) {
        const key = writeElement(el);
        if (!known.has(key)) known.set(key, i);
      }
      this.known.set(table, known);
    }
    const key = writeElement(entry);
    const old = known.get(key);
    if (old !== undefined) return old;
    const index = elements(table).length;
    (table.children ??= []).push(entry);
    setAttribute(table, "count", index + 1);
    known.set(key, index);
    return index;
  }

  private fontOf(index: number, format: CellFormat): number {
    const fonts = this.table("fonts");
    const base = elements(fonts)[index];
    const font = base ? cloneElement(base) : this.el("font", {}, []);
    const set = (name: string, attributes: Record<string, string | number> | null): void => {
      const old = child(font, name);
      if (attributes) putChild(font, this.el(name, attributes), fontOrder);
      else if (old) font.children!.splice(font.children!.indexOf(old), 1);
    };
    if (format.bold !== undefined) set("b", format.bold ? {} : null);
    if (format.fontSize !== undefined) set("sz", { val: format.fontSize });
    if (format.fontColor !== undefined) set("color", { rgb: argb(format.fontColor) });
    if (format.fontName !== undefined) {
      set("name", { val: format.fontName });
      // A theme's font, or another script's, would win over the name.
      set("scheme", null);
      set("charset", null);
    }
    return this.add(fonts, font);
  }

  private fillOf(color: string): number {
    const fills = this.table("fills");
    // The first two fills are Excel's own, whatever they say.
    while (elements(fills).length < 2) {
      const patternType = elements(fills).length === 0 ? "none" : "gray125";
      (fills.children ??= []).push(this.el("fill", {}, [this.el("patternFill", { patternType })]));
    }
    const pattern = this.el("patternFill", { patternType: "solid" }, [
      this.el("fgColor", { rgb: argb(color) }),
      this.el("bgColor", { indexed: 64 }),
    ]);
    return this.add(fills, this.el("fill", {}, [pattern]));
  }

  private borderOf(isOn: boolean): number {
    const side = (name: string): XmlElement =>
      isOn ? this.el(name, { style: "thin" }, [this.el("color", { auto: 1 })]) : this.el(name);
    const sides = ["left", "right", "top", "bottom"].map(side);
    return this.add(this.table("borders"), this.el("border", {}, [...sides, this.el("diagonal")]));
  }

  /** Number of a number format; a custom one is added. */
  private numberFormat(code: string): number {
    const builtIn = Object.hasOwn(builtInFormats, code) ? builtInFormats[code] : undefined;
    if (builtIn !== undefined) return builtIn;
    const table = this.table("numFmts");
    let next = 164;
    for (const el of elements(table)) {
      const id = Number(attribute(el, "numFmtId"));
      if (attribute(el, "formatCode") === code) return id;
      next = Math.max(next, id + 1);
    }
    (table.children ??= []).push(this.el("numFmt", { numFmtId: next, formatCode: code }));
    setAttribute(table, "count", elements(table).length);
    return next;
  }

  /** Number of the style that is like another one but for a format. */
  derive(style: number, format: CellFormat): number {
    const key = `${style}|${this.nameOf(format)}`;
    const old = this.derived.get(key);
    if (old !== undefined) return old;
    const xfs = this.table("cellXfs");
    if (elements(xfs).length === 0) {
      this.add(xfs, this.el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
    }
    const all = elements(xfs);
    const xf = cloneElement(all[style] ?? all[0]!);
    const apply = (name: string, id: number, flag: string): void => {
      setAttribute(xf, name, id);
      setAttribute(xf, flag, 1);
    };
    const { fontName, fontSize, bold, fontColor } = format;
    if (fontName !== undefined || fontSize !== undefined || bold !== undefined || fontColor !== undefined) {
      apply("fontId", this.fontOf(Number(attribute(xf, "fontId") ?? 0), format), "applyFont");
    }
    if (format.fill !== undefined) apply("fillId", this.fillOf(format.fill), "applyFill");
    if (format.borders !== undefined) apply("borderId", this.borderOf(format.borders), "applyBorder");
    if (format.numberFormat !== undefined) {
      apply("numFmtId", this.numberFormat(format.numberFormat), "applyNumberFormat");
    }
    this.align(xf, format);
    if (format.locked !== undefined) {
      setAttribute(ensureChild(xf, "protection", xfOrder), "locked", format.locked ? 1 : 0);
      setAttribute(xf, "applyProtection", 1);
    }
    const index = this.add(xfs, xf);
    this.derived.set(key, index);
    return index;
  }

  /** A format's text, made once: a range gives the same one to every cell. */
  private nameOf(format: CellFormat): string {
    if (format !== this.lastFormat) {
      this.lastFormat = format;
      this.lastName = JSON.stringify(format);
    }
    return this.lastName;
  }

  private align(xf: XmlElement, { horizontal, vertical, wrap }: CellFormat): void {
    if (horizontal === undefined && vertical === undefined && wrap === undefined) return;
    const alignment = ensureChild(xf, "alignment", xfOrder);
    if (horizontal !== undefined) setAttribute(alignment, "horizontal", horizontal);
    if (vertical !== undefined) setAttribute(alignment, "vertical", vertical);
    if (wrap !== undefined) setAttribute(alignment, "wrapText", wrap ? 1 : 0);
    setAttribute(xf, "applyAlignment", 1);
  }

  /** Number of a differential format that fills the cell. */
  addFill(color: string): number {
    const pattern = this.el("patternFill", { patternType: "solid" }, [
      this.el("fgColor", { rgb: argb(color) }),
      this.el("bgColor", { rgb: argb(color) }),
    ]);
    return this.add(this.table("dxfs"), this.el("dxf", {}, [this.el("fill", {}, [pattern])]));
  }
}
