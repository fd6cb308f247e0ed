import type { Campaign } from "../../src/core/campaign";
import { canAccept } from "../../src/core/findings";
import { acceptFinding, checkLedgers, type CheckOptions } from "../../src/core/checks";
import { applyPatch, type WorkbookSnapshot } from "../../src/core/workbook";

/** A workbook in which a clerk has clicked 知道了 on everything in 清单 that can be accepted. */
export function withAllAccepted(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: CheckOptions,
): WorkbookSnapshot {
  const { findings, ledgers } = checkLedgers(workbook, campaign, options);
  return findings.filter(canAccept).reduce((current, finding) => {
    const ledger = ledgers.find(({ sheet }) => sheet === finding.sheet)!;
    return applyPatch(current, acceptFinding(finding, ledger, current));
  }, workbook);
}
