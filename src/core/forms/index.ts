export { Grid } from "./grid";
export { findField, findLabel, findUnitAndDate, type HeaderField, labelOrigin } from "./labelled-fields";
export { formFormats, ledgerPage } from "./look";
export { readReportDate } from "./report-date";
export { ledgerConditionalFormats, ledgerValidations, type RuledArea, spareRows } from "./rules";
export { normalizeTitle, TitleIndex, withoutBrackets } from "./titles";
