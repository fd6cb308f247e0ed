import type { Campaign } from "../campaign";
import { findLabel, formFormats } from "../forms";
import { type Edit, intersects, type RangeRef, textOf, valueAt } from "../workbook";
import type { Ledger } from "../ledger/ledger";
import { unitAndDateLabels } from "../ledger/read/unit-and-date";
import { middleOf, spanOf } from "./frame";
import { headHeights } from "./measures";

/** Points of one of several rows of a header, at least. */
const lowestHeader = 18;

/** The looks of title, 填报单位 and 填报时间 where they stand above the header, and the heights of all rows of the head. */
export function headLooks(ledger: Ledger, campaign: Campaign): Edit[] {
  const { sheet, form, source } = ledger;
  const { title, body } = formFormats(campaign);
  const { left, right } = spanOf(ledger);
  const band = (row: number): RangeRef => ({ top: row, left, bottom: row, right });
  const heights = new Map<number, number>();
  const edits: Edit[] = [];
  const labelRows = labelRowsOf(ledger);
  const titleRow = titleRowOf(ledger, labelRows);
  if (titleRow !== null) {
    if (isToBeMerged(ledger, band(titleRow))) edits.push({ kind: "merge", sheet, range: band(titleRow) });
    edits.push({ kind: "format", sheet, range: band(titleRow), format: title });
    heights.set(titleRow, headHeights.title);
  }
  for (const row of labelRows) {
    edits.push({ kind: "format", sheet, range: band(row), format: { ...body, wrap: false } });
    heights.set(row, headHeights.labels);
  }
  const date = rightDate(ledger, campaign);
  if (date !== null) {
    const range = { ...band(date.row), left: date.column, right: date.column };
    edits.push({ kind: "format", sheet, range, format: { horizontal: "right" } });
  }
  const rows = form.headerBottom - form.headerTop + 1;
  for (let row = form.headerTop; row <= form.headerBottom; row++)
    heights.set(row, Math.max(lowestHeader, Math.round(headHeights.header / rows)));
  for (const row of source.hiddenRows) heights.delete(row);
  return [...edits, { kind: "rowHeights", sheet, heights }];
}

/** Rows above the header in which 填报单位 or 填报时间 stands. */
function labelRowsOf({ form, top }: Ledger): ReadonlySet<number> {
  const fields = [form.unitField.at, form.dateField.at];
  return new Set(fields.flatMap((at) => (at && at.row >= top && at.row < form.headerTop ? [at.row] : [])));
}

/** The row above the header with the longest text that is no label; null where there is none. */
function titleRowOf({ form, source, top }: Ledger, labelRows: ReadonlySet<number>): number | null {
  let longest = 0;
  let found: number | null = null;
  for (let row = top; row < form.headerTop; row++) {
    if (labelRows.has(row)) continue;
    const lengths = (source.rows[row] ?? []).map((value) => textOf(value ?? null).trim().length);
    const length = Math.max(0, ...lengths);
    if (length > longest) [longest, found] = [length, row];
  }
  return found;
}

/** A title in the first column is merged over the form where nothing else stands in its row. */
function isToBeMerged({ source }: Ledger, band: RangeRef): boolean {
  const isAlone = source.rows[band.top]!.every(
    (value, column) => (column === band.left) === (textOf(value).trim() !== ""),
  );
  return isAlone && !source.merges.some((merge) => intersects(merge, band));
}

/** Where 填报时间 stands with its label in the right half; null where it does not. */
function rightDate(ledger: Ledger, campaign: Campaign): { row: number; column: number } | null {
  const { form, source } = ledger;
  const { at } = form.dateField;
  if (!at || at.row >= form.headerTop || at.column < middleOf(spanOf(ledger))) return null;
  const text = textOf(valueAt(source, at.row, at.column));
  const labels = [campaign.ledger.dateLabel, ...unitAndDateLabels(campaign).date.own];
  return labels.some((label) => findLabel(text, label)) ? at : null;
}
