import { chineseDate } from "../../language";

/** A date as people write it; blanks between 年月日 where it is not known. */
export function dateText(date: string | null): string {
  return date ? chineseDate(date) : "    年  月  日";
}
