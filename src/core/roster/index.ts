export { isVagueAddress, otherUnitNamed } from "./addresses";
export { placeNames } from "./place-names";
export { nearestUnit, rosterUnit, unitInFileName, unitStem } from "./units";
