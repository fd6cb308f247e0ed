import type { Campaign } from "../campaign";
import { type CellValue, type Edit, heightOfRow, type Patch, type RangeRef } from "../workbook";
import {
  formFormats,
  heightOfPage,
  ledgerPage,
  ledgerConditionalFormats,
  ledgerValidations,
  spareRows,
  type RuledArea,
  wholeColumns,
} from "../forms";
import { emptyRowsBelow, frozenColumns, headHeights, isCentred, rowHeight, sumOf } from "./measures";

export interface TemplateOptions {
  /** The reporting unit, when known. */
  readonly unit?: string;
  /** Written after 填报时间, as people write it; blanks between 年月日 when not given. */
  readonly reportDate?: string;
  /** Name of the sheet, by default the campaign's. */
  readonly sheet?: string;
  /** Sites to fill in, be there any or none, in the order of the form's columns. */
  readonly rows?: readonly (readonly CellValue[])[];
}

const headerRow = 2;
const firstDataRow = headerRow + 1;

/** Validations and conditional formats of a ledger, as edits. */
export function rulesOf(sheet: string, area: RuledArea, campaign: Campaign): Edit[] {
  return [
    ...ledgerValidations(area, campaign).map(
      ({ range, rule }) => ({ kind: "validate", sheet, range, rule }) as const,
    ),
    ...ledgerConditionalFormats(area, campaign).map(
      (format) => ({ kind: "addConditionalFormat", sheet, format }) as const,
    ),
  ];
}

/** Heights of the rows with borders: the sites', and below them empty ones to write in down to the foot of the first page. */
function ruledHeights(filled: readonly (readonly CellValue[])[], widths: readonly number[]): number[] {
  const heights = filled.map((row) => Math.max(rowHeight, heightOfRow(row, widths)));
  const empty = emptyRowsBelow(sumOf(heights), heightOfPage(widths));
  return [...heights, ...Array<number>(empty).fill(rowHeight)];
}

/** How many empty rows the first page of the form holds. */
export function emptyRowsOfPage({ ledger }: Campaign): number {
  return ruledHeights(
    [],
    ledger.columns.map(({ width }) => width),
  ).length;
}

/** 附件1 on a new sheet, empty and ready to fill or with sites filled in: title, unit and date, the ten titles, rules and print set-up. */
export function ledgerTemplate(campaign: Campaign, options: TemplateOptions = {}): Patch {
  const { ledger } = campaign;
  const { rows: filled = [] } = options;
  const formats = formFormats(campaign);
  const sheet = options.sheet ?? ledger.sheetName;
  const last = ledger.columns.length - 1;
  const middle = Math.ceil(last / 2);
  const widths = ledger.columns.map(({ width }) => width);
  const heights = ruledHeights(filled, widths);
  const ruled = heights.length;
  const area: RuledArea = {
    columns: new Map(ledger.columns.map(({ key }, column) => [key, column])),
    first: firstDataRow,
    last: firstDataRow + ruled + spareRows - 1,
  };
  const band = (top: number, left: number, right: number): RangeRef => ({ top, left, bottom: top, right });
  const rows: RangeRef = { top: firstDataRow, left: 0, bottom: firstDataRow + ruled - 1, right: last };
  const centred: RangeRef[] = ledger.columns.flatMap(({ key }, column) =>
    isCentred(key) ? [{ ...rows, left: column, right: column }] : [],
  );
  return [
    { kind: "addSheet", sheet },
    { kind: "merge", sheet, range: band(0, 0, last) },
    { kind: "merge", sheet, range: band(1, 0, middle - 1) },
    { kind: "merge", sheet, range: band(1, middle, last) },
    { kind: "format", sheet, range: band(0, 0, last), format: formats.title },
    { kind: "format", sheet, range: band(1, 0, last), format: { ...formats.body, wrap: false } },
    { kind: "format", sheet, range: band(1, middle, last), format: { horizontal: "right" } },
    { kind: "format", sheet, range: band(headerRow, 0, last), format: formats.head },
    { kind: "format", sheet, range: rows, format: { ...formats.body, borders: true } },
    ...centred.map((range) => ({ kind: "format", sheet, range, format: { horizontal: "center" } }) as const),
    {
      kind: "columnWidths",
      sheet,
      widths: new Map(widths.entries()),
    },
    {
      kind: "rowHeights",
      sheet,
      heights: new Map(Object.values(headHeights).entries()),
    },
    {
      kind: "rowHeights",
      sheet,
      heights: new Map(heights.map((height, index) => [firstDataRow + index, height])),
      growing: true,
    },
    ...rulesOf(sheet, area, campaign),
    {
      kind: "freeze",
      sheet,
      freeze: { rows: firstDataRow, columns: frozenColumns(area.columns.get("siteName")) },
    },
    { kind: "pageSetup", sheet, setup: ledgerPage(campaign, headerRow, wholeColumns(last)) },
    {
      kind: "setCells",
      sheet,
      cells: [
        { row: 0, column: 0, value: ledger.title },
        { row: 1, column: 0, value: `${ledger.unitLabel}：${options.unit ?? ""}` },
        {
          row: 1,
          column: middle,
          value: `${ledger.dateLabel}：${options.reportDate ?? "      年   月   日"}`,
        },
        ...ledger.columns.map(({ title }, column) => ({ row: headerRow, column, value: title })),
        ...filled.flatMap((values, at) =>
          values.flatMap((value, column) =>
            value === null || value === "" ? [] : [{ row: firstDataRow + at, column, value }],
          ),
        ),
      ],
    },
  ];
}
