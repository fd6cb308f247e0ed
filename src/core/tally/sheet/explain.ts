import { figureOf, type Campaign, type FigureKey } from "../../campaign";
import { formFormats } from "../../forms";
import { withoutBlanks } from "../../language";
import { normalizeLabel, type StatedTally } from "../stated";
import { contains, isCovered, setCell, sheetNamed, textOf, valueAt } from "../../workbook";
import type { CellValue, Edit, Patch, RangeRef, SheetSnapshot, WorkbookSnapshot } from "../../workbook";

const charactersInLine = 60;
const lineHeight = 18;
const lastRowOfExcel = 1_048_575;

function hasText(value: CellValue): boolean {
  return textOf(value).trim() !== "";
}

/** The last row that holds anything, or -1. */
function lastFilledRow({ rows }: SheetSnapshot): number {
  return rows.findLastIndex((cells) => cells?.some(hasText));
}

function filledColumns(sheet: SheetSnapshot, row: number): number[] {
  const columns: number[] = [];
  sheet.rows[row]?.forEach((value, column) => {
    if (isCovered(sheet.merges, row, column)) return;
    if (hasText(value)) columns.push(column);
  });
  return columns;
}

/** The first column right of a cell and of what is merged with it. */
function nextColumn(sheet: SheetSnapshot, row: number, column: number): number {
  const merge = sheet.merges.find((range) => contains(range, row, column));
  return (merge?.right ?? column) + 1;
}

/** The columns of a table, first and last. */
interface Width {
  readonly left: number;
  readonly right: number;
}

function widthOf({ form: { columns, unitColumn } }: StatedTally): Width {
  const places = [...columns.values()].map(({ column }) => column);
  if (unitColumn !== null) places.push(unitColumn);
  return { left: Math.min(...places), right: Math.max(...places) };
}

/** Adds to the last cell of a row that begins with the label; nothing where the label is merged from above. */
function appendTo(
  sheet: SheetSnapshot,
  { right }: Width,
  row: number,
  label: string,
  text: string,
): Edit | null {
  const last = filledColumns(sheet, row).at(-1);
  if (last === undefined) return null;
  const written = textOf(valueAt(sheet, row, last)).trimEnd();
  const isLabelOnly = withoutBlanks(written).replace(/[:：]$/, "") === label;
  const next = nextColumn(sheet, row, last);
  const isRoom = next <= right && !isCovered(sheet.merges, row, next);
  if (isLabelOnly && isRoom) return setCell(sheet.name, row, next, text);
  const between = isLabelOnly ? "：" : "；";
  const isEnded = /[。；;：:]$/.test(written);
  return setCell(sheet.name, row, last, `${written}${isEnded ? "" : between}${text}`);
}

/** The first row from `from` on in which no merged area has a cell of these columns. */
function freeRow({ merges }: SheetSnapshot, from: number, { left, right }: Width): number {
  const inTheWay = merges
    .filter((merge) => merge.left <= right && merge.right >= left)
    .sort((a, b) => a.top - b.top);
  return inTheWay.reduce((row, merge) => (merge.top <= row ? Math.max(row, merge.bottom + 1) : row), from);
}

function newRow(
  sheet: SheetSnapshot,
  campaign: Campaign,
  stated: StatedTally,
  label: string,
  text: string,
): Patch {
  const width = widthOf(stated);
  const { left, right } = width;
  const row = freeRow(sheet, Math.max(lastFilledRow(sheet), stated.row) + 1, width);
  if (row > lastRowOfExcel) return [];
  const range: RangeRef = { top: row, left: left + 1, bottom: row, right };
  const height = lineHeight * Math.max(2, Math.ceil(text.length / charactersInLine) + 1);
  return [
    {
      kind: "setCells",
      sheet: sheet.name,
      cells: [
        { row, column: left, value: label },
        { row, column: left + 1, value: text },
      ],
    },
    { kind: "merge", sheet: sheet.name, range },
    {
      kind: "format",
      sheet: sheet.name,
      range: { ...range, left },
      format: { ...formFormats(campaign).body, borders: true },
    },
    { kind: "rowHeights", sheet: sheet.name, heights: new Map([[row, height]]) },
  ];
}

/**
 * Keeps a typed figure and says why (保留并说明): a 说明 row under the table that names the figure's label.
 * @param reason the person's own words; the label is put before them where they lack it.
 */
export function explainFigure(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  stated: StatedTally,
  key: FigureKey,
  reason: string,
): Patch {
  const sheet = sheetNamed(workbook, stated.form.sheet)!;
  const { explanationLabel } = campaign.tally;
  const { label } = figureOf(campaign, key);
  const namesIt = normalizeLabel(reason).includes(normalizeLabel(label));
  const text = namesIt ? reason : `“${label}”：${reason}`;
  const existing = stated.explanations.find(({ text: said }) =>
    withoutBlanks(said).startsWith(explanationLabel),
  );
  const added = existing ? appendTo(sheet, widthOf(stated), existing.row, explanationLabel, text) : null;
  return added ? [added] : newRow(sheet, campaign, stated, explanationLabel, text);
}
