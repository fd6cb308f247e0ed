import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { isCovered, type RangeRef } from "../../core/workbook";
import { univerContent } from "./cells";
import { type PastedRows, pastedRows } from "./clipboard";
import type { Grid } from "./grid";
import { rangeRef, univerRange } from "./rules";

const mostFilled = 10_000;

const byKey = "sheet.command.paste-by-short-key";
const byMenu = "univer.command.paste";

/** What a command of Univer hands over. */
interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
  readonly files?: readonly File[];
  readonly value?: string;
}

/**
 * Pastes what comes from outside the grid as values: cells keep the form's look, merged cells stay merged. What was copied
 * in the grid, and special pasting, is left to Univer.
 */
export function pasteAsValues(grid: Grid): void {
  grid.beforeCommand((command, params) => {
    const { htmlContent = "", textContent = "", files, value } = (params ?? {}) as PasteParams;
    if (command === byMenu && value === undefined && isReadable()) {
      void fromClipboard().then(({ html, text }) => {
        if (isOwn(grid, html)) grid.run(byKey, { htmlContent: html, textContent: text });
        else pasteInto(grid, html, text);
      });
      return true;
    }
    const hasText = textContent !== "" || !files?.length;
    const isOthers = command === byKey && hasText && !isOwn(grid, htmlContent);
    if (isOthers) pasteInto(grid, htmlContent, textContent);
    return isOthers;
  });
}

function isReadable(): boolean {
  return typeof navigator.clipboard?.read === "function";
}

async function fromClipboard(): Promise<{ html: string; text: string }> {
  const items = await navigator.clipboard.read().catch(() => []);
  const read = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : "";
  };
  return { html: await read("text/html"), text: await read("text/plain") };
}

/** Whether it was copied in the grid, which then knows more of it than its text. */
function isOwn({ injector }: Grid, html: string): boolean {
  const id = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
  return id !== undefined && injector.get(ISheetClipboardService).copyContentCache().get(id) !== undefined;
}

function pasteInto(grid: Grid, html: string, text: string): void {
  const selected = grid.workbook.getActiveRange()?.getRange();
  if (!selected) return;
  const selection = rangeRef(selected);
  const sheet = grid.workbook.getActiveSheet();
  const merges = sheet.getMergeData().map((range) => rangeRef(range.getRange()));
  const rows = spread(pastedRows(html, text, selection.bottom - selection.top + 1), selection, merges);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return;
  const { top, left } = selection;
  const value: Record<number, Record<number, object>> = {};
  for (const [down, cells] of rows.entries()) {
    for (const [right, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const [row, column] = [top + down, left + right];
      if (!isCovered(merges, row, column)) (value[row] ??= {})[column] = univerContent(cell);
      // A cell that nobody sees takes no text, and none is lost unseen.
      else if (cell !== null) return grid.tellOverlap();
    }
  }
  const range: RangeRef = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  if (sheet.getMaxRows() <= range.bottom) sheet.setRowCount(range.bottom + 1);
  if (sheet.getMaxColumns() <= range.right) sheet.setColumnCount(range.right + 1);
  const where = { unitId: grid.id, subUnitId: sheet.getSheetId() };
  grid.run("sheet.command.set-range-values", { ...where, range: univerRange(range), value });
  sheet.getRange(univerRange(range)).activate();
}

/** One value goes into every cell that is selected, as in Excel. */
function spread(rows: PastedRows, selection: RangeRef, merges: readonly RangeRef[]): PastedRows {
  const { top, left, bottom, right } = selection;
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  if (!isOne || (bottom - top + 1) * (right - left + 1) > mostFilled) return rows;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      isCovered(merges, top + down, left + across) ? undefined : rows[0]![0],
    ),
  );
}
