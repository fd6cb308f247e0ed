export { periodsOf, type TownReport, townReport, type UnitLine } from "./town-report";
export type { TownSite } from "./town-sites";
