import { type Campaign, type LifecycleKey, lifecycleKeys } from "../../campaign";
import {
  dispositionKeyOf,
  isCalledClosed,
  type Ledger,
  type LedgerRow,
  picturesText,
  siteNumberColumn,
  siteOfRow,
} from "../../ledger";
import { cellAddress, textOf, valueAt } from "../../workbook";
import { readNumber } from "../register/site-number";
import type { SiteRecord } from "./unit-file";

/** What is kept of a data row. Texts are as stored; a name and a number kept in two columns are joined. */
export function siteRecord(
  row: LedgerRow,
  ledger: Ledger,
  file: string,
  unit: string,
  campaign: Campaign,
): SiteRecord {
  const numbered = siteNumberColumn(ledger.form, campaign);
  const number = numbered && readNumber(textOf(valueAt(ledger.source, row.index, numbered.column)));
  const lifecycle = lifecycleOf(row);
  const pictures = picturesText(ledger, row, campaign).trim();
  const progress = row.cell("progress");
  return {
    unit,
    file,
    sheet: ledger.sheet,
    row: row.index,
    cell: cellAddress(row.index, row.cell("siteName")?.column ?? ledger.leftmost),
    ...(progress && { progressCell: cellAddress(progress.row, progress.column) }),
    texts: campaign.ledger.columns.map(({ key }) => {
      const own = row.cell(key)?.raw ?? "";
      const second = key === "operatorContact" ? (row.numberCell?.raw ?? "") : "";
      return own && second ? `${own} ${second}` : own + second;
    }),
    site: siteOfRow(row, { unit }),
    disposition: dispositionKeyOf(row) ?? row.text("disposition"),
    isCalledClosed: isCalledClosed(row),
    facts: row.facts,
    ...(number !== null && { number }),
    ...(lifecycle.size > 0 && { lifecycle }),
    ...(pictures !== "" && { pictures }),
  };
}

/** 整治措施, 整治时限, 责任单位 and 责任人, where they are filled in. */
function lifecycleOf(row: LedgerRow): Map<LifecycleKey, string> {
  const filled = lifecycleKeys.map((key): [LifecycleKey, string] => [key, row.lifecycle(key)]);
  return new Map(filled.filter(([, text]) => text !== ""));
}
