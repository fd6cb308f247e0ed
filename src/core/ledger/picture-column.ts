import { type Campaign, oncePerCampaign } from "../campaign";
import { normalizeTitle } from "../language";
import { textOf, valueAt } from "../workbook";
import type { Ledger, LedgerForm, LedgerRow } from "./ledger";

/** Looked for once a ledger: every row asks. */
const columns = oncePerCampaign(({ ledger: { pictures } }) => {
  const titles = new Set(pictures ? [pictures.title, ...pictures.synonyms].map(normalizeTitle) : []);
  const known = new WeakMap<LedgerForm, number>();
  const find = ({ form, source }: Ledger): number => {
    for (let row = form.headerTop; titles.size > 0 && row <= form.headerBottom; row++) {
      const column = (source.rows[row] ?? []).findIndex((value) =>
        titles.has(normalizeTitle(textOf(value ?? null))),
      );
      if (column >= 0) return column;
    }
    return -1;
  };
  return {
    of: (ledger: Ledger): number => {
      const column = known.get(ledger.form) ?? find(ledger);
      known.set(ledger.form, column);
      return column;
    },
  };
});

/** The column in which a ledger names the pictures of each site; null where it has none. */
export function pictureColumn(ledger: Ledger, campaign: Campaign): number | null {
  const column = columns(campaign).of(ledger);
  return column < 0 ? null : column;
}

/** What a row says of its pictures. */
export function picturesText(ledger: Ledger, { index }: LedgerRow, campaign: Campaign): string {
  const column = pictureColumn(ledger, campaign);
  return column === null ? "" : textOf(valueAt(ledger.source, index, column));
}
