import { type Campaign, dispositionOf } from "../../../core/campaign";
import type { Block, ClosureCard, SiteLine, WorkSummary } from "../../../core/submission";
import { columnName, columnTitle, lifecycleName, responsibleNames, siteKind } from "../campaign/names";
import { deadlineText, siteText } from "./closure";
import { closurePartText } from "./closure-parts";
import { dayText } from "../day";
import { gapsOf } from "./work-summary-gaps";

const toFill = "未填";

function heading(text: string): Block {
  return { kind: "heading", text };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** The unit with its town before it, once; so no line begins with what a village typed. */
function townAndUnit({ town, unit }: WorkSummary): string {
  return unit?.startsWith(town) ? unit : `${town}${unit ?? ""}`;
}

function overview(summary: WorkSummary, campaign: Campaign): Block[] {
  const { unit, sites, done, dispositions } = summary;
  const classes = dispositions
    .map(({ word, sites: all, done: finished }) => `${word}${all}家（已完成${finished}家）`)
    .join("，");
  return [
    heading("一、基本情况"),
    paragraph(
      `${townAndUnit(summary)}${unit ? "" : "（未填单位）"}共登记${siteKind(campaign)}${sites}家，其中${classes}。已完成整治${done}家${sites > done ? `，其余${sites - done}家正在整治或进展未写明（请核实）` : ""}。`,
    ),
  ];
}

function figureTable({ figures }: WorkSummary): Block[] {
  return [
    heading("二、组织检查和专项整治行动情况"),
    {
      kind: "table",
      head: ["项目", "数量", "单位"],
      rows: figures.map(({ label, unit, value }) => [label, value === null ? toFill : String(value), unit]),
    },
  ];
}

function siteRow(line: SiteLine): string[] {
  const { site, word, measures, timeLimit, responsible, progress, isDone } = line;
  return [
    siteText(site),
    site.address,
    word || toFill,
    measures,
    timeLimit,
    responsible,
    progress || toFill,
    isDone ? "已完成" : "—",
  ];
}

/** A table without the columns that no row has anything for: what is missing is listed among the gaps. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== ""));
  const keep = (cells: readonly string[]) => cells.filter((_, column) => kept[column]);
  return { kind: "table", head: keep(head), rows: rows.map(keep) };
}

function siteTable({ lines }: WorkSummary, campaign: Campaign): Block[] {
  if (lines.length === 0) return [];
  const head = [
    "加工点",
    columnName(campaign, "address"),
    columnName(campaign, "disposition"),
    lifecycleName(campaign, "measures"),
    lifecycleName(campaign, "timeLimit"),
    responsibleNames(campaign),
    columnTitle(campaign, "progress"),
    "是否完成",
  ];
  return [heading("三、各加工点整治情况"), tableOf(head, lines.map(siteRow))];
}

function closureRow({ site, closedOn, ticks }: ClosureCard): string[] {
  return [siteText(site), dayText(closedOn) || toFill, ...ticks.map(({ done }) => (done ? "√" : "—"))];
}

function closureTable({ closures }: WorkSummary, campaign: Campaign): Block[] {
  if (closures.length === 0) return [];
  const parts = closures[0]!.ticks.map(({ part }) => closurePartText[part]);
  return [
    heading(`四、${dispositionOf(campaign, "closure").word}“两断三清”落实情况`),
    { kind: "table", head: ["加工点", "取缔日期", ...parts], rows: closures.map(closureRow) },
    paragraph("（表中“—”为进展未写明。）"),
  ];
}

function problems(): Block[] {
  return [heading("五、存在问题"), paragraph("（请结合本单位实际填写。）")];
}

/** What the draft lacks, behind all else, so that it is not handed in as part of the report. */
function gaps(summary: WorkSummary, campaign: Campaign): Block[] {
  const found = gapsOf(summary, campaign);
  return found.length ? [heading("附：草稿待补充事项（报送前删除）"), { kind: "list", items: found }] : [];
}

function nextSteps({ upcoming }: WorkSummary, campaign: Campaign): Block[] {
  const items = upcoming.map((deadline) => `${deadlineText(deadline, campaign)}。`);
  return [
    heading("六、下一步工作打算"),
    ...(items.length ? [{ kind: "list", items } as const] : []),
    paragraph("（请结合本单位实际补充防止回潮、长效监管的安排。）"),
  ];
}

function materialList({ materials, deadline }: WorkSummary): Block[] {
  if (materials.length === 0) return [];
  return [
    heading("七、随总结报送的档案材料"),
    paragraph(deadline ? `请于${dayText(deadline)}前与本总结一并报送：` : "请与本总结一并报送："),
    { kind: "list", items: materials.map((material) => `☐ ${material}`) },
  ];
}

/** The draft of a 工作总结, as blocks for a text to copy and for a .docx. */
export function workSummaryBlocks(summary: WorkSummary, campaign: Campaign): Block[] {
  return [
    { kind: "title", text: `${townAndUnit(summary)}${summary.title}` },
    paragraph(`（草稿，数据截至${dayText(summary.asOf)}，请核对、补充后报送）`),
    ...overview(summary, campaign),
    ...figureTable(summary),
    ...siteTable(summary, campaign),
    ...closureTable(summary, campaign),
    ...problems(),
    ...nextSteps(summary, campaign),
    ...materialList(summary),
    ...gaps(summary, campaign),
  ];
}
