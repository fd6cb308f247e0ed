import { allLogChecks } from "../../../core/action-log";
import type { Campaign } from "../../../core/campaign";
import type { CheckIdentity } from "../../../core/findings";
import { allLedgerChecks, missingCell } from "../../../core/checks";
import { allTallyChecks } from "../../../core/tally";

/** Every check that a village can meet. */
export function villageChecks(campaign: Campaign): readonly CheckIdentity[] {
  return [...allLedgerChecks(campaign), missingCell, ...allTallyChecks, ...allLogChecks];
}
