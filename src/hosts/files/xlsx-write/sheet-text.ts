import { UnreadableFileError } from "../source-file";
import { attribute, elements } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

/** What stands for the rows while what is round them is written: broken XML may hold anything, but not this. */
export function markBeside(text: string): string {
  let mark = "\u0000rows";
  while (text.includes(mark)) mark += "s";
  return mark;
}

/** Children of a worksheet in the order of the schema. */
export const sheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The style that the cells of some columns have where they are not stored. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

export function columnStyles(cols: XmlElement | undefined): ColumnStyle[] {
  return elements(cols).flatMap((el) => {
    const style = attribute(el, "style");
    const [first, last] = [Number(attribute(el, "min")) - 1, Number(attribute(el, "max")) - 1];
    return style === undefined ? [] : [{ first, last, style }];
  });
}

/** Where the cells stand in a worksheet's text: the element, and what is between its tags. */
export function findSheetData(
  text: string,
): { start: number; end: number; inner: string; name: string } | null {
  const open = /<((?:[A-Za-z0-9_.-]+:)?sheetData)(?=[\s/>])[^>]*>/.exec(text);
  if (!open) return null;
  const name = open[1]!;
  const start = open.index;
  const innerStart = start + open[0].length;
  if (open[0].endsWith("/>")) return { start, end: innerStart, inner: "", name };
  const close = text.indexOf(`</${name}`, innerStart);
  const end = text.indexOf(">", close) + 1;
  if (close < 0 || end === 0) throw new UnreadableFileError("damaged", { what: "xml" });
  return { start, end, inner: text.slice(innerStart, close), name };
}
