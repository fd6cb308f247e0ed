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
import { missingAddress } from "./cells/missing-address";
import { missingColumn } from "./form/missing-column";
import { missingDisposition } from "./cells/missing-disposition";
import { missingEquipment } from "./cells/missing-equipment";
import { missingOperator } from "./cells/missing-operator";
import { missingPhone } from "./cells/missing-phone";
import { missingProgress } from "./cells/missing-progress";
import { missingReportDate } from "./form/missing-report-date";
import { missingSiteName } from "./cells/missing-site-name";
import { missingTown } from "./cells/missing-town";
import { missingUnit } from "./form/missing-unit";
import { missingViolation } from "./cells/missing-violation";
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

/** Checks that need one row. */
export const rowChecks: readonly RowCheck[] = [
  cellError,
  missingSiteName,
  missingTown,
  wrongTown,
  missingAddress,
  vagueAddress,
  addressInOtherUnit,
  missingOperator,
  missingPhone,
  invalidMobile,
  invalidLandline,
  phoneLostDigits,
  phoneAsNumber,
  idNumberPresent,
  untidyText,
  formulaLikeText,
  missingEquipment,
  equipmentWithoutQuantity,
  missingViolation,
  missingDisposition,
  unknownDisposition,
  multipleDispositions,
  missingProgress,
  progressContradictsDisposition,
  incompleteClosure,
  approximateCount,
  overdue,
];

/** Checks of a row against the rows it is tied to. */
export const tiedChecks: readonly TiedCheck[] = [sharedPhone, duplicateSite, similarSite];

export { sequenceBroken };

/** Every check of a ledger, for the catalogue. */
export const allLedgerChecks = [...ledgerChecks, sequenceBroken, ...rowChecks, ...tiedChecks] as const;
