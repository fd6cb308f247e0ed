import type { Ledger, LedgerRow } from "./ledger";
import type { SiteInput } from "../same-site";

/** What identifies the site of a row when it is compared with others. */
export function siteOfRow(row: LedgerRow, ledger: Pick<Ledger, "unit">): SiteInput {
  const { contact } = row;
  return {
    unit: ledger.unit,
    name: row.text("siteName"),
    address: row.text("address"),
    operator: contact.names.join(""),
    phones: contact.phones.flatMap((phone) => (phone.canonical ? [phone.canonical] : [])),
  };
}
