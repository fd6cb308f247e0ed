import type { Campaign } from "../campaign";
import type { CellFormat } from "../workbook";

/** Of what stands beside a form and is no part of it. */
export const asideColor = "#7F7F7F";

/** Title 18 pt bold, body 11 pt, both of the campaign's fonts. */
export function formFormats({ printing }: Campaign): Record<"title" | "body" | "head", CellFormat> {
  const body: CellFormat = { fontName: printing.bodyFont, fontSize: 11, vertical: "center", wrap: true };
  return {
    title: {
      fontName: printing.titleFont,
      fontSize: 18,
      bold: true,
      horizontal: "center",
      vertical: "center",
    },
    body,
    head: { ...body, bold: true, horizontal: "center", borders: true },
  };
}
