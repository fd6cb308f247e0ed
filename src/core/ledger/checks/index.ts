import type { Campaign } from "../../campaign";
import type { CheckIdentity } from "../../findings";
import { cellChecks, missingCells } from "./cells";
import type { RowCheck } from "./check";
import { formChecks } from "./form";
import { ownRowChecks } from "./row";
import { sequenceBroken, tiedChecks } from "./rows-together";

export { missingCell } from "./cells";
export { formChecks } from "./form";
export { sequenceBroken, tiedChecks } from "./rows-together";

const rowChecksByCampaign = new WeakMap<Campaign, readonly RowCheck[]>();

/** Checks that need one row: those of empty cells are what the campaign requires. */
export function rowChecks(campaign: Campaign): readonly RowCheck[] {
  let checks = rowChecksByCampaign.get(campaign);
  if (!checks) {
    checks = [...missingCells(campaign), ...cellChecks, ...ownRowChecks];
    rowChecksByCampaign.set(campaign, checks);
  }
  return checks;
}

/** Every check of a campaign's ledgers, for the catalogue. */
export function allLedgerChecks(campaign: Campaign): readonly CheckIdentity[] {
  return [...formChecks(campaign), sequenceBroken, ...rowChecks(campaign), ...tiedChecks];
}
