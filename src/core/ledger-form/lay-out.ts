import { type Campaign, columnOf, type ColumnKey } from "../campaign";
import { formFormats, heightOfPage } from "../forms";
import {
  type CellFormat,
  type Edit,
  heightOfRow,
  intersects,
  type Patch,
  type RangeRef,
  textOf,
  valueAt,
} from "../workbook";
import type { Ledger } from "../ledger/ledger";
import { type Span, spanOf } from "./frame";
import { headLooks } from "./head-looks";
import { emptyRowsBelow, isCentred, rowHeight, sumOf } from "./measures";

/** Empty rows below the ruled ones lose their borders, as far as they are empty and no more than so many. */
const rowsBelow = 200;
/** So many empty rows between sites are ruled as sites are. */
const widestGap = 20;
/** Of a column that is none of the form's. */
const foreignWidth = 9;

/**
 * The looks of 附件1 on a ledger as it stands: fonts, borders, wrapping, alignment, widths and heights. Fills, colours
 * of texts and what is bold stay as people made them. A snapshot does not tell looks, so this is never empty.
 */
export function layOut(ledger: Ledger, campaign: Campaign): Patch {
  const { sheet, form, source } = ledger;
  const { left, right } = spanOf(ledger);
  const { body, head } = formFormats(campaign);
  const keys = keysByColumn(ledger);
  const widths = widthsOf(keys, campaign, { left, right });
  const { stretches, heights, ruled } = rowsOf(ledger, { left, right }, widths);
  const below = emptyRowsFrom(ledger, ruled + 1, rowsBelow);
  const format = (top: number, bottom: number, look: CellFormat, column?: number): Edit => ({
    kind: "format",
    sheet,
    range: { top, left: column ?? left, bottom, right: column ?? right },
    format: look,
  });
  const shownWidths = [...keys.keys()].filter((column) => !source.hiddenColumns.has(column));
  return [
    ...headLooks(ledger, campaign),
    format(form.headerTop, form.headerBottom, head),
    // Before the borders: to take away an upper one is to take away the lower one of the row above.
    ...(below > 0 ? [format(ruled + 1, ruled + below, { borders: false })] : []),
    ...stretches.flatMap(({ top, bottom }) => [
      format(top, bottom, { ...body, borders: true }),
      ...[...keys].map(([column, key]) =>
        format(top, bottom, { horizontal: isCentred(key) ? "center" : "left" }, column),
      ),
    ]),
    {
      kind: "columnWidths",
      sheet,
      widths: new Map(shownWidths.map((column) => [column, widths[column - left]!])),
    },
    { kind: "rowHeights", sheet, heights, growing: true },
  ];
}

/** What a row needs to look like one of the form's, whatever its font. */
export function ruledRow(ledger: Ledger, row: number): Edit {
  const range = { ...spanOf(ledger), top: row, bottom: row };
  const format = { wrap: true, vertical: "center", borders: true } as const;
  return { kind: "format", sheet: ledger.sheet, range, format };
}

/** The form's columns of a ledger; a telephone number in a column of its own is of 经营者及联系方式. */
function keysByColumn({ form }: Ledger): ReadonlyMap<number, ColumnKey> {
  const keys = new Map([...form.columns].map(([key, { column }]) => [column, key] as const));
  if (form.contactNumber) keys.set(form.contactNumber.column, "operatorContact");
  return keys;
}

function widthsOf(keys: ReadonlyMap<number, ColumnKey>, campaign: Campaign, { left, right }: Span): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const key = keys.get(left + index);
    return key === undefined ? foreignWidth : columnOf(campaign, key).width;
  });
}

interface Rows {
  readonly stretches: readonly { readonly top: number; readonly bottom: number }[];
  readonly heights: ReadonlyMap<number, number>;
  /** The last row with borders. */
  readonly ruled: number;
}

/** The rows that get borders: the sites', and empty ones down to the foot of the first page. */
function rowsOf(ledger: Ledger, { left, right }: Span, widths: readonly number[]): Rows {
  const { form, source } = ledger;
  const first = form.headerBottom + 1;
  const last = ledger.rows.at(-1)?.index ?? form.headerBottom;
  const heights = new Map<number, number>();
  const stretches: { top: number; bottom: number }[] = [];
  source.rows.forEach((values, row) => {
    if (row < first || row > last || !values) return;
    const cells = Array.from({ length: right - left + 1 }, (_, at) => valueAt(source, row, left + at));
    heights.set(row, Math.max(rowHeight, heightOfRow(cells, widths)));
    const open = stretches.at(-1);
    if (open && row - open.bottom <= widestGap) open.bottom = row;
    else stretches.push({ top: row, bottom: row });
  });
  const gaps = Math.max(0, last - first + 1 - heights.size) * rowHeight;
  const room = emptyRowsBelow(sumOf(heights.values()) + gaps, heightOfPage(widths));
  const ruled = last + emptyRowsFrom(ledger, last + 1, room);
  for (let row = last + 1; row <= ruled; row++) heights.set(row, rowHeight);
  if (ruled > last) {
    const open = stretches.at(-1);
    if (open) open.bottom = ruled;
    else stretches.push({ top: last + 1, bottom: ruled });
  }
  for (const row of source.hiddenRows) heights.delete(row);
  return { stretches, heights, ruled };
}

/** How many rows from one on, at most so many, hold nothing and have nothing merged into them. */
function emptyRowsFrom({ source }: Ledger, from: number, most: number): number {
  for (let count = 0; count < most; count++) {
    const row = from + count;
    const whole: RangeRef = { top: row, left: 0, bottom: row, right: Number.MAX_SAFE_INTEGER };
    const isEmpty = !source.rows[row]?.some((value) => textOf(value).trim() !== "");
    if (!isEmpty || source.merges.some((merge) => intersects(merge, whole))) return count;
  }
  return most;
}
