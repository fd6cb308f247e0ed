import type { Campaign } from "../campaign";
import type { CellFormat, PageSetup, RangeRef } from "../workbook";

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

/** A4 landscape, all columns on one page's width, title and header repeated, page number in the foot. */
export function ledgerPage(campaign: Campaign, headerBottom: number, printArea?: RangeRef): PageSetup {
  return {
    orientation: "landscape",
    paper: "A4",
    fit: { wide: 1, tall: 0 },
    titleRows: { first: 0, last: headerBottom },
    footer: campaign.printing.footer,
    margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
    centerHorizontally: true,
    ...(printArea && { printArea }),
  };
}
