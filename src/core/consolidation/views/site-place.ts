import type { Campaign } from "../../campaign";
import { findTitledColumns } from "../../forms";
import {
  cellRange,
  type Selection,
  sheetNamed,
  textOf,
  valueAt,
  type WorkbookSnapshot,
} from "../../workbook";
import { siteColumns } from "../register/sheets/columns";
import { readNumber, type SiteNumber } from "../register/site-number";

/** Where 总台账 of a workbook has a site; null where it has not. */
export function placeOfSite(
  workbook: WorkbookSnapshot,
  number: SiteNumber,
  campaign: Campaign,
): Selection | null {
  const sheet = sheetNamed(workbook, campaign.consolidation.sheets.register);
  const titles = Object.fromEntries(siteColumns(campaign).map(({ key, title }) => [key, title]));
  const found = sheet && findTitledColumns(sheet, titles, 3);
  const column = found?.columns.get("number");
  if (!sheet || column === undefined) return null;
  for (let row = found!.row + 1; row < sheet.rows.length; row++) {
    if (readNumber(textOf(valueAt(sheet, row, column))) === number)
      return { sheet: sheet.name, range: cellRange(row, column) };
  }
  return null;
}
