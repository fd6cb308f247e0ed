import type { Campaign } from "../campaign";
import { formFormats } from "../forms";
import type { Ledger } from "../ledger";
import { type Edit, type Patch, setCell } from "../workbook";
import { printedPage } from "./printed-page";
import { emptyRowsOfPage } from "./template";

/** The column in which a ledger names the pictures of each site, made outside the print area; none where the campaign has none. */
export function pictureColumnEdits(ledger: Ledger, column: number, campaign: Campaign): Patch {
  const { sheet, form, rows } = ledger;
  const { pictures } = campaign.ledger;
  if (!pictures) return [];
  const formats = formFormats(campaign);
  const bottom = Math.max(form.headerBottom + emptyRowsOfPage(campaign), rows.at(-1)?.index ?? 0);
  const look = (top: number, last: number, format: (typeof formats)["body"]): Edit => ({
    kind: "format",
    sheet,
    range: { top, left: column, bottom: last, right: column },
    format,
  });
  return [
    look(form.headerTop, form.headerBottom, formats.head),
    look(form.headerBottom + 1, bottom, { ...formats.body, borders: true }),
    { kind: "columnWidths", sheet, widths: new Map([[column, pictures.width]]) },
    { kind: "pageSetup", sheet, setup: printedPage(ledger, campaign) },
    setCell(sheet, form.headerTop, column, pictures.title),
  ];
}
