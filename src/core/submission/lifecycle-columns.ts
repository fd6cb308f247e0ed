import { lifecycleColumnOf, lifecycleKeys, type Campaign, type LifecycleKey } from "../campaign";
import { formFormats } from "../forms";
import { type Ledger } from "../ledger";
import { emptyRowsOfPage, printedPage } from "../ledger-form";
import { textOf, type CellEdit, type Edit, type Patch } from "../workbook";

/** Which of 整治措施, 整治时限, 责任单位, 责任人 a ledger has no column for. */
export function missingLifecycleColumns(ledger: Ledger): LifecycleKey[] {
  return lifecycleKeys.filter((key) => !ledger.form.lifecycle.has(key));
}

/** The first column to the right of everything that the sheet holds. */
function firstFreeColumn({ source }: Ledger): number {
  let free = 0;
  for (const row of source.rows) {
    for (let column = (row?.length ?? 0) - 1; column >= free; column--) {
      if (textOf(row![column] ?? null).trim() !== "") free = column + 1;
    }
  }
  return Math.max(free, ...source.merges.map(({ right }) => right + 1));
}

/**
 * Offers the columns that the notice wants for each site (“制定整治措施，明确整治时限、责任单位以及责任人”)
 * and 附件1 has no place for: the missing ones to the right of everything, outside the print area. Nothing
 * that stands on the sheet moves. Empty when none is missing.
 */
export function offerLifecycleColumns(ledger: Ledger, campaign: Campaign): Patch {
  const missing = missingLifecycleColumns(ledger);
  if (missing.length === 0) return [];
  const { sheet, form } = ledger;
  const formats = formFormats(campaign);
  const left = firstFreeColumn(ledger);
  const right = left + missing.length - 1;
  const bottom = Math.max(form.headerBottom + emptyRowsOfPage(campaign), ledger.rows.at(-1)?.index ?? 0);
  const columns = missing.map((key) => lifecycleColumnOf(campaign, key));
  const cells: CellEdit[] = columns.map(({ title }, index) => ({
    row: form.headerTop,
    column: left + index,
    value: title,
  }));
  const format = (top: number, last: number, look: (typeof formats)["body"]): Edit => ({
    kind: "format",
    sheet,
    range: { top, left, bottom: last, right },
    format: look,
  });
  return [
    format(form.headerTop, form.headerBottom, formats.head),
    format(form.headerBottom + 1, bottom, { ...formats.body, borders: true }),
    {
      kind: "columnWidths",
      sheet,
      widths: new Map(columns.map(({ width }, index) => [left + index, width])),
    },
    {
      kind: "pageSetup",
      sheet,
      setup: printedPage(ledger, campaign),
    },
    { kind: "setCells", sheet, cells },
  ];
}
