import type { Campaign } from "../../../../core/campaign";
import { closureParts } from "../../../../core/ledger";
import type { Block, ClosureLine, SiteLine, WorkSummary } from "../../../../core/submission";
import { columnName, columnTitle, lifecycleName, responsibleNames } from "../../campaign/names";
import { closedOnName, siteWord } from "../../campaign/site-names";
import { dayText } from "../../day";
import { shareText } from "../../materials/share";
import { closurePartText } from "../closure-parts";
import { siteName } from "./sites";

export const toFill = "未填";

/** A table without the columns that no row has anything for: what is missing is listed among the gaps. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== ""));
  const keep = (cells: readonly string[]) => cells.filter((_, column) => kept[column]);
  return { kind: "table", head: keep(head), rows: rows.map(keep) };
}

export function figureTable({ figures }: WorkSummary): Block {
  return {
    kind: "table",
    head: ["项目", "数量", "单位"],
    rows: figures.map(({ label, unit, value }) => [label, value === null ? toFill : String(value), unit]),
  };
}

export function unitTable({ units }: WorkSummary): Block {
  return {
    kind: "table",
    head: ["单位", "家数", "已完成", "未完成", "完成率"],
    rows: units.map(({ unit, sites, done }) => [
      ...[unit, String(sites), String(done), String(sites - done)],
      shareText(done, sites),
    ]),
  };
}

export function siteTable({ lines }: WorkSummary, campaign: Campaign): Block {
  const head = [
    siteWord(campaign),
    columnName(campaign, "address"),
    columnName(campaign, "disposition"),
    lifecycleName(campaign, "measures"),
    lifecycleName(campaign, "timeLimit"),
    responsibleNames(campaign),
    columnTitle(campaign, "progress"),
    "是否完成",
  ];
  return tableOf(
    head,
    lines.map((line) => siteRow(line, campaign)),
  );
}

function siteRow(
  { site, word, measures, timeLimit, responsible, progress, isDone }: SiteLine,
  campaign: Campaign,
): string[] {
  return [
    ...[siteName(site, campaign), site.address, word || toFill],
    ...[measures, timeLimit, responsible, progress || toFill, isDone ? "已完成" : "—"],
  ];
}

/** How many of the closed sites have done each part of “两断三清”. */
export function closureCounts({ closures }: WorkSummary): Block {
  return {
    kind: "table",
    head: ["项目", "已落实（家）", "未写明（家）"],
    rows: closureParts.map((part) => {
      const missing = closures.filter((closure) => closure.missing.includes(part)).length;
      return [closurePartText[part], String(closures.length - missing), String(missing)];
    }),
  };
}

export function closureTable({ closures }: WorkSummary, campaign: Campaign): Block {
  const head = [
    siteWord(campaign),
    closedOnName(campaign),
    ...closureParts.map((part) => closurePartText[part]),
  ];
  return tableOf(
    head,
    closures.map((closure) => closureRow(closure, campaign)),
  );
}

function closureRow({ site, closedOn, missing }: ClosureLine, campaign: Campaign): string[] {
  return [
    ...[siteName(site, campaign), dayText(closedOn) || toFill],
    ...closureParts.map((part) => (missing.includes(part) ? "—" : "√")),
  ];
}
