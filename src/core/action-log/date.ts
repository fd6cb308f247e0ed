import type { CellValue } from "../workbook";
import { dateOfSerial, parseDate, tidy, type IsoDate } from "../language";
import type { LogDate } from "./log";

/** Serial numbers before this are no dates of an outing but numbers such as 11.2, typed for 11月20日. */
const earliest = "2000-01-01";

/** Reads the date of an outing: a date of Excel, or a text in any usual form; `today` lends a year. */
export function readLogDate(value: CellValue, today: IsoDate, date1904: boolean): LogDate {
  if (value === null) return { kind: "missing" };
  if (typeof value === "number") {
    const date = dateOfSerial(value, date1904);
    return date && date >= earliest ? { kind: "date", date } : { kind: "invalid" };
  }
  if (typeof value !== "string") return { kind: "invalid" };
  const text = tidy(value.slice(0, 100));
  if (!text) return { kind: "missing" };
  const parsed = parseDate(text, today);
  return parsed && "date" in parsed ? { kind: "date", date: parsed.date } : { kind: "invalid" };
}
