import type { Campaign } from "../../../core/campaign";
import type { SiteLine, WorkSummary } from "../../../core/submission";
import { columnName, lifecycleName } from "../campaign/names";
import { deadlineText, siteText } from "./closure";
import { closurePartsText } from "./closure-parts";

/** What the draft lacks, so that nobody sends it as it is without seeing it. */
export function gapsOf(summary: WorkSummary, campaign: Campaign): string[] {
  const { figures, undecided, closures, passed, lines, errors, unit } = summary;
  const responsible = [
    lifecycleName(campaign, "responsibleUnit"),
    lifecycleName(campaign, "responsiblePerson"),
  ].join("或");
  const blank = figures.filter(({ value }) => value === null).map(({ label }) => label);
  const incomplete = closures.filter(({ isComplete }) => !isComplete);
  const without = (name: string, isMissing: (line: SiteLine) => boolean): string[] => {
    const count = lines.filter(isMissing).length;
    return count ? [`${count}家加工点未填${name}。`] : [];
  };
  return [
    ...(unit ? [] : [`清单未填${campaign.ledger.unitLabel}。`]),
    ...(blank.length ? [`调度表未填：${blank.join("、")}。`] : []),
    ...(undecided.length
      ? [
          `${undecided.length}家加工点的${columnName(campaign, "disposition")}待核：${undecided.map(siteText).join("、")}。`,
        ]
      : []),
    ...incomplete.map(({ site, missing }) => `${siteText(site)}已取缔，未写明${closurePartsText(missing)}。`),
    ...passed.map((deadline) => `${deadlineText(deadline, campaign)}。`),
    ...without(lifecycleName(campaign, "measures"), ({ measures }) => !measures),
    ...without(responsible, ({ responsible: own }) => !own),
    ...(errors ? [`清单和调度表尚有${errors}处待修改。`] : []),
  ];
}
