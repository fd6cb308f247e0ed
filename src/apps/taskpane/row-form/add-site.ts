import type { Campaign, ColumnKey } from "../../../core/campaign";
import { type Ledger, type LedgerRow } from "../../../core/ledger";
import { ruledRow } from "../../../core/ledger-form";
import type { CellEdit, Edit, Patch } from "../../../core/workbook";

const filledIn: ReadonlySet<ColumnKey> = new Set(["sequence", "town"]);

/** Whether nothing was typed yet into a new site's row: then there is nothing to say of it. */
export function isAsAdded(row: LedgerRow): boolean {
  return row.knownCells.every(({ key, raw }) => filledIn.has(key) || raw === "");
}

/** A new site below the last one: its number and town filled in, its cells ruled; what stands there moves down. */
export function addSitePatch(ledger: Ledger, campaign: Campaign): { patch: Patch; row: number } {
  const { form, source, sheet } = ledger;
  const last = ledger.rows.at(-1)?.index ?? form.headerBottom;
  const row = last + 1;
  const isFree = !(source.rows[row] ?? []).some(
    (value) => value !== null && value !== undefined && value !== "",
  );
  const numbers = ledger.rows.map((site) => Number(site.text("sequence"))).filter(Number.isFinite);
  const cells: CellEdit[] = [];
  const sequence = form.columns.get("sequence")?.column;
  const town = form.columns.get("town")?.column;
  if (sequence !== undefined) cells.push({ row, column: sequence, value: Math.max(0, ...numbers) + 1 });
  if (town !== undefined) cells.push({ row, column: town, value: campaign.town });
  const insert: Edit[] = isFree ? [] : [{ kind: "insertRows", sheet, row, count: 1 }];
  return { row, patch: [...insert, ruledRow(ledger, row), { kind: "setCells", sheet, cells }] };
}
