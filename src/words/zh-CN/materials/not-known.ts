import type { Campaign } from "../../../core/campaign";
import { byTrade, type TownReport } from "../../../core/materials";
import { listed } from "../sentence";

/** What the register does not know yet, and the briefing cannot say; a sentence each. */
export function notKnownText({ units, sites, untold }: TownReport, campaign: Campaign): string[] {
  const silent = units.filter(({ isCounted }) => !isCounted).map(({ unit }) => unit);
  const unowned = sites.filter(
    ({ isDone, lifecycle }) =>
      !isDone && !lifecycle.get("responsibleUnit") && !lifecycle.get("responsiblePerson"),
  );
  const untoldTrade = byTrade(sites, campaign).find(({ trade }) => trade === null)?.sites.length ?? 0;
  return [
    ...(silent.length > 0 ? [`${listed(silent)}没有可计入的本期报表，沿用以前数据或没有数据。`] : []),
    ...(unowned.length > 0 ? [`未完成的有${unowned.length}家没有责任单位和责任人。`] : []),
    ...(untoldTrade > 0 ? [`${untoldTrade}家看不出行业。`] : []),
    ...(untold > 0 ? [`${untold}家只有总台账的记录，没有历次清单，未计入。`] : []),
  ];
}
