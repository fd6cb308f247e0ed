export { isVagueAddress, otherUnitNamed } from "./addresses";
export { nearestUnit, rosterUnit, unitInFileName, unitStem } from "./units";
