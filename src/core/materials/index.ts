export { type DepartmentList, departmentLists, untoldOfSites } from "./assistance";
export { countyNotes, countySheets } from "./county";
export { dispatchSheets } from "./dispatch";
export { periodsOf, type TownReport, townReport, type UnitLine } from "./town-report";
export type { TownSite } from "./town-sites";
export { type PreparedWorkbook, preparedWorkbooks } from "./prepare";
export type { PreparedTexts } from "./prepared-texts";
export { byTrade, tradeOf } from "./trade";
export { townSummary } from "./town-summary";
