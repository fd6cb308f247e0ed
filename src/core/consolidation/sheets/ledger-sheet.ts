import { type Campaign, columnPlace, lifecycleKeys } from "../../campaign";
import { type Edit, rowNumberOf } from "../../workbook";
import type { Consolidation } from "../consolidate";
import type { SiteRecord } from "../intake/unit-file";
import { formKey, lifecycleColumns } from "../register/sheets/columns";
import { numberText, type SiteNumber } from "../register/site-number";
import { dueDayText } from "./dates";
import { type KeyedColumn, tableEdits } from "./table";

/**
 * The columns of 汇总清单: the form's, and outside the print area where each row came from, and the four of measures and
 * responsibility where villages have them.
 */
export function townLedgerColumns(campaign: Campaign, withLifecycle: boolean): KeyedColumn[] {
  const { ledger, consolidation } = campaign;
  const { columns: titles } = consolidation;
  const form = ledger.columns.map(({ key, title, width }, column): KeyedColumn => ({
    key: formKey(column),
    title,
    width,
    ...(key === "sequence" || key === "town" || key === "disposition" ? { align: "center" } : {}),
  }));
  return [
    ...form,
    { key: "unit", title: titles.sourceUnit, width: 12 },
    { key: "file", title: titles.sourceFile, width: 24 },
    { key: "row", title: titles.sourceRow, width: 8 },
    { key: "sheet", title: titles.sourceSheet, width: 16 },
    { key: "number", title: titles.siteNumber, width: 14 },
    { key: "ownSequence", title: titles.ownSequence, width: 8, align: "center" },
    ...(withLifecycle ? lifecycleColumns(campaign) : []),
  ];
}

/**
 * 汇总清单: 附件1 for the town. Every data row of every used workbook in roster order, renumbered; outside the
 * print area stands where each came from, and the number of its site.
 */
export function townLedgerSheet(
  { rows, period, memory }: Consolidation,
  campaign: Campaign,
): Generator<Edit> {
  const { sheets } = campaign.consolidation;
  const { ledger } = campaign;
  const numbers = numberCells(rows, memory.numbers, campaign);
  const withLifecycle = rows.some(({ lifecycle }) => lifecycle !== undefined);
  const sequence = columnPlace(campaign, "sequence");
  return tableEdits(campaign, {
    sheet: sheets.ledger,
    title: ledger.title,
    lines: [`${ledger.unitLabel}：${campaign.town}`, `${ledger.dateLabel}：${dueDayText(period)}`],
    columns: townLedgerColumns(campaign, withLifecycle),
    rows: rows.map((row, index) => [
      ...ledger.columns.map(({ key }, column) => (key === "sequence" ? index + 1 : row.texts[column]!)),
      row.unit,
      row.file,
      rowNumberOf(row.row),
      row.sheet,
      numbers[index]!,
      row.texts[sequence] ?? null,
      ...(withLifecycle ? lifecycleKeys.map((key) => row.lifecycle?.get(key) ?? null) : []),
    ]),
    printed: ledger.columns.length,
  });
}

/** The number of each row's site; of a site that another unit reported before, that it is the same. */
function numberCells(
  rows: readonly SiteRecord[],
  numbers: readonly SiteNumber[],
  { consolidation }: Campaign,
): string[] {
  const unitOf = new Map<SiteNumber, string>();
  return rows.map(({ unit }, at) => {
    const number = numbers[at]!;
    const text = numberText(number);
    if (!unitOf.has(number)) unitOf.set(number, unit);
    return unitOf.get(number) === unit ? text : consolidation.sameAs.replace("{number}", text);
  });
}
