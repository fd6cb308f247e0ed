import { type Campaign, dispositionOf } from "../../../../core/campaign";
import type { Block, WorkSummary } from "../../../../core/submission";
import { closedWord, siteKind, siteWord } from "../../campaign/site-names";
import { dayText } from "../../day";
import { townAndUnit } from "../unit";
import { gapsOf } from "./gaps";
import { deadlineLines } from "./sites";
import { closureCounts, closureTable, figureTable, siteTable, unitTable } from "./tables";

const numerals = "一二三四五六七八九十";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** A part of the report: its heading, without the numeral, and what stands below it. */
type Part = readonly [heading: string, blocks: readonly Block[]];

/** The draft of a 工作总结, a unit's or the town's, as blocks for a text to copy and for a .docx. */
export function workSummaryBlocks(summary: WorkSummary, campaign: Campaign): Block[] {
  const { lines, closures, units, isTown } = summary;
  const closure = dispositionOf(campaign, "closure").word;
  const parts: Part[] = [
    ["基本情况", [paragraph(overview(summary, campaign))]],
    ["组织检查和专项整治行动情况", [figureTable(summary)]],
    ...(units.length > 0
      ? [
          [
            "各单位整治情况",
            [unitTable(summary), paragraph(`各${siteWord(campaign)}整治情况见全镇上报表。`)],
          ] as const,
        ]
      : []),
    ...(lines.length > 0 && !isTown
      ? [[`各${siteWord(campaign)}整治情况`, [siteTable(summary, campaign)]] as const]
      : []),
    ...(closures.length > 0
      ? [[`${closure}“两断三清”落实情况`, closureBlocks(summary, campaign)] as const]
      : []),
    ["存在问题", problems(summary, campaign)],
    ["下一步工作打算", nextSteps(summary, campaign)],
    ...materialList(summary),
  ];
  const found = gapsOf(summary, campaign);
  return [
    {
      kind: "title",
      text: `${reporter(summary)}${summary.title ?? `${siteKind(campaign)}专项整治工作总结`}`,
    },
    paragraph(`（草稿，数据截至${dayText(summary.asOf)}，请核对、补充后报送）`),
    ...parts.flatMap(([text, blocks], at): Block[] => [
      { kind: "heading", text: `${numerals[at]}、${text}` },
      ...blocks,
    ]),
    ...(found.length > 0
      ? [
          // On a page of its own: what the report lacks is not handed in with it.
          { kind: "heading", text: "附：草稿待补充事项（报送前删除）", startsPage: true } as const,
          { kind: "list", items: found } as const,
        ]
      : []),
  ];
}

function reporter(summary: WorkSummary): string {
  return summary.isTown ? summary.town : townAndUnit(summary);
}

function overview(summary: WorkSummary, campaign: Campaign): string {
  const { sites, done, dispositions } = summary;
  const classes = dispositions
    .map(({ word, sites: all, done: finished }) => `${word}${all}家（已完成${finished}家）`)
    .join("，");
  const rest = sites > done ? `，其余${sites - done}家正在整治或进展未写明（请核实）` : "";
  return `${reporter(summary)}共登记${siteKind(campaign)}${sites}家，其中${classes}。已完成整治${done}家${rest}。`;
}

/** What the figures show; the rest is the reporter's to say. */
function problems({ passed, closures }: WorkSummary, campaign: Campaign): Block[] {
  const incomplete = closures.filter(({ missing }) => missing.length > 0).length;
  const items = [
    ...(passed.length > 0
      ? [`超过时限未完成整治${passed.length}家。`, ...deadlineLines(passed, campaign)]
      : []),
    ...(incomplete > 0 ? [`${closedWord(campaign)}、材料待补${incomplete}家。`] : []),
  ];
  return [...(items.length > 0 ? [{ kind: "list", items } as const] : []), paragraph("（请结合实际填写。）")];
}

function nextSteps({ upcoming }: WorkSummary, campaign: Campaign): Block[] {
  const items = deadlineLines(upcoming, campaign);
  return [
    ...(items.length > 0 ? [{ kind: "list", items } as const] : []),
    paragraph("（请结合实际补充防止回潮、长效监管的安排。）"),
  ];
}

/** Of a town the sites are too many to stand in the text: they are counted, and 全镇上报表 lists them. */
function closureBlocks(summary: WorkSummary, campaign: Campaign): Block[] {
  return summary.isTown
    ? [closureCounts(summary)]
    : [closureTable(summary, campaign), paragraph("（表中“—”为进展未写明。）")];
}

function materialList({ materials, deadline }: WorkSummary): Part[] {
  if (materials.length === 0) return [];
  const before = deadline ? `请于${dayText(deadline)}前与本总结一并报送：` : "请与本总结一并报送：";
  const items = materials.map((material) => `☐ ${material}`);
  return [["随总结报送的档案材料", [paragraph(before), { kind: "list", items }]]];
}
