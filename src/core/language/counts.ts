import type { CellValue } from "../workbook";
import { tidy, withoutBlanks } from "./tidy";

const largest = 1e9;

/** A whole number of 0 or more, also kept as text (“３”); null for anything else, such as 3台, 2.5 or -1. */
export function readCount(value: CellValue): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value <= largest ? value : null;
  if (typeof value !== "string" || value.length > 40) return null;
  const text = tidy(value);
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The number of a text that is a whole number and its unit (3台 with 台); null for anything else. */
export function readCountWithUnit(value: CellValue, unit: string): number | null {
  if (typeof value !== "string" || value.length > 40) return null;
  const text = withoutBlanks(tidy(value));
  return text.endsWith(unit) ? readCount(text.slice(0, -unit.length)) : null;
}
