import type { Campaign } from "../../../../core/campaign";
import { numberText } from "../../../../core/consolidation";
import { innerQuotes } from "../../../../core/language";
import type { TownReport, UnitLine } from "../../../../core/materials";
import { type Block, plain } from "../../../../core/submission";
import { closedWord, siteWord } from "../../campaign/site-names";
import { monthDay } from "../../day";
import { listed } from "../../sentence";
import { annexNames } from "./annexes";
import { openSites, overdueSites, paragraph, sitesToComplete } from "./blocks";

const numerals = "一二三四五";

/** 二、存在问题: what came back by name, what is not finished, which closings lack material, and who reported late or not. */
export function problems(report: TownReport, campaign: Campaign): Block[] {
  const found = [
    ...reappeared(report),
    ...unfinished(report),
    ...toComplete(report, campaign),
    ...reporting(report, campaign),
  ];
  if (found.length === 0)
    return [paragraph(`总台账所列${siteWord(campaign)}均已完成整治，材料齐全，各单位均按时报送。`)];
  return found.map((text, at) => paragraph(`（${numerals[at]}）${text}`));
}

function reappeared({ changes }: TownReport): string[] {
  const back = changes.filter(({ kind }) => kind === "reappeared");
  if (back.length === 0) return [];
  const named = back.map(
    ({ unit, name, number }) =>
      `${unit}“${innerQuotes(plain(name, 60)) || "未填名称"}”（编号${numberText(number)}）`,
  );
  return [`回潮${back.length}家：${listed(named)}，请有关单位现场核查。`];
}

function unfinished(report: TownReport): string[] {
  const open = openSites(report);
  if (open.length === 0) return [];
  const overdue = overdueSites(report).length;
  const unowned = open.filter(
    ({ lifecycle }) => !lifecycle.get("responsibleUnit") && !lifecycle.get("responsiblePerson"),
  ).length;
  const parts = [
    `未完成整治${open.length}家`,
    ...(overdue > 0 ? [`其中超过时限${overdue}家`] : []),
    ...(unowned > 0 ? [`未明确责任单位和责任人的${unowned}家`] : []),
  ];
  return [`${parts.join("，")}，名单见${annexNames(report).open!}。`];
}

function toComplete(report: TownReport, campaign: Campaign): string[] {
  const count = sitesToComplete(report).length;
  return count > 0
    ? [`${closedWord(campaign)}、材料待补${count}家，名单见${annexNames(report).toComplete!}。`]
    : [];
}

/** Who reported late, and whose report of the period is not there; whose earlier one stands in is said. */
function reporting({ units }: TownReport, { tally }: Campaign): string[] {
  const late = units.filter(({ isLate }) => isLate);
  const silent = units.filter(({ isCounted }) => !isCounted);
  const names = (lines: readonly UnitLine[]) => listed(lines.map(({ unit }) => unit));
  const carried = silent.filter(({ report }) => report?.carriedFrom);
  const lateText = listed(late.map(({ unit, report }) => `${unit}（${monthDay(report!.reportDate!)}）`));
  const parts = [
    ...(late.length > 0 ? [`填报时间晚于报送日的${late.length}个：${lateText}`] : []),
    ...(silent.length > 0
      ? [`没有可计入的${tally.basisWords.period}报表的${silent.length}个：${names(silent)}`]
      : []),
    ...(carried.length > 0 ? [`${names(carried)}沿用最近一期数据`] : []),
  ];
  return parts.length > 0 ? [`报送方面，${parts.join("；")}。`] : [];
}
