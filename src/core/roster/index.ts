export { isVagueAddress, namesUnitInAddress, otherUnitNamed } from "./addresses";
export { placeNames } from "./place-names";
export { nearestUnit, reportingUnit, rosterUnit, unitInFileName, unitsInFileName, unitStem } from "./units";
