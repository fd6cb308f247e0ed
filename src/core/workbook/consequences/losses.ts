import { cellAddress, type CellRef, contains, intersects, parseCell, type RangeRef } from "../address";
import { occupiedRows } from "../occupied";
import type { Edit, Patch } from "../patch";
import { MAX_COLUMNS, MAX_ROWS } from "../shift";
import { firstNotBefore } from "../sorted";
import type { SheetSnapshot } from "../snapshot";

/**
 * What an edit may take away that nobody can type again at a glance. A comment, picture or link may be `unseen`:
 * whether there is one the host did not show.
 */
export type Loss =
  | "value"
  | "formula"
  | "link"
  | "picture"
  | "rich-text"
  | "comment"
  | "unseen-comment"
  | "unseen-picture"
  | "unseen-link";

const linkFunction = /(?:^=|[^A-Za-z.])HYPERLINK\s*\(/i;

/** What a patch takes away from a sheet, each once: the edits of other sheets do not count. */
export function lossesOf(sheet: SheetSnapshot, patch: Patch): readonly Loss[] {
  const lost = new Set<Loss>();
  for (const edit of patch) {
    if (edit.kind === "property" || edit.sheet !== sheet.name) continue;
    for (const loss of lossesOfEdit(sheet, edit)) lost.add(loss);
  }
  return [...lost];
}

function lossesOfEdit(sheet: SheetSnapshot, edit: Edit): readonly Loss[] {
  switch (edit.kind) {
    case "setCells":
      if (sheet.formulas.size + sheet.attached.cellPictures.size + sheet.attached.richTexts.size === 0)
        return [];
      return edit.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? lossesAt(sheet, cellAddress(row, column)) : [],
      );
    case "deleteRows":
      return lossesIn(sheet, {
        top: edit.row,
        bottom: edit.row + edit.count - 1,
        left: 0,
        right: MAX_COLUMNS - 1,
      });
    case "deleteColumns":
      return lossesIn(sheet, {
        top: 0,
        bottom: MAX_ROWS - 1,
        left: edit.column,
        right: edit.column + edit.count - 1,
      });
    default:
      return [];
  }
}

function lossesAt({ formulas, attached }: SheetSnapshot, address: string): readonly Loss[] {
  if (attached.cellPictures.has(address)) return ["picture"];
  const formula = formulas.get(address);
  if (formula !== undefined) return [linkFunction.test(formula) ? "link" : "formula"];
  return attached.richTexts.has(address) ? ["rich-text"] : [];
}

function lossesIn(sheet: SheetSnapshot, area: RangeRef): readonly Loss[] {
  const { formulas, attached, unseen } = sheet;
  const lost: Loss[] = [];
  if (unseen?.has("comments")) lost.push("unseen-comment");
  if (unseen?.has("drawings")) lost.push("unseen-picture");
  if (unseen?.has("links")) lost.push("unseen-link");
  if (hasValue(sheet, area)) lost.push("value");
  for (const { row, column } of cellsOf(formulas))
    if (contains(area, row, column)) lost.push(...lossesAt(sheet, cellAddress(row, column)));
  for (const address of attached.cellPictures) if (isIn(area, address)) lost.push("picture");
  for (const address of attached.comments) if (isIn(area, address)) lost.push("comment");
  if (attached.drawings.some((drawing) => intersects(drawing, area))) lost.push("picture");
  if (attached.links.some((link) => intersects(link, area))) lost.push("link");
  return lost;
}

function hasValue(sheet: SheetSnapshot, { top, bottom, left, right }: RangeRef): boolean {
  const occupied = occupiedRows(sheet);
  for (
    let i = firstNotBefore(occupied, (row) => row, top);
    i < occupied.length && occupied[i]! <= bottom;
    i++
  ) {
    const row = sheet.rows[occupied[i]!]!;
    for (let column = left; column <= Math.min(right, row.length - 1); column++)
      if (isValue(row[column])) return true;
  }
  return false;
}

function isValue(value: unknown): boolean {
  return value !== null && value !== undefined && (typeof value !== "string" || value.trim() !== "");
}

function isIn(area: RangeRef, address: string): boolean {
  const cell = parseCell(address);
  return cell !== null && contains(area, cell.row, cell.column);
}

const parsed = new WeakMap<SheetSnapshot["formulas"], readonly CellRef[]>();

function cellsOf(formulas: SheetSnapshot["formulas"]): readonly CellRef[] {
  let cells = parsed.get(formulas);
  if (!cells) {
    cells = [...formulas.keys()].map((address) => parseCell(address)).filter((cell) => cell !== null);
    parsed.set(formulas, cells);
  }
  return cells;
}
