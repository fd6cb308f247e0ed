import type { Campaign, FigureKey } from "../../campaign";
import { chineseDate, type IsoDate } from "../../language";
import { columnName, type CellEdit, type Patch } from "../../workbook";
import type { TallyBasis } from "../figures";
import { gap } from "./fields";
import { formFormat } from "./form-format";

/** One row of 附件2. */
export interface TallySheetRow {
  readonly unit: string;
  /** Null leaves the cell empty, to be filled in by hand. */
  readonly values: ReadonlyMap<FigureKey, number | null>;
  readonly formulas?: ReadonlyMap<FigureKey, string>;
}

export interface TallySheetContent {
  readonly sheet: string;
  readonly unit: string;
  /** Null leaves room for it. */
  readonly reportDate: IsoDate | null;
  readonly basis: TallyBasis;
  readonly rows: readonly TallySheetRow[];
  /** A 合计 row of SUM formulas below the rows. */
  readonly withTotal: boolean;
}

const firstDataRow = 5;
const blankDate = "    年  月  日";

/** 报送时间 and, beside it, 口径. */
export function dateLine(campaign: Campaign, reportDate: IsoDate | null, basis: TallyBasis): string {
  const { dateLabel, basisLabel, basisWords } = campaign.tally;
  return `${dateLabel}：${reportDate ? chineseDate(reportDate) : blankDate}${gap}${basisLabel}：${basisWords[basis]}`;
}

function headerCells(campaign: Campaign): CellEdit[] {
  const { figures, unitColumn } = campaign.tally;
  const cells: CellEdit[] = [{ row: 2, column: 0, value: unitColumn }];
  figures.forEach(({ group, label, unit }, index) => {
    const column = index + 1;
    if (group !== figures[index - 1]?.group) cells.push({ row: 2, column, value: group });
    cells.push({ row: 3, column, value: label }, { row: 4, column, value: `（${unit}）` });
  });
  return cells;
}

function dataCells(
  { figures }: Campaign["tally"],
  { unit, values, formulas }: TallySheetRow,
  row: number,
): CellEdit[] {
  const cells: CellEdit[] = [{ row, column: 0, value: unit }];
  figures.forEach(({ key }, index) => {
    const value = values.get(key) ?? null;
    const formula = formulas?.get(key);
    if (value !== null) cells.push({ row, column: index + 1, value, ...(formula && { formula }) });
  });
  return cells;
}

function totalCells(
  { figures, totalLabel }: Campaign["tally"],
  rows: readonly TallySheetRow[],
  row: number,
): CellEdit[] {
  const sums = figures.map(({ key }, index) => {
    const letters = columnName(index + 1);
    const value = rows.reduce((sum, { values }) => sum + (values.get(key) ?? 0), 0);
    const formula = `=SUM(${letters}${firstDataRow + 1}:${letters}${firstDataRow + rows.length})`;
    return { row, column: index + 1, value, formula };
  });
  return [{ row, column: 0, value: totalLabel }, ...sums];
}

/**
 * Fills an empty sheet with 附件2, ready to print and seal: title, 填报单位（签章） and 报送时间, the
 * three-storey header, the rows, and the two notes.
 */
export function tallySheet(campaign: Campaign, content: TallySheetContent): Patch {
  const { sheet, unit, reportDate, basis, rows, withTotal } = content;
  const { tally } = campaign;
  const groups = tally.figures.map(({ group }) => group);
  const lastColumn = tally.figures.length;
  const lastDataRow = firstDataRow + rows.length - 1;
  const notesRow = lastDataRow + (withTotal ? 2 : 1);
  const half = Math.floor(lastColumn / 2) - 1;
  const cells: CellEdit[] = [
    { row: 0, column: 0, value: tally.title },
    { row: 1, column: 0, value: `${tally.unitLabel}：${unit}` },
    { row: 1, column: half + 1, value: dateLine(campaign, reportDate, basis) },
    ...headerCells(campaign),
    ...rows.flatMap((row, index) => dataCells(tally, row, firstDataRow + index)),
    ...(withTotal ? totalCells(tally, rows, lastDataRow + 1) : []),
    { row: notesRow, column: 0, value: tally.noteLabel },
    { row: notesRow, column: 1, value: tally.notes.join("\n") },
  ];
  return [
    { kind: "setCells", sheet, cells },
    ...formFormat(campaign, { sheet, groups, lastColumn, half, firstDataRow, notesRow }),
  ];
}
