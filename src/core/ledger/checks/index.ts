import type { Campaign } from "../../campaign";
import type { CheckIdentity } from "../../findings";
import type { LedgerCheck, RowCheck, TiedCheck } from "./check";
import { addressInOtherUnit } from "./row/address-in-other-unit";
import { approximateCount } from "./cells/approximate-count";
import { blankRow } from "./form/blank-row";
import { cellError } from "./cells/cell-error";
import { duplicateSite } from "./rows-together/duplicate-site";
import { equipmentWithoutQuantity } from "./cells/equipment-without-quantity";
import { formulaLikeText } from "./cells/formula-like-text";
import { hiddenRows } from "./form/hidden-rows";
import { idNumberPresent } from "./cells/id-number-present";
import { incompleteClosure } from "./row/incomplete-closure";
import { invalidLandline } from "./cells/invalid-landline";
import { invalidMobile } from "./cells/invalid-mobile";
import { invalidReportDate } from "./form/invalid-report-date";
import { mergedDataCells } from "./form/merged-data-cells";
import { missingCells } from "./cells/missing-cell";
import { missingColumn } from "./form/missing-column";
import { missingReportDate } from "./form/missing-report-date";
import { missingUnit } from "./form/missing-unit";
import { multipleDispositions } from "./cells/multiple-dispositions";
import { notDataRow } from "./form/not-data-row";
import { overdue } from "./row/overdue";
import { phoneAsNumber } from "./cells/phone-as-number";
import { phoneLostDigits } from "./cells/phone-lost-digits";
import { progressContradictsDisposition } from "./row/progress-contradicts-disposition";
import { renamedColumn } from "./form/renamed-column";
import { repeatedColumn } from "./form/repeated-column";
import { reportDateOutsidePeriod } from "./form/report-date-outside-period";
import { sequenceBroken } from "./rows-together/sequence-broken";
import { sharedPhone } from "./rows-together/shared-phone";
import { similarSite } from "./rows-together/similar-site";
import { splitColumn } from "./form/split-column";
import { unknownDisposition } from "./cells/unknown-disposition";
import { unknownUnit } from "./form/unknown-unit";
import { untidyText } from "./cells/untidy-text";
import { vagueAddress } from "./cells/vague-address";
import { wrongTown } from "./cells/wrong-town";

/** Checks of the form as a whole, in the order of the catalogue. */
export const ledgerChecks: readonly LedgerCheck[] = [
  missingColumn,
  renamedColumn,
  splitColumn,
  repeatedColumn,
  mergedDataCells,
  blankRow,
  hiddenRows,
  notDataRow,
  missingUnit,
  unknownUnit,
  missingReportDate,
  invalidReportDate,
  reportDateOutsidePeriod,
];

/** Checks that need one row, whatever the campaign asks for. */
const ofEveryRow: readonly RowCheck[] = [
  cellError,
  wrongTown,
  vagueAddress,
  addressInOtherUnit,
  invalidMobile,
  invalidLandline,
  phoneLostDigits,
  phoneAsNumber,
  idNumberPresent,
  untidyText,
  formulaLikeText,
  equipmentWithoutQuantity,
  unknownDisposition,
  multipleDispositions,
  progressContradictsDisposition,
  incompleteClosure,
  approximateCount,
  overdue,
];

/** Checks of a row against the rows it is tied to. */
export const tiedChecks: readonly TiedCheck[] = [sharedPhone, duplicateSite, similarSite];

export { missingCell } from "./cells/missing-cell";
export { sequenceBroken };

const rowChecksByCampaign = new WeakMap<Campaign, readonly RowCheck[]>();

/** Checks that need one row: those of empty cells are what the campaign requires. */
export function rowChecks(campaign: Campaign): readonly RowCheck[] {
  let checks = rowChecksByCampaign.get(campaign);
  if (!checks) {
    checks = [...missingCells(campaign), ...ofEveryRow];
    rowChecksByCampaign.set(campaign, checks);
  }
  return checks;
}

/** Every check of a campaign's ledgers, for the catalogue. */
export function allLedgerChecks(campaign: Campaign): readonly CheckIdentity[] {
  return [...ledgerChecks, sequenceBroken, ...rowChecks(campaign), ...tiedChecks];
}
