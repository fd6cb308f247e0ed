import { type Campaign, figureOf } from "../../../../core/campaign";
import { byTrade, type TownReport, type TownSite } from "../../../../core/materials";
import type { Block } from "../../../../core/submission";
import { columnName, formName, shortColumnName } from "../../campaign/names";
import { closedWord, siteKind } from "../../campaign/site-names";
import { dayText } from "../../day";
import { shareText } from "../share";
import { paragraph, sitesToComplete } from "./blocks";
import { unitsPart } from "./units";

/** What stands of a class that no word of the campaign names. */
const others = { disposition: "处理意见待核", trade: "其他或未注明" } as const;

/** 一、总体情况: how far it is, this period, by disposition, by trade, the figures of 附件2, and the units. */
export function overview(report: TownReport, campaign: Campaign): Block[] {
  const { sites } = report;
  const trades = byTrade(sites, campaign);
  const unknown = trades.find(({ trade }) => trade === null)?.sites.length ?? 0;
  return [
    paragraph(`（一）整治进度。${progressText(report, campaign)}`),
    paragraph(`（二）${campaign.tally.basisWords.period}情况。${periodText(report, campaign)}`),
    paragraph("（三）按处理意见统计。"),
    classTable("处理意见", byDisposition(sites, campaign), sites),
    paragraph(
      `（四）按行业统计。行业按${shortColumnName(campaign, "siteName")}和${columnName(campaign, "equipment")}归类${unknown > 0 ? `，其中${unknown}家未能归入所列行业` : ""}。`,
    ),
    classTable(
      "行业",
      trades.map(({ trade, sites: own }) => [trade ?? others.trade, own]),
      sites,
    ),
    paragraph(`（五）${formName(campaign.tally)}各项数据。`),
    figureTable(report, campaign),
    ...unitsPart(report, campaign),
  ];
}

function progressText(report: TownReport, campaign: Campaign): string {
  const { sites, due, untold } = report;
  const done = sites.filter(({ isDone }) => isDone).length;
  const toComplete = sitesToComplete(report).length;
  const complete = done - toComplete;
  const parts = [
    `截至${dayText(due)}，${campaign.town}累计列入${siteKind(campaign)}${sites.length}家，` +
      `已完成整治${done}家，占${shareText(done, sites.length)}`,
    ...(toComplete > 0
      ? [
          `其中“两断三清”等材料齐全的${complete}家，占${shareText(complete, sites.length)}，` +
            `${closedWord(campaign)}、材料待补的${toComplete}家`,
        ]
      : []),
    `未完成整治${sites.length - done}家`,
  ];
  const apart = untold > 0 ? `另有${untold}家只有总台账的记录，没有历次清单，未计入以上各数。` : "";
  return `${parts.join("；")}。${apart}`;
}

function periodText({ changes, before }: TownReport, campaign: Campaign): string {
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const { period } = campaign.tally.basisWords;
  const first = before === null ? "总台账没有更早的一期，以上为首次汇总的数。" : "";
  return (
    `${period}新增${count("new")}家，完成整治${count("finished")}家，回潮${count("reappeared")}家，` +
    `${period}未列${count("unlisted")}家。${first}`
  );
}

type Class = readonly [word: string, sites: readonly TownSite[]];

function byDisposition(sites: readonly TownSite[], { dispositions }: Campaign): Class[] {
  const keys = new Set<string>(dispositions.map(({ key }) => key));
  const unknown = sites.filter(({ life }) => !keys.has(life.said.disposition));
  return [
    ...dispositions.map(({ key, word }): Class => [
      word,
      sites.filter(({ life }) => life.said.disposition === key),
    ]),
    ...(unknown.length > 0 ? [[others.disposition, unknown] as const] : []),
  ];
}

function classTable(title: string, classes: readonly Class[], sites: readonly TownSite[]): Block {
  return {
    kind: "table",
    head: [title, "家数", "已完成", "未完成", "完成率"],
    rows: [...classes, ["合计", sites] as const].map(([word, own]) => {
      const done = own.filter(({ isDone }) => isDone).length;
      return [word, String(own.length), String(done), String(own.length - done), shareText(done, own.length)];
    }),
  };
}

/** The figures of 附件2; 含沿用 only where some unit's earlier report stands in. */
function figureTable({ figures }: TownReport, campaign: Campaign): Block {
  const { cumulative, period } = campaign.tally.basisWords;
  const isCarried = figures.some(({ carried, sent }) => carried !== sent);
  return {
    kind: "table",
    head: ["项目", "单位", cumulative, ...(isCarried ? [`${cumulative}（含沿用）`] : []), period],
    rows: figures.map(({ key, sent, carried, difference }) => {
      const { label, unit } = figureOf(campaign, key);
      return [label, unit, String(sent), ...(isCarried ? [String(carried)] : []), String(difference)];
    }),
  };
}
