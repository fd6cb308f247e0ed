import type { Campaign } from "../../../../core/campaign";
import type { TownReport, TownSite } from "../../../../core/materials";
import { type Block, plain } from "../../../../core/submission";
import { columnTitle, lifecycleName, responsibleNames } from "../../campaign/names";
import { closedWord, siteWord } from "../../campaign/site-names";
import { dayText } from "../../day";
import { closurePartsText } from "../../submission/closure-parts";
import { nameOf, openSites, paragraph, sitesToComplete } from "./blocks";

/** Longest progress text in the list. */
const longest = 120;

/** What the annexes that the paper has are called. */
export function annexNames(report: TownReport): { open?: string; toComplete?: string } {
  const hasOpen = openSites(report).length > 0;
  const hasToComplete = sitesToComplete(report).length > 0;
  return {
    ...(hasOpen && { open: "附表一" }),
    ...(hasToComplete && { toComplete: hasOpen ? "附表二" : "附表一" }),
  };
}

/** Every site that is not finished, with why, by when and who; and those whose closing lacks material. */
export function annexes(report: TownReport, campaign: Campaign): Block[] {
  const { open, toComplete } = annexNames(report);
  return [
    ...(open
      ? [
          annex(`${open}：未完成整治${siteWord(campaign)}名单`),
          paragraph(`（未填${lifecycleName(campaign, "timeLimit")}的，按方案的阶段时限列出。）`),
          openTable(openSites(report), campaign),
        ]
      : []),
    ...(toComplete
      ? [
          annex(`${toComplete}：${closedWord(campaign)}、材料待补${siteWord(campaign)}名单`),
          lackingTable(sitesToComplete(report)),
        ]
      : []),
  ];
}

function annex(text: string): Block {
  return { kind: "heading", text, startsPage: true };
}

function openTable(open: readonly TownSite[], campaign: Campaign): Block {
  return {
    kind: "table",
    head: [
      ...["单位", "名称", "处理意见", `未完成原因（${columnTitle(campaign, "progress")}）`],
      lifecycleName(campaign, "timeLimit"),
      responsibleNames(campaign),
    ],
    rows: open.map((site) => [
      site.unit,
      nameOf(site),
      campaign.dispositions.find(({ key }) => key === site.life.said.disposition)?.word ?? "待核",
      reasonText(site, campaign),
      limitText(site),
      responsibleText(site) || "未明确",
    ]),
  };
}

/** Why a site is not finished, in the words of its unit. */
function reasonText({ state, row }: TownSite, { tally }: Campaign): string {
  const told = plain(row.text("progress"), longest) || "未报告进展";
  if (state === "reappeared") return `回潮：${told}`;
  return state === "unlisted" ? `${tally.basisWords.period}未列：${told}` : told;
}

function limitText({ deadline }: TownSite): string {
  return deadline === null ? "未明确" : dayText(deadline.day);
}

function responsibleText({ lifecycle }: TownSite): string {
  const who = [lifecycle.get("responsibleUnit"), lifecycle.get("responsiblePerson")];
  return plain(who.filter(Boolean).join(" "), 40);
}

function lackingTable(sites: readonly TownSite[]): Block {
  return {
    kind: "table",
    head: ["单位", "名称", "待补材料"],
    rows: sites.map((site) => [site.unit, nameOf(site), closurePartsText(site.missing)]),
  };
}
