import type { Campaign } from "../../campaign";
import type { WorkbookSnapshot } from "../../workbook";
import { checkLedger, type CheckOptions } from "./checker";
import type { CheckIdentity, Finding } from "../../findings";
import type { Ledger } from "../ledger";
import { readLedgers } from "../read/read-ledger";

/** A workbook without any ledger in its visible sheets. */
export const noLedger: CheckIdentity = { code: "no-ledger", severity: "error", scope: "file" };
/** A file that could not be read at all. */
export const unreadableFile: CheckIdentity = { code: "unreadable-file", severity: "error", scope: "file" };

/** A finding about a file as a whole. */
export function fileFinding({ code, severity }: CheckIdentity, params: Finding["params"] = {}): Finding {
  return { code, severity, sheet: null, cell: null, params, fix: null };
}

/** Every ledger of a workbook and what is to be said of them, in the order sheet, row, column, code. */
export function checkLedgers(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: CheckOptions,
): { ledgers: Ledger[]; findings: Finding[] } {
  const ledgers = readLedgers(workbook, campaign, { today: options.today });
  const findings = ledgers.length
    ? ledgers.flatMap((ledger) => checkLedger(ledger, campaign, options))
    : [fileFinding(noLedger)];
  return { ledgers, findings };
}
