import {
  type CellFormat,
  isWholeColumns,
  type PageSetup,
  pixelsOfWidth,
  POINTS_PER_PIXEL,
  rangeAddress,
  type RangeRef,
} from "../../../core/workbook";
import { columnsAddress, rowsAddress } from "../addresses";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A value for every cell of a range: the host spreads a single one, which the types do not say. */
export function spread(value: string): string[][] {
  return value as unknown as string[][];
}

/** Queues how a range looks. */
export function writeFormat(range: Excel.Range, ref: RangeRef, look: CellFormat): void {
  const { format } = range;
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.locked !== undefined) format.protection.locked = look.locked;
  if (look.numberFormat !== undefined) range.numberFormat = spread(look.numberFormat);
  if (look.borders !== undefined) writeBorders(format, ref, look.borders);
}

/** A single row or column has no borders inside. */
function writeBorders(format: Excel.RangeFormat, { top, bottom, left, right }: RangeRef, on: boolean): void {
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && top === bottom) continue;
    if (edge === "InsideVertical" && left === right) continue;
    const border = format.borders.getItem(edge);
    border.style = on ? "Continuous" : "None";
    if (on) border.weight = "Thin";
  }
}

/** A width in characters of the default font as the points that Excel's object model counts in. */
export function pointsOfWidth(characters: number): number {
  return pixelsOfWidth(characters) * POINTS_PER_PIXEL;
}

/** Queues the print set-up of a sheet; last what is printed, so that all else is done where Excel refuses whole columns. */
export function writePageSetup(sheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = setup.paper;
  pageLayout.zoom = {
    horizontalFitToPages: setup.fit.wide,
    ...(setup.fit.tall > 0 ? { verticalFitToPages: setup.fit.tall } : {}),
  };
  if (setup.titleRows) pageLayout.setPrintTitleRows(rowsAddress(setup.titleRows.first, setup.titleRows.last));
  if (setup.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = setup.footer;
  if (setup.margins) pageLayout.setPrintMargins("Centimeters", setup.margins);
  if (setup.centerHorizontally !== undefined) pageLayout.centerHorizontally = setup.centerHorizontally;
  if (setup.blackAndWhite !== undefined) pageLayout.blackAndWhite = setup.blackAndWhite;
  const { printArea } = setup;
  if (!printArea) return;
  pageLayout.setPrintArea(
    isWholeColumns(printArea) ? columnsAddress(printArea.left, printArea.right) : rangeAddress(printArea),
  );
}
