import { type Campaign, dispositionOf, figureOf } from "../../../core/campaign";
import { numberText } from "../../../core/consolidation";
import type { TownReport, TownSite, UnitLine } from "../../../core/materials";
import { type Block, plain } from "../../../core/submission";
import { columnTitle, formName, lifecycleName, responsibleNames, siteKind } from "../campaign/names";
import { dayText, monthDay } from "../day";
import { listed } from "../sentence";
import { closurePartsText } from "../submission/closure-parts";
import { shareText } from "./share";

const heading = (text: string): Block => ({ kind: "heading", text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Longest text of a village in a table of the paper. */
const longest = 60;

/**
 * 整治进展情况通报（代拟稿） as blocks: the squad drafts it, the town issues it, so title and signature are left to the town.
 * Every figure is the register's.
 */
export function briefingBlocks(report: TownReport, campaign: Campaign): Block[] {
  return [
    { kind: "title", text: `${siteKind(campaign)}专项整治进展情况通报（代拟稿）` },
    paragraph(`（标题、文号和落款由${campaign.town}核定。数据截至${dayText(report.due)}，由总台账生成。）`),
    heading("一、总体情况"),
    ...overview(report, campaign),
    heading("二、各单位进展情况"),
    ...unitsPart(report, campaign),
    heading("三、存在问题"),
    ...problems(report, campaign),
    heading("四、下一步要求"),
    ...nextSteps(report, campaign),
  ];
}

function overview({ sites, changes, figures, due, before, untold }: TownReport, campaign: Campaign): Block[] {
  const done = sites.filter(({ isDone }) => isDone).length;
  const complete = sites.filter(({ isComplete }) => isComplete).length;
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  const period = campaign.tally.basisWords.period;
  const whole =
    `截至${dayText(due)}，${campaign.town}累计列入${siteKind(campaign)}${sites.length}家，` +
    `已完成整治${done}家，占${shareText(done, sites.length)}` +
    (done > complete
      ? `；其中“两断三清”等材料齐全的${complete}家，占${shareText(complete, sites.length)}，已取缔、材料待补的${done - complete}家`
      : "") +
    `；正在整治或进展未写明的${sites.length - done}家。`;
  const now = `${period}新增${count("new")}家，完成整治${count("finished")}家，回潮${count("reappeared")}家，${period}未列${count("unlisted")}家。`;
  return [
    paragraph(whole),
    paragraph(before === null ? `${now}（总台账里没有更早的一期，以上按首次汇总统计。）` : now),
    ...(untold > 0 ? [paragraph(`另有${untold}家只有总台账的记录，没有历次清单，未计入以上各数。`)] : []),
    paragraph("按处理意见统计："),
    dispositionTable(sites, campaign),
    paragraph(`${formName(campaign.tally)}各项数据：`),
    {
      kind: "table",
      head: ["项目", "单位", campaign.tally.basisWords.cumulative, "含沿用", period],
      rows: figures.map(({ key, sent, carried, difference }) => {
        const { label, unit } = figureOf(campaign, key);
        return [label, unit, String(sent), carried === sent ? "—" : String(carried), String(difference)];
      }),
    },
  ];
}

function dispositionTable(sites: readonly TownSite[], campaign: Campaign): Block {
  const line = (word: string, own: readonly TownSite[]) => {
    const done = own.filter(({ isDone }) => isDone).length;
    return [word, String(own.length), String(done), String(own.length - done), shareText(done, own.length)];
  };
  const keys = new Set<string>(campaign.dispositions.map(({ key }) => key));
  const others = sites.filter(({ life }) => !keys.has(life.said.disposition));
  return {
    kind: "table",
    head: ["处理意见", "家数", "已完成", "未完成", "完成率"],
    rows: [
      ...campaign.dispositions.map(({ key }) =>
        line(
          dispositionOf(campaign, key).word,
          sites.filter(({ life }) => life.said.disposition === key),
        ),
      ),
      ...(others.length > 0 ? [line("处理意见待核", others)] : []),
      line("合计", sites),
    ],
  };
}

/** Units with sites by their completion, the best first; of as much the one with more sites. */
function ranked(units: readonly UnitLine[]): UnitLine[] {
  return units
    .filter(({ sites }) => sites > 0)
    .sort((a, b) => b.done * a.sites - a.done * b.sites || b.sites - a.sites);
}

function unitsPart({ units, due }: TownReport, { tally }: Campaign): Block[] {
  const late = units.filter(({ isLate }) => isLate).map(({ unit }) => unit);
  const silent = units.filter(({ isCounted }) => !isCounted).map(({ unit }) => unit);
  const period = tally.basisWords.period;
  const all = units.length;
  return [
    paragraph(
      `${period}（${monthDay(due)}）应报送单位${all}个，计入统计${all - silent.length}个` +
        (late.length > 0 ? `；填报时间晚于报送日的${late.length}个：${listed(late)}` : "") +
        (silent.length > 0
          ? `；未收到可计入报表的${silent.length}个：${listed(silent)}，沿用其最近一期数据`
          : "") +
        "。",
    ),
    {
      kind: "table",
      head: ["位次", "单位", "家数", "已完成", "完成率", `${period}新增`, `${period}完成`],
      rows: ranked(units).map(({ unit, sites, done, added, finished }, at) => [
        ...[String(at + 1), unit, String(sites), String(done), shareText(done, sites)],
        ...[String(added), String(finished)],
      ]),
    },
  ];
}

function problems({ sites, changes, due }: TownReport, campaign: Campaign): Block[] {
  const open = sites.filter(({ isDone }) => !isDone);
  const passed = open.filter(({ deadline }) => deadline !== null && deadline.day < due);
  const toComplete = sites.filter(({ isDone, isComplete }) => isDone && !isComplete);
  const back = changes.filter(({ kind }) => kind === "reappeared");
  const named = back.map(
    ({ unit, name, number }) => `${unit}“${plain(name, longest)}”（${numberText(number)}）`,
  );
  const lacking = toComplete.map(
    ({ unit, row, missing }) =>
      `${unit}“${plain(row.text("siteName"), longest)}”未写明${closurePartsText(missing)}`,
  );
  const overdue = passed.length > 0 ? `，其中超过时限${passed.length}家` : "";
  const kinds: readonly (readonly [number, string, Block | null])[] = [
    [back.length, `回潮${back.length}家：${listed(named)}，请有关单位现场核查。`, null],
    [toComplete.length, `已取缔、材料待补${toComplete.length}家：`, { kind: "list", items: lacking }],
    [open.length, `未完成整治${open.length}家${overdue}：`, openTable(open, campaign)],
  ];
  const found = kinds.filter(([count]) => count > 0);
  if (found.length === 0) return [paragraph("总台账所列加工点均已完成整治，材料齐全。")];
  return found.flatMap(([, text, block], at) => [
    paragraph(`（${"一二三"[at]}）${text}`),
    ...(block ? [block] : []),
  ]);
}

function openTable(open: readonly TownSite[], campaign: Campaign): Block {
  return {
    kind: "table",
    head: [
      ...["单位", "名称", "处理意见", columnTitle(campaign, "progress")],
      lifecycleName(campaign, "timeLimit"),
      responsibleNames(campaign),
    ],
    rows: open.map(({ unit, row, life, lifecycle, deadline }) => [
      unit,
      plain(row.text("siteName"), longest),
      campaign.dispositions.find(({ key }) => key === life.said.disposition)?.word ?? "待核",
      plain(row.text("progress"), longest) || "未写明",
      deadline === null ? "—" : `${dayText(deadline.day)}${deadline.isOwn ? "" : "（阶段时限）"}`,
      plain(
        [lifecycle.get("responsibleUnit"), lifecycle.get("responsiblePerson")].filter(Boolean).join(" "),
        40,
      ) || "未填",
    ]),
  };
}

function nextSteps({ sites, units, due }: TownReport, campaign: Campaign): Block[] {
  const open = sites.filter(({ isDone }) => !isDone);
  const toComplete = sites.filter(({ isDone, isComplete }) => isDone && !isComplete);
  const silent = units.filter(({ isCounted }) => !isCounted);
  const days = open.flatMap(({ deadline }) => deadline?.day ?? []).filter((day) => day >= due);
  const nearest = days.sort()[0];
  const steps = [
    ...(open.length > 0
      ? [
          `对未完成整治的${open.length}家，逐家落实责任，${nearest ? `最近的时限为${dayText(nearest)}` : "尽快完成"}。`,
        ]
      : []),
    ...(toComplete.length > 0
      ? [`对已取缔、材料待补的${toComplete.length}家，已落实的补齐材料，未落实的抓紧落实“两断三清”。`]
      : []),
    ...(silent.length > 0
      ? [`${listed(silent.map(({ unit }) => unit))}请尽快报送${campaign.tally.basisWords.period}报表。`]
      : []),
    "对已完成整治的，继续开展回访摸排，防止回潮。",
  ];
  return [{ kind: "list", items: steps }];
}
