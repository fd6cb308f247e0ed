import type { Campaign } from "../../campaign";
import type { WorkbookSnapshot } from "../../workbook";
import { type CheckIdentity, type Finding, findingAt, wholeFile } from "../../findings";
import type { Ledger } from "../ledger";
import type { CheckOptions } from "./checker";
import { type CheckedLedgers, LedgerBook } from "./ledger-book";

declare module "../../findings/catalogue" {
  interface Catalogue {
    "no-ledger": NoParams;
  }
}

/** A workbook without any ledger in its visible sheets. */
export const noLedger: CheckIdentity<"no-ledger"> = { code: "no-ledger", severity: "error", scope: "file" };

/** Everything that is to be said of the ledgers of a workbook, in the order sheet, row, column, code. */
export function findingsOfLedgers({ ledgers, findingsOf }: CheckedLedgers): readonly Finding[] {
  return ledgers.length > 0 ? ledgers.flatMap(findingsOf) : [findingAt(noLedger, wholeFile, {})];
}

/** Every ledger of a workbook and what is to be said of them, in the order sheet, row, column, code. */
export function checkLedgers(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: CheckOptions,
): { readonly ledgers: readonly Ledger[]; readonly findings: readonly Finding[] } {
  const book = new LedgerBook(campaign, options);
  book.take(workbook);
  const known = book.known();
  return { ledgers: known.ledgers, findings: findingsOfLedgers(known) };
}
