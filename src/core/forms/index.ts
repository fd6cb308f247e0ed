export { dateInName, monthInName } from "./date-in-name";
export { columnsNamed, findHeader } from "./find-header";
export { saysItGoesOn } from "./goes-on";
export { Grid, isTall } from "./grid";
export { guessColumns, guessMapping, headerCandidates, type Mapping } from "./guess-columns";
export {
  type FieldOffSheet,
  findField,
  findFieldIn,
  findLabel,
  type HeaderField,
  labelOrigin,
  offSheet,
} from "./labelled-fields";
export { asideColor, formFormats } from "./look";
export { heightOfPage, ledgerPage, wholeColumns } from "./page";
export { dayWithoutYear, readReportDate } from "./report-date";
export {
  earlierConditionalFormats,
  ledgerConditionalFormats,
  ledgerValidations,
  type RuledArea,
  spareRows,
} from "./rules";
export { findTitledColumns } from "./titled-columns";
export { TitleIndex } from "./titles";
