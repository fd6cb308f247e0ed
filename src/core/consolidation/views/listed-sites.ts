import { type Campaign, columnPlace, type DispositionKey } from "../../campaign";
import type { IsoDate } from "../../language";
import { dispositionKeyOf, rowsOfTexts } from "../../ledger";
import type { DueDay, Register } from "../register/register";
import type { SiteNumber } from "../register/site-number";

/** A row that a unit listed in a period. */
export interface ListedSite {
  readonly number: SiteNumber;
  readonly unit: string;
  readonly name: string;
  /** Null where it is none of the campaign's, or several. */
  readonly disposition: DispositionKey | null;
}

/** What the units listed in a period, as they wrote it, in the order of the register. */
export function listedSites({ rows }: Pick<Register, "rows">, due: DueDay, campaign: Campaign): ListedSite[] {
  const own = rows.filter((row) => row.due === due);
  const read = rowsOfTexts(
    own.map(({ texts }) => texts),
    campaign,
    (due || "1970-01-01") as IsoDate,
  );
  const nameColumn = columnPlace(campaign, "siteName");
  return own.map(({ number, unit, texts }, at) => ({
    ...{ number, unit, name: texts[nameColumn] ?? "" },
    disposition: dispositionKeyOf(read[at]!),
  }));
}
