import type { Campaign } from "../../../core/campaign";
import { type Ledger, siteNumberColumn } from "../../../core/ledger";
import { ruledRow } from "../../../core/ledger-form";
import { type CellEdit, type Edit, type Patch, textOf, valueAt } from "../../../core/workbook";

/**
 * A new site below the last one: its number and town filled in, its cells ruled; what stands there moves down. A row
 * that is there already and still to be filled in is taken instead.
 */
export function addSitePatch(ledger: Ledger, campaign: Campaign): { patch: Patch; row: number } {
  const { form, source, sheet, others } = ledger;
  const last = ledger.rows.at(-1)?.index ?? form.headerBottom;
  const row = last + 1;
  const textAt = (column: number | undefined) =>
    column === undefined ? "" : textOf(valueAt(source, row, column));
  // A number that the squad gave is that of another site.
  const isKept =
    others.some((other) => other.row === row && other.is.kind === "kept") &&
    textAt(siteNumberColumn(form, campaign)?.column) === "";
  const isFree = isKept || !(source.rows[row] ?? []).some((value) => textOf(value ?? null) !== "");
  const numbers = ledger.rows.map((site) => Number(site.text("sequence"))).filter(Number.isFinite);
  const cells: CellEdit[] = [];
  const fill = (column: number | undefined, value: string | number) => {
    if (column === undefined || (isFree && textAt(column) !== "")) return;
    cells.push({ row, column, value });
  };
  fill(form.columns.get("sequence")?.column, Math.max(0, ...numbers) + 1);
  fill(form.columns.get("town")?.column, campaign.town);
  if (isKept && cells.length === 0) return { row, patch: [] };
  const insert: Edit[] = isFree ? [] : [{ kind: "insertRows", sheet, row, count: 1 }];
  return { row, patch: [...insert, ruledRow(ledger, row), { kind: "setCells", sheet, cells }] };
}
