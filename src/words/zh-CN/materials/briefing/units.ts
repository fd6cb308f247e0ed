import type { Campaign } from "../../../../core/campaign";
import type { TownReport, UnitLine } from "../../../../core/materials";
import type { Block } from "../../../../core/submission";
import { siteWord } from "../../campaign/site-names";
import { monthDay } from "../../day";
import { listed } from "../../sentence";
import { shareText } from "../share";
import { paragraph } from "./blocks";

/** （六）各单位进展: who reported, and the units with sites by completion, as a chart and as a table. */
export function unitsPart({ units, due }: TownReport, campaign: Campaign): Block[] {
  const { period } = campaign.tally.basisWords;
  const site = siteWord(campaign);
  const lines = ranked(units);
  const without = units.filter(({ sites }) => sites === 0).map(({ unit }) => unit);
  const counted = units.filter(({ isCounted }) => isCounted).length;
  const text =
    `（六）各单位进展。${period}（${monthDay(due)}）应报送单位${units.length}个，计入统计${counted}个。` +
    (lines.length > 0 ? `有${site}的单位按完成率排列，完成率相同的位次相同。` : "") +
    (without.length > 0 ? `没有${site}的${without.length}个：${listed(without)}。` : "");
  if (lines.length === 0) return [paragraph(text)];
  return [
    paragraph(text),
    {
      kind: "chart",
      title: "各单位整治进度（家）",
      parts: ["已完成", "未完成"],
      bars: lines.map(({ line: { unit, sites, done } }) => ({
        label: unit,
        values: [done, sites - done],
        note: `${done}/${sites}，${shareText(done, sites)}`,
      })),
    },
    {
      kind: "table",
      head: ["位次", "单位", "家数", "已完成", "完成率", `${period}新增`, `${period}完成`],
      rows: lines.map(({ place, line: { unit, sites, done, added, finished } }) => [
        ...[String(place), unit, String(sites), String(done), shareText(done, sites)],
        ...[String(added), String(finished)],
      ]),
    },
  ];
}

/** Units with sites by completion, the best first; as much done is as high a place. */
function ranked(units: readonly UnitLine[]): { readonly place: number; readonly line: UnitLine }[] {
  const lines = units
    .filter(({ sites }) => sites > 0)
    .sort((a, b) => b.done * a.sites - a.done * b.sites || b.sites - a.sites);
  const isAsFar = (a: UnitLine, b: UnitLine) => a.done * b.sites === b.done * a.sites;
  return lines.map((line) => ({ place: lines.findIndex((each) => isAsFar(each, line)) + 1, line }));
}
