import type { LedgerCheck, RowCheck, TiedCheck } from "../check";
import { addressInOtherUnit } from "./address-in-other-unit";
import { approximateCount } from "./approximate-count";
import { blankRow } from "./blank-row";
import { cellError } from "./cell-error";
import { duplicateSite } from "./duplicate-site";
import { equipmentWithoutQuantity } from "./equipment-without-quantity";
import { formulaLikeText } from "./formula-like-text";
import { hiddenRows } from "./hidden-rows";
import { idNumberPresent } from "./id-number-present";
import { incompleteClosure } from "./incomplete-closure";
import { invalidLandline } from "./invalid-landline";
import { invalidMobile } from "./invalid-mobile";
import { invalidReportDate } from "./invalid-report-date";
import { mergedDataCells } from "./merged-data-cells";
import { missingAddress } from "./missing-address";
import { missingColumn } from "./missing-column";
import { missingDisposition } from "./missing-disposition";
import { missingEquipment } from "./missing-equipment";
import { missingOperator } from "./missing-operator";
import { missingPhone } from "./missing-phone";
import { missingProgress } from "./missing-progress";
import { missingReportDate } from "./missing-report-date";
import { missingSiteName } from "./missing-site-name";
import { missingTown } from "./missing-town";
import { missingUnit } from "./missing-unit";
import { missingViolation } from "./missing-violation";
import { multipleDispositions } from "./multiple-dispositions";
import { notDataRow } from "./not-data-row";
import { overdue } from "./overdue";
import { phoneAsNumber } from "./phone-as-number";
import { phoneLostDigits } from "./phone-lost-digits";
import { progressContradictsDisposition } from "./progress-contradicts-disposition";
import { renamedColumn } from "./renamed-column";
import { repeatedColumn } from "./repeated-column";
import { reportDateOutsidePeriod } from "./report-date-outside-period";
import { sequenceBroken } from "./sequence-broken";
import { sharedPhone } from "./shared-phone";
import { similarSite } from "./similar-site";
import { splitColumn } from "./split-column";
import { unknownDisposition } from "./unknown-disposition";
import { unknownUnit } from "./unknown-unit";
import { untidyText } from "./untidy-text";
import { vagueAddress } from "./vague-address";
import { wrongTown } from "./wrong-town";

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
