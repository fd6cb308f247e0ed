import type { Campaign } from "../campaign";
import { MAX_ROWS, type PageSetup, pixelsOfWidth, POINTS_PER_PIXEL, type RangeRef } from "../workbook";

type Margins = NonNullable<PageSetup["margins"]>;

const a4Landscape = { width: 29.7, height: 21 };
const pointsPerCentimetre = 72 / 2.54;
const ledgerMargins: Margins = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 };

/** The first columns of a sheet, as far down as there is anything: what is added below is printed too. */
export function wholeColumns(right: number): RangeRef {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right };
}

/**
 * Points of rows that an A4 page across holds once columns of these widths fit its width: Excel makes it smaller by whole
 * per cent.
 */
export function heightOfPage(widths: readonly number[], margins: Margins = ledgerMargins): number {
  const { left, right, top, bottom } = margins;
  const columns = widths.reduce((sum, width) => sum + pixelsOfWidth(width) * POINTS_PER_PIXEL, 0);
  const width = (a4Landscape.width - left - right) * pointsPerCentimetre;
  const scale = Math.min(1, Math.floor((100 * width) / columns) / 100);
  return ((a4Landscape.height - top - bottom) * pointsPerCentimetre) / scale;
}

/**
 * A4 landscape, all columns on one page's width, title and header repeated, page number in the foot. Black and white:
 * marks of what is missing are for the screen.
 */
export function ledgerPage(campaign: Campaign, headerBottom: number, printArea: RangeRef): PageSetup {
  return {
    orientation: "landscape",
    paper: "A4",
    fit: { wide: 1, tall: 0 },
    titleRows: { first: 0, last: headerBottom },
    printArea,
    footer: campaign.printing.footer,
    margins: ledgerMargins,
    centerHorizontally: true,
    blackAndWhite: true,
  };
}
