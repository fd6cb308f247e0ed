import { parseCell, type RangeRef, rangeAddress, sheetPrefix } from "../../../src/core/workbook";
import { columnsAddress, rangeOfAddress } from "../../../src/hosts/excel/addresses";
import { HostError } from "../host-error";
import type { Host, HostObject } from "./host-object";

export const MAX_ROW = 1_048_575;
const MAX_COUNT = 2_147_483_647;
export const MAX_COLUMN = 16_383;

export const isWholeRows = (range: RangeRef): boolean => range.left === 0 && range.right === MAX_COLUMN;
export const isWholeColumns = (range: RangeRef): boolean => range.top === 0 && range.bottom === MAX_ROW;

export function rangeFromAddress(address: string | null | undefined): RangeRef {
  if (!address) return { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };
  const range = rangeOfAddress(address);
  if (!range) throw new HostError("InvalidArgument", "Worksheet.getRange");
  return range;
}

/** How many cells; -1 where there are too many to say. */
export function cellCount({ top, left, bottom, right }: RangeRef): number {
  const count = (bottom - top + 1) * (right - left + 1);
  return count > MAX_COUNT ? -1 : count;
}

/** The address as Excel gives it, with the sheet in front. */
export function addressOf(host: Host, sheetId: string, range: RangeRef): string {
  const prefix = `${sheetPrefix(host.model.sheet(sheetId).name)}!`;
  if (isWholeRows(range)) return `${prefix}${range.top + 1}:${range.bottom + 1}`;
  if (isWholeColumns(range)) return prefix + columnsAddress(range.left, range.right);
  return prefix + rangeAddress(range);
}

/** Range that holds values or formulas, and unless only these count, formats; null when there is none. */
export function usedRange(host: Host, sheetId: string, isOfValues: boolean): RangeRef | null {
  const sheet = host.model.sheet(sheetId);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const grow = (row: number, column: number): void => {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  sheet.rows.forEach((cells, row) => cells?.forEach((value, column) => value !== null && grow(row, column)));
  for (const address of sheet.formulas.keys()) {
    const cell = parseCell(address)!;
    grow(cell.row, cell.column);
  }
  if (!isOfValues)
    for (const { range } of host.model.state(sheetId).looks) {
      if (isWholeRows(range) || isWholeColumns(range)) continue;
      grow(range.top, range.left);
      grow(range.bottom, range.right);
    }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The range that an argument names: an object, or an address. */
export function rangeOf(argument: HostObject | string): RangeRef {
  if (typeof argument === "string") return rangeFromAddress(argument);
  return rangeFromAddress(String(argument.scalars!["Address"]!.get()));
}
