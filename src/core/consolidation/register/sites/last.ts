import type { Campaign } from "../../../campaign";
import type { IsoDate } from "../../../language";
import { type LedgerRow, rowsOfTexts } from "../../../ledger";
import { isCounted } from "./lives";
import type { Register } from "../register";

/** The rows of a unit's last report that counted before a day; none where the register has no such report. */
export function lastRowsBefore(
  register: Register,
  unit: string | null,
  day: IsoDate,
  campaign: Campaign,
): LedgerRow[] {
  const last = register.units.findLast((each) => each.unit === unit && each.due < day && isCounted(each));
  if (!last) return [];
  const texts = register.rows
    .filter((row) => row.unit === unit && row.due === last.due)
    .map((row) => row.texts);
  return rowsOfTexts(texts, campaign, last.reportDate ?? ((last.due || day) as IsoDate));
}
