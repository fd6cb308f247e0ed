import type { Campaign, FigureKey } from "../../campaign";
import { townFigures } from "../figures";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { UnitReport } from "../intake/unit-report";

/**
 * `tally-decreased`: a cumulative figure of a unit is smaller than the last one that counted.
 * @param explained figures of which the register says why they fell, by unit.
 */
export function decreasedFindings(
  reports: readonly UnitReport[],
  previous: ReadonlyMap<string, ReadonlyMap<FigureKey, number>>,
  explained: (unit: string, figure: FigureKey, fall: number) => boolean,
  campaign: Campaign,
): ConsolidationFinding[] {
  return reports.flatMap((report) => {
    const before = previous.get(report.unit!);
    const now = townFigures(report, campaign);
    return campaign.tally.figures.flatMap(({ key, label }) => {
      const was = before?.get(key);
      const is = now.get(key)!.value;
      if (was === undefined || is === null || is >= was) return [];
      if (explained(report.unit!, key, was - is)) return [];
      const place = report.figures.get(key)?.place;
      return [
        unitFinding(
          checks.decreased,
          report.unit!,
          { params: { figure: key, label, before: was, now: is } },
          place ?? undefined,
        ),
      ];
    });
  });
}
