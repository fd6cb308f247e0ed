import type { Campaign } from "../campaign";
import type { CellEdit, CellValue, Patch } from "../workbook";

interface LedgerContent {
  readonly unit: string;
  /** As it is written on the form: `2019年11月20日`. */
  readonly date: string;
  readonly rows: readonly (readonly CellValue[])[];
}

const TITLE_ROWS = 3;
const SPARE_ROWS = 200;
const MINIMUM_ROWS = 12;

/** A new workbook with the form of 附件1, filled with rows: what the notice prescribes and no more. */
export function plainLedger(campaign: Campaign, content: LedgerContent): Patch {
  const { ledger } = campaign;
  const sheet = ledger.sheetName;
  const last = ledger.columns.length - 1;
  const half = Math.floor(last / 2);
  const bottom = TITLE_ROWS + Math.max(MINIMUM_ROWS, content.rows.length) - 1;
  const cells: CellEdit[] = [
    { row: 0, column: 0, value: ledger.title },
    { row: 1, column: 0, value: `${ledger.unitLabel}：${content.unit}` },
    { row: 1, column: half + 1, value: `${ledger.dateLabel}：${content.date}` },
    ...ledger.columns.map(({ title }, column) => ({ row: 2, column, value: title })),
    ...content.rows.flatMap((values, row) =>
      values.map((value, column) => ({ row: TITLE_ROWS + row, column, value })),
    ),
  ];
  const columnOf = (key: string) => ledger.columns.findIndex((column) => column.key === key);
  const rowsOf = (column: number) => ({
    top: TITLE_ROWS,
    bottom: bottom + SPARE_ROWS,
    left: column,
    right: column,
  });
  const body = { top: TITLE_ROWS, bottom, left: 0, right: last };
  return [
    { kind: "addSheet", sheet },
    { kind: "setCells", sheet, cells },
    { kind: "merge", sheet, range: { top: 0, bottom: 0, left: 0, right: last } },
    { kind: "merge", sheet, range: { top: 1, bottom: 1, left: 0, right: half } },
    { kind: "merge", sheet, range: { top: 1, bottom: 1, left: half + 1, right: last } },
    {
      kind: "format",
      sheet,
      range: { top: 0, bottom: 0, left: 0, right: last },
      format: { fontName: "宋体", fontSize: 18, bold: true, horizontal: "center", vertical: "center" },
    },
    {
      kind: "format",
      sheet,
      range: { top: 2, bottom: 2, left: 0, right: last },
      format: { bold: true, horizontal: "center", vertical: "center", wrap: true, borders: true },
    },
    {
      kind: "format",
      sheet,
      range: body,
      format: { fontName: "仿宋", fontSize: 11, vertical: "center", wrap: true, borders: true },
    },
    {
      kind: "columnWidths",
      sheet,
      widths: new Map(ledger.columns.map(({ width }, column) => [column, width])),
    },
    { kind: "rowHeights", sheet, heights: new Map([[0, 32], [1, 22], [2, 44], ...heights(bottom)]) },
    {
      kind: "validate",
      sheet,
      range: rowsOf(columnOf("disposition")),
      rule: { type: "list", items: campaign.dispositions.map(({ word }) => word) },
    },
    {
      kind: "validate",
      sheet,
      range: rowsOf(columnOf("town")),
      rule: { type: "list", items: [campaign.town] },
    },
    { kind: "freeze", sheet, freeze: { rows: TITLE_ROWS, columns: 0 } },
  ];
}

function heights(bottom: number): [number, number][] {
  return Array.from({ length: bottom - TITLE_ROWS + 1 }, (_, row) => [TITLE_ROWS + row, 44]);
}
