import type { Campaign, FigureKey } from "../../campaign";
import { chineseDate, type IsoDate } from "../../language";
import { asideColor, formFormats } from "../../forms";
import { columnName, setCell, type CellEdit, type Patch } from "../../workbook";
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
  /** Null where the rows say it themselves. */
  readonly basis: TallyBasis | null;
  readonly rows: readonly TallySheetRow[];
  /** A 合计 row of SUM formulas below the rows. */
  readonly withTotal: boolean;
  /** Rows that 合计 leaves out, by position; a second line adds them (合计（含沿用）, by its label). */
  readonly leftOut?: { readonly rows: ReadonlySet<number>; readonly label: string };
  /** Lines below the totals. */
  readonly below?: readonly TallySheetRow[];
  /** Words right of the table, which are not printed. */
  readonly beside?: string;
}

const firstDataRow = 5;
const besideWidth = 34;
const blankDate = "    年  月  日";

/** 报送时间 and, beside it, 口径. */
export function dateLine(campaign: Campaign, reportDate: IsoDate | null, basis: TallyBasis | null): string {
  const { dateLabel, basisLabel, basisWords } = campaign.tally;
  const date = `${dateLabel}：${reportDate ? chineseDate(reportDate) : blankDate}`;
  return basis === null ? date : `${date}${gap}${basisLabel}：${basisWords[basis]}`;
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
  { figures }: Campaign["tally"],
  rows: readonly TallySheetRow[],
  { label, row, without }: { label: string; row: number; without: ReadonlySet<number> },
): CellEdit[] {
  const runs = runsOf(rows.map((_, at) => !without.has(at)));
  const sums = figures.map(({ key }, index) => {
    const letters = columnName(index + 1);
    const value = rows.reduce(
      (sum, { values }, at) => sum + (without.has(at) ? 0 : (values.get(key) ?? 0)),
      0,
    );
    const ranges = runs.map(
      ([first, last]) => `${letters}${firstDataRow + first + 1}:${letters}${firstDataRow + last + 1}`,
    );
    const formula = `=SUM(${ranges.join(",") || 0})`;
    return { row, column: index + 1, value, formula };
  });
  return [{ row, column: 0, value: label }, ...sums];
}

/** First and last position of each run of those that count. */
function runsOf(counts: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  counts.forEach((isCounted, at) => {
    const last = runs.at(-1);
    if (isCounted && last?.[1] === at - 1) last[1] = at;
    else if (isCounted) runs.push([at, at]);
  });
  return runs;
}

/**
 * Fills an empty sheet with 附件2, ready to print and seal: title, 填报单位（签章） and 报送时间, the
 * three-storey header, the rows, and the two notes.
 */
export function tallySheet(campaign: Campaign, content: TallySheetContent): Patch {
  const { sheet, unit, reportDate, basis, rows, withTotal, leftOut, below = [], beside } = content;
  const { tally } = campaign;
  const groups = tally.figures.map(({ group }) => group);
  const lastColumn = tally.figures.length;
  const lastDataRow = firstDataRow + rows.length - 1;
  const totals = [
    ...(withTotal ? [{ label: tally.totalLabel, without: leftOut?.rows ?? new Set<number>() }] : []),
    ...(leftOut ? [{ label: leftOut.label, without: new Set<number>() }] : []),
  ];
  const belowRow = lastDataRow + totals.length + 1;
  const notesRow = belowRow + below.length;
  const half = Math.floor(lastColumn / 2) - 1;
  const cells: CellEdit[] = [
    { row: 0, column: 0, value: tally.title },
    { row: 1, column: 0, value: `${tally.unitLabel}：${unit}` },
    { row: 1, column: half + 1, value: dateLine(campaign, reportDate, basis) },
    ...headerCells(campaign),
    ...rows.flatMap((row, index) => dataCells(tally, row, firstDataRow + index)),
    ...totals.flatMap((total, at) => totalCells(tally, rows, { ...total, row: lastDataRow + 1 + at })),
    ...below.flatMap((row, at) => dataCells(tally, row, belowRow + at)),
    { row: notesRow, column: 0, value: tally.noteLabel },
    { row: notesRow, column: 1, value: tally.notes.join("\n") },
  ];
  return [
    { kind: "setCells", sheet, cells },
    ...formFormat(campaign, { sheet, groups, lastColumn, half, firstDataRow, notesRow }),
    ...(beside
      ? besideTable(campaign, sheet, beside, { top: 2, bottom: notesRow, column: lastColumn + 2 })
      : []),
  ];
}

/** Words in grey, in one cell as tall as the table. */
function besideTable(
  campaign: Campaign,
  sheet: string,
  text: string,
  { top, bottom, column }: { readonly top: number; readonly bottom: number; readonly column: number },
): Patch {
  const range = { top, left: column, bottom, right: column };
  const format = { ...formFormats(campaign).body, vertical: "top", fontColor: asideColor } as const;
  return [
    { kind: "merge", sheet, range },
    { kind: "format", sheet, range, format },
    {
      kind: "columnWidths",
      sheet,
      widths: new Map([
        [column - 1, 2],
        [column, besideWidth],
      ]),
    },
    setCell(sheet, top, column, text),
  ];
}
