import { attribute, child, elements, type XmlElement } from "../../xml/tree";

/** The 64 colours that files name by number, RRGGBB. */
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!;

/** Order in which theme colours are numbered: light and dark change places. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The colours of a theme in the order of their numbers. */
export function readTheme(root: XmlElement | undefined): readonly string[] {
  const scheme = child(child(root, "themeElements"), "clrScheme");
  if (!scheme) return officeTheme;
  return themeOrder.map((name, i) => {
    const color = elements(child(scheme, name))[0];
    return (color && (attribute(color, "lastClr") ?? attribute(color, "val"))) || officeTheme[i]!;
  });
}

/** A colour made lighter (`tint` > 0) or darker, in its lightness as Excel does it. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  // Scaling towards black or white keeps hue and comes within a shade of Excel's own arithmetic.
  const scaled = parts.map((part) =>
    target <= lightness
      ? lightness === 0
        ? 0
        : (part * target) / lightness
      : 1 - ((1 - part) * (1 - target)) / (1 - lightness),
  );
  return scaled
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** `#RRGGBB` of a colour element; undefined when it is automatic or unknown. */
export function readColor(el: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!el) return undefined;
  let rgb = attribute(el, "rgb")?.slice(-6);
  const number = attribute(el, "indexed");
  const themeNumber = attribute(el, "theme");
  if (rgb === undefined && number !== undefined) rgb = indexed[Number(number)];
  if (rgb === undefined && themeNumber !== undefined) rgb = theme[Number(themeNumber)];
  if (rgb === undefined || !/^[0-9a-fA-F]{6}$/.test(rgb)) return undefined;
  const tint = Number(attribute(el, "tint") ?? 0);
  return `#${(tint ? tinted(rgb, tint) : rgb).toUpperCase()}`;
}
