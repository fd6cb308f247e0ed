import type { TownReport, TownSite } from "../../../../core/materials";
import { type Block, plain } from "../../../../core/submission";

export const heading = (text: string): Block => ({ kind: "heading", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Longest name of a site in the paper. */
const longest = 60;

/** A site's name as the paper has it; where it has none, that it has none. */
export function nameOf({ row }: TownSite): string {
  return plain(row.text("siteName"), longest) || "（未填名称）";
}

export function openSites({ sites }: TownReport): TownSite[] {
  return sites.filter(({ isDone }) => !isDone);
}

/** Closed, with a part of “两断三清” still missing: 已取缔、材料待补. */
export function sitesToComplete({ sites }: TownReport): TownSite[] {
  return sites.filter(({ isDone, isComplete }) => isDone && !isComplete);
}

/** Not done, and its time limit has passed. */
export function overdueSites(report: TownReport): TownSite[] {
  return openSites(report).filter(({ deadline }) => deadline !== null && deadline.day < report.due);
}
