import type { Campaign } from "../campaign";
import { ledgerPage, wholeColumns } from "../forms";
import type { PageSetup } from "../workbook";
import type { Ledger } from "../ledger/ledger";
import { spanOf } from "./frame";

/** The page of a ledger: from the first column to the last of the form, and as far as what is merged in its head. */
export function printedPage(ledger: Ledger, campaign: Campaign): PageSetup {
  const { form, source } = ledger;
  const { left, right } = spanOf(ledger);
  const merged = source.merges.filter(
    (merge) => merge.top <= form.headerBottom && merge.left >= left && merge.left <= right,
  );
  const last = Math.max(right, ...merged.map((merge) => merge.right));
  return ledgerPage(campaign, form.headerBottom, wholeColumns(last));
}
