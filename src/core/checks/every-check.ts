import { type Campaign, oncePerCampaign } from "../campaign";
import type { CheckIdentity } from "../findings";
import { cellChecks, missingCells } from "./cells";
import type { RowCheck } from "./check";
import { formChecks } from "./form";
import { ownRowChecks } from "./row";
import { sequenceBroken, sharedPhone, tiedChecks } from "./rows-together";

export { missingCell } from "./cells";
export { formChecks } from "./form";
export { sequenceBroken, sharedPhone, tiedChecks } from "./rows-together";

/** Checks that need one row: those of empty cells are what the campaign requires. */
export const rowChecks = oncePerCampaign((campaign): readonly RowCheck[] => [
  ...missingCells(campaign),
  ...cellChecks,
  ...ownRowChecks,
]);

/** Every check of a campaign's ledgers, for the catalogue. */
export function allLedgerChecks(campaign: Campaign): readonly CheckIdentity[] {
  return [...formChecks(campaign), sequenceBroken, ...rowChecks(campaign), sharedPhone, ...tiedChecks];
}
