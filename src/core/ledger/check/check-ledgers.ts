import type { Campaign } from "../../campaign";
import type { WorkbookSnapshot } from "../../workbook";
import type { CheckIdentity, Finding } from "../../findings";
import type { Ledger } from "../ledger";
import type { CheckOptions } from "./checker";
import { type CheckedLedgers, LedgerBook } from "./ledger-book";

/** A workbook without any ledger in its visible sheets. */
export const noLedger: CheckIdentity = { code: "no-ledger", severity: "error", scope: "file" };
/** A file that could not be read at all. */
export const unreadableFile: CheckIdentity = { code: "unreadable-file", severity: "error", scope: "file" };

/** A finding about a file as a whole. */
export function fileFinding({ code, severity }: CheckIdentity, params: Finding["params"] = {}): Finding {
  return { code, severity, sheet: null, cell: null, params, fix: null };
}

/** Everything that is to be said of the ledgers of a workbook, in the order sheet, row, column, code. */
export function findingsOfLedgers({ ledgers, findingsOf }: CheckedLedgers): readonly Finding[] {
  return ledgers.length > 0 ? ledgers.flatMap(findingsOf) : [fileFinding(noLedger)];
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
