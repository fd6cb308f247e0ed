import type { Campaign } from "../../campaign";
import { dispositionKeyOf, isCalledClosed, type Ledger, type LedgerRow, siteOfRow } from "../../ledger";
import { cellAddress } from "../../workbook";
import type { SiteRecord } from "./unit-file";

/** What is kept of a data row. Texts are as stored; a name and a number kept in two columns are joined. */
export function siteRecord(
  row: LedgerRow,
  ledger: Ledger,
  file: string,
  unit: string,
  campaign: Campaign,
): SiteRecord {
  return {
    unit,
    file,
    sheet: ledger.sheet,
    row: row.index,
    cell: cellAddress(row.index, row.cell("siteName")?.column ?? ledger.leftmost),
    texts: campaign.ledger.columns.map(({ key }) => {
      const own = row.cell(key)?.raw ?? "";
      const second = key === "operatorContact" ? (row.numberCell?.raw ?? "") : "";
      return own && second ? `${own} ${second}` : own + second;
    }),
    site: siteOfRow(row, { unit }),
    disposition: dispositionKeyOf(row) ?? row.text("disposition"),
    isCalledClosed: isCalledClosed(row),
    facts: row.facts,
  };
}
