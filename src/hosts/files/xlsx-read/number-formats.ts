import { attribute, child, elements, type XmlElement } from "../xml/tree";
import { builtInFormats } from "./looks/cell-styles";

/** The number formats of the cell styles, by their number; undefined for the general one. */
export function readNumberFormats(styles: XmlElement | undefined): readonly (string | undefined)[] {
  const custom = new Map(
    elements(child(styles, "numFmts"), "numFmt").map((el) => [
      Number(attribute(el, "numFmtId")),
      attribute(el, "formatCode") ?? "",
    ]),
  );
  return elements(child(styles, "cellXfs"), "xf").map((xf) => {
    const id = Number(attribute(xf, "numFmtId") ?? 0);
    const code = custom.get(id) ?? builtInFormats[id];
    return code === undefined || code === "" || /^(?:General|@)$/i.test(code) ? undefined : code;
  });
}

/** Whether a format shows a number as it is. */
export function showsAsItIs(format: string, value: number): boolean {
  return Number.isInteger(value) && value >= 0 && /^(?:0|#|0_[ )])$/.test(format);
}
