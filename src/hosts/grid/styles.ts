import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderSide, CellStyle } from "../files";
import type { CellFormat } from "../../core/workbook";

/** Excel's words for border styles, in the order of Univer's numbers. */
const borderStyles = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const horizontals = ["general", "left", "center", "right", "justify", "fill", "distributed"];
const verticals = ["", "top", "center", "bottom"];
const WRAP = 3;

function borderSide(side: BorderSide): IBorderStyleData {
  return { s: Math.max(1, borderStyles.indexOf(side.style)), cl: { rgb: side.color ?? "#000000" } };
}

function positive(index: number): number | undefined {
  return index > 0 ? index : undefined;
}

/** How Univer writes the style of a cell of a file. */
export function univerStyle(style: CellStyle): IStyleData {
  const { borders } = style;
  const bd: IBorderData = {};
  if (borders?.top) bd.t = borderSide(borders.top);
  if (borders?.bottom) bd.b = borderSide(borders.bottom);
  if (borders?.left) bd.l = borderSide(borders.left);
  if (borders?.right) bd.r = borderSide(borders.right);
  return defined({
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold ? 1 : undefined,
    it: style.italic ? 1 : undefined,
    ul: style.underline ? { s: 1 } : undefined,
    st: style.strike ? { s: 1 } : undefined,
    cl: style.fontColor ? { rgb: style.fontColor } : undefined,
    bg: style.fill ? { rgb: style.fill } : undefined,
    bd: Object.keys(bd).length > 0 ? bd : undefined,
    ht: positive(horizontals.indexOf(style.horizontal ?? "general")),
    vt: positive(verticals.indexOf(style.vertical ?? "bottom")),
    tb: style.wrap ? WRAP : undefined,
    tr: rotation(style.rotation),
    n: style.numberFormat && style.numberFormat !== "General" ? { pattern: style.numberFormat } : undefined,
  });
}

/** Excel turns left by 1–90, right by 91–180 and stacks at 255; Univer turns right by positive degrees. */
function rotation(degrees: number | undefined): IStyleData["tr"] {
  if (!degrees) return undefined;
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

/** What a format of a patch changes in a Univer style. */
export function formatStyle(format: CellFormat): IStyleData {
  const side: IBorderStyleData | null = format.borders ? { s: 1, cl: { rgb: "#000000" } } : null;
  return defined({
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold === undefined ? undefined : format.bold ? 1 : 0,
    cl: format.fontColor ? { rgb: format.fontColor } : undefined,
    bg: format.fill ? { rgb: format.fill } : undefined,
    bd: format.borders === undefined ? undefined : { t: side, b: side, l: side, r: side },
    ht: format.horizontal ? horizontals.indexOf(format.horizontal) : undefined,
    vt: format.vertical ? verticals.indexOf(format.vertical) : undefined,
    tb: format.wrap === undefined ? undefined : format.wrap ? WRAP : 1,
    n: format.numberFormat ? { pattern: format.numberFormat } : undefined,
  });
}

/** The format of a patch that says what a change of Univer style changed; empty when a patch has no word for it. */
export function changedFormat(style: IStyleData): CellFormat {
  const { bd } = style;
  const horizontal = horizontals[style.ht ?? 0];
  const vertical = verticals[style.vt ?? 0];
  return defined({
    fontName: style.ff ?? undefined,
    fontSize: style.fs ?? undefined,
    bold: style.bl === undefined ? undefined : style.bl === 1,
    fontColor: hexColor(style.cl?.rgb),
    fill: hexColor(style.bg?.rgb),
    horizontal:
      horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined,
    vertical: vertical === "top" || vertical === "center" || vertical === "bottom" ? vertical : undefined,
    wrap: style.tb === undefined ? undefined : style.tb === WRAP,
    borders: bd?.t && bd.b && bd.l && bd.r ? true : undefined,
    numberFormat: style.n === undefined ? undefined : (style.n?.pattern ?? "General"),
  });
}

/** `#RRGGBB` of the ways Univer writes a colour. */
function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const rgb = /^rgba?\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})/.exec(color);
  if (!rgb) return undefined;
  const digits = rgb.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"));
  return `#${digits.join("").toUpperCase()}`;
}

function defined<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
}
