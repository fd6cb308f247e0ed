import { at } from "../../findings";
import { labelOf, type FiguresCheck } from "./check";

/** A group that goes out has at least one person. */
export const tallyVisitsBelowTeams: FiguresCheck<"tally-visits-below-teams"> = {
  code: "tally-visits-below-teams",
  severity: "warning",
  scope: "tally",
  checkTally: (context) => {
    const teams = context.stated?.figures.get("inspectionTeams")?.count ?? 0;
    const visits = context.stated?.figures.get("inspectorVisits");
    if (!visits || visits.count === null || visits.count >= teams) return [];
    return [at(visits, { params: { figure: labelOf(context, visits) } })];
  },
};
