import type { Period } from "../../campaign";
import { chineseDate, type IsoDate } from "../../language";

/** A period's due day as people write it; blanks between 年月日 where there is no period. */
export function dueDayText(period: Period | null): string {
  return period ? chineseDate(period.to) : "    年  月  日";
}

/** A day as people write it; empty where it is not known. */
export function dayText(date: IsoDate | ""): string {
  return date === "" ? "" : chineseDate(date);
}
