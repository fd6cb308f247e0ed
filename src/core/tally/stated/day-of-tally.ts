import { dateInName, dayWithoutYear } from "../../forms";
import type { IsoDate } from "../../language";
import type { StatedTally } from "./stated";

/**
 * The day that a tally speaks for: its 报送时间, else what that says without a year (11月20日), else what its sheet's name
 * bears.
 * @param near lends its year to a day without one: today, or the day of the ledger that the tally may belong to.
 */
export function dayOfTally(
  { reportDate, form }: Pick<StatedTally, "reportDate" | "form">,
  near: IsoDate,
): IsoDate | null {
  return reportDate ?? dayWithoutYear(form.dateField.text, near) ?? dateInName(form.sheet, near);
}
