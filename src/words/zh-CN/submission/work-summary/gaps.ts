import type { Campaign } from "../../../../core/campaign";
import type { SiteLine, WorkSummary } from "../../../../core/submission";
import { columnName, lifecycleName } from "../../campaign/names";
import { closedWord, siteWord } from "../../campaign/site-names";
import { listed } from "../../sentence";
import { closurePartsText } from "../closure-parts";
import { siteName } from "./sites";

/** What the draft lacks, so that nobody sends it as it is without seeing it. */
export function gapsOf(summary: WorkSummary, campaign: Campaign): string[] {
  const { figures, undecided, closures, lines, errors, unit, isTown } = summary;
  const responsible = [
    lifecycleName(campaign, "responsibleUnit"),
    lifecycleName(campaign, "responsiblePerson"),
  ].join("或");
  const blank = figures.filter(({ value }) => value === null).map(({ label }) => label);
  const incomplete = closures.filter(({ missing }) => missing.length > 0);
  const without = (name: string, isMissing: (line: SiteLine) => boolean): string[] => {
    const count = lines.filter(isMissing).length;
    return count ? [`${count}家${siteWord(campaign)}未填${name}。`] : [];
  };
  return [
    ...(unit || isTown ? [] : [`清单未填${campaign.ledger.unitLabel}。`]),
    ...(blank.length ? [`调度表未填：${listed(blank)}。`] : []),
    ...(undecided.length
      ? [
          `${undecided.length}家${siteWord(campaign)}的${columnName(campaign, "disposition")}待核：${listed(undecided.map((site) => siteName(site, campaign)))}。`,
        ]
      : []),
    ...incomplete.map(
      ({ site, missing }) =>
        `${siteName(site, campaign)}${closedWord(campaign)}，未写明${closurePartsText(missing)}。`,
    ),
    ...without(lifecycleName(campaign, "measures"), ({ measures }) => !measures),
    ...without(responsible, ({ responsible: own }) => !own),
    ...(errors ? [`清单和调度表尚有${errors}处待修改。`] : []),
  ];
}
