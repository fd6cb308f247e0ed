import type { Campaign } from "../../../core/campaign";
import type { Ledger } from "../../../core/ledger";
import { checkTally } from "../../../core/tally/check-tally";
import { findStatedTally } from "../../../core/tally/stated";
import type { WorkbookSnapshot } from "../../../core/workbook";

/** How many things block in the tally sheet; none where there is no such sheet, whose figures are then not derived. */
export function countTallyErrors(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  ledger: Ledger,
  today: string,
): number {
  const { unit, reportDate } = ledger;
  if (!findStatedTally(workbook, campaign, { unit, reportDate })) return 0;
  const { findings } = checkTally(workbook, campaign, ledger, { today });
  return findings.filter(({ severity }) => severity === "error").length;
}
