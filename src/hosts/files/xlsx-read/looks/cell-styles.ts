import type { BorderSide, CellStyle } from "../../appearance";
import { attribute, child, elements, flag } from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";
import { readColor } from "./colors";

/** The formats that files name by number alone. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function isOn(parent: XmlElement, name: string): boolean {
  const el = child(parent, name);
  return el !== undefined && flag(el, "val", true);
}

function readFont(font: XmlElement, theme: readonly string[]): CellStyle {
  const style: Mutable<CellStyle> = {};
  const value = (name: string): string | undefined => {
    const el = child(font, name);
    return el && attribute(el, "val");
  };
  const name = value("name");
  const size = Number(value("sz"));
  if (name) style.fontName = name;
  if (size > 0) style.fontSize = size;
  if (isOn(font, "b")) style.bold = true;
  if (isOn(font, "i")) style.italic = true;
  if (isOn(font, "strike")) style.strike = true;
  if (child(font, "u") && value("u") !== "none") style.underline = true;
  const color = readColor(child(font, "color"), theme);
  if (color) style.fontColor = color;
  return style;
}

function readFill(fill: XmlElement, theme: readonly string[]): CellStyle {
  const pattern = child(fill, "patternFill");
  const kind = pattern && attribute(pattern, "patternType");
  if (!kind || kind === "none") return {};
  const color = readColor(child(pattern, "fgColor"), theme) ?? (kind === "solid" ? undefined : "#C0C0C0");
  return color ? { fill: color } : {};
}

function readBorder(border: XmlElement, theme: readonly string[]): CellStyle {
  const borders: Record<string, BorderSide> = {};
  for (const [side, names] of [
    ["top", ["top"]],
    ["bottom", ["bottom"]],
    ["left", ["left", "start"]],
    ["right", ["right", "end"]],
  ] as const) {
    const el = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const style = el && attribute(el, "style");
    if (!style || style === "none") continue;
    const color = readColor(child(el, "color"), theme);
    borders[side] = color ? { style, color } : { style };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const style: Mutable<CellStyle> = {};
  const horizontal = attribute(alignment, "horizontal");
  const vertical = attribute(alignment, "vertical");
  if (horizontal && horizontal !== "general") style.horizontal = horizontal;
  if (vertical) style.vertical = vertical;
  if (flag(alignment, "wrapText")) style.wrap = true;
  const rotation = Number(attribute(alignment, "textRotation") ?? 0);
  const indent = Number(attribute(alignment, "indent") ?? 0);
  if (rotation) style.rotation = rotation;
  if (indent) style.indent = indent;
  return style;
}

/** The styles that cells name by number, each complete in itself. */
export function readCellStyles(root: XmlElement | undefined, theme: readonly string[]): CellStyle[] {
  const table = (name: string): XmlElement[] => elements(child(root, name));
  const fonts = table("fonts").map((font) => readFont(font, theme));
  const fills = table("fills").map((fill) => readFill(fill, theme));
  const borders = table("borders").map((border) => readBorder(border, theme));
  const custom = new Map(
    table("numFmts").map((el) => [Number(attribute(el, "numFmtId")), attribute(el, "formatCode") ?? ""]),
  );
  return table("cellXfs").map((xf) => {
    const id = (name: string): number => Number(attribute(xf, name) ?? 0);
    const numberFormat = custom.get(id("numFmtId")) ?? builtInFormats[id("numFmtId")];
    return {
      ...fonts[id("fontId")],
      ...fills[id("fillId")],
      ...borders[id("borderId")],
      ...readAlignment(child(xf, "alignment")),
      ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
    };
  });
}
