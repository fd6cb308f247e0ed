import type { Period } from "../../campaign";
import { chineseDate } from "../../language";

/** A period's due day as people write it; blanks between 年月日 where there is no period. */
export function dueDayText(period: Period | null): string {
  return period ? chineseDate(period.to) : "    年  月  日";
}
