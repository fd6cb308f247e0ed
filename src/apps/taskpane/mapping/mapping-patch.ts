import type { Campaign } from "../../../core/campaign";
import { type CellEdit, type Patch, type SheetSnapshot, textOf, widthOf } from "../../../core/workbook";
import type { Mapping } from "../../../core/forms";

/**
 * Makes a sheet a ledger: the official titles over the columns that were chosen, and the columns that are
 * missing to the right of everything. What stands below the header is not touched.
 */
export function mappingPatch(
  sheet: SheetSnapshot,
  { headerRow, columns }: Mapping,
  campaign: Campaign,
): Patch {
  let next = widthOf(sheet.rows);
  const cells: CellEdit[] = [];
  for (const { key, title } of campaign.ledger.columns) {
    const column = columns.get(key) ?? next++;
    if (textOf(sheet.rows[headerRow]?.[column] ?? null) !== title)
      cells.push({ row: headerRow, column, value: title });
  }
  return cells.length > 0 ? [{ kind: "setCells", sheet: sheet.name, cells }] : [];
}
