export { isVagueAddress, namesUnitInAddress, otherUnitNamed } from "./addresses";
export { placeNames } from "./place-names";
export { nearestUnit, rosterUnit, unitInFileName, unitsInFileName, unitStem } from "./units";
