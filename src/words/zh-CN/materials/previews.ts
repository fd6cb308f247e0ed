import type { Campaign } from "../../../core/campaign";
import { figureOf } from "../../../core/campaign";
import { numberText } from "../../../core/consolidation";
import { innerQuotes } from "../../../core/language";
import { countyNotes, type DepartmentList, type TownReport, untoldOfSites } from "../../../core/materials";
import { plain } from "../../../core/submission";
import { formName } from "../campaign/names";

/** Sites of a department that are shown before the list is saved. */
const shownSites = 20;

/** 全镇上报表 as text: how many sites, and each figure of 附件2. */
export function countyPreview(report: TownReport, campaign: Campaign): string {
  const { ledger, tally } = campaign;
  const { cumulative, period } = tally.basisWords;
  return [
    `${formName(ledger)}：${report.sites.length}家`,
    `${formName(tally)}：`,
    ...report.figures.map(({ key, carried, difference }) => {
      const { label, unit } = figureOf(campaign, key);
      return `${label}（${unit}）：${cumulative}${carried}，${period}${difference}`;
    }),
    ...countyNotes(report, campaign),
  ].join("\n");
}

/** Figures of which no site's text says whose they are: 刑事拘留1人，清单未写明是哪一家。 */
export function untoldOfSitesText(report: TownReport, campaign: Campaign): string[] {
  return untoldOfSites(report, campaign).map(({ key, count }) => {
    const { label, unit } = figureOf(campaign, key);
    return `${label}${count}${unit}，清单未写明是哪一家。`;
  });
}

/** 需部门协助事项清单 as text: department by department, each site with why it is on the list. */
export function dispatchPreview(lists: readonly DepartmentList[], campaign: Campaign): string {
  return lists
    .map(({ department, sites }) => {
      const shown = sites
        .slice(0, shownSites)
        .map(
          ({ site, reasons }) =>
            `${numberText(site.number)} ${site.unit}“${innerQuotes(plain(site.row.text("siteName"), 40))}”：${plain(reasons.join("；"), 80)}`,
        );
      const rest = sites.length > shownSites ? [`另有${sites.length - shownSites}家。`] : [];
      const lines = sites.length > 0 ? [...shown, ...rest] : [campaign.assistance.none];
      return [`【${department.name}】${sites.length}家`, ...lines].join("\n");
    })
    .join("\n\n");
}
