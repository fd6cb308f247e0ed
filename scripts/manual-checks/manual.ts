import { cizao2019 } from "../../src/core/campaign";
import { consolidationChecks } from "../../src/core/consolidation/finding";
import { type CheckIdentity, type Code, type CodeAndParams, unreadableFile } from "../../src/core/findings";
import { allLedgerChecks, missingCell, noLedger, rowsWithoutHeader } from "../../src/core/checks";
import { allLogChecks } from "../../src/core/action-log/checks";
import { allTallyChecks } from "../../src/core/tally/checks";
import { findingMending, findingMessage, findingReason, findingTitle } from "../../src/words/zh-CN/findings";
import { ledgerText } from "../../src/words/zh-CN/pane/ledger-tab";
import { table } from "../docs-section";

interface Part {
  readonly title: string;
  readonly about: string;
  readonly checks: readonly CheckIdentity[];
}

const inScope = (...scopes: readonly CheckIdentity["scope"][]) =>
  [...allLedgerChecks(cizao2019), missingCell].filter(({ scope }) => scopes.includes(scope));

/** Every check of the product, in the order of the manual. */
export const parts: readonly Part[] = [
  {
    title: "文件",
    about: "打不开的文件、没有清单的工作簿、缺表头的工作表。",
    checks: [unreadableFile, noLedger, rowsWithoutHeader],
  },
  { title: "清单整体", about: "附件1的表头、填报栏和行。", checks: inScope("ledger") },
  { title: "单元格", about: "逐行、逐个单元格检查。", checks: inScope("cell") },
  { title: "行与行之间", about: "同一份清单里的各行互相比对。", checks: inScope("row") },
  {
    title: "检查行动登记",
    about:
      "“检查行动登记”是可以不填的附表，下面这些检查是本工具自己加的，通知和附件里没有；没有这张表就不会出现。",
    checks: allLogChecks,
  },
  { title: "调度表", about: "附件2本身，以及与清单、行动登记、上期的比对。", checks: allTallyChecks },
  {
    title: "汇总",
    about: `${cizao2019.contact.office}汇总时检查。`,
    checks: Object.values(consolidationChecks).filter(({ scope }) => scope === "consolidation"),
  },
];

/** Params that a consolidation names apart from others, as the manual calls them. */
const called: Readonly<Partial<Record<Code, Readonly<Record<string, string>>>>> = {
  "similar-site-across-units": { otherUnit: "unit" },
  "moved-site": { otherUnit: "unit" },
  "tally-decreased": { label: "figure" },
};

/** Params whose names say nothing in a message, or that have no place in it, by an example; undefined: left out. */
const examples: Readonly<Partial<Record<Code, Readonly<Record<string, unknown>>>>> = {
  "basis-inferred": { basis: "period" },
  "similar-site-across-units": { members: [], count: 2 },
  "stale-submission": { date: "2019-11-10" },
  "tally-decreased": { sites: [] },
  "invalid-report-date": { day: undefined },
  "report-date-outside-period": { from: "2019-11-11", to: "2019-11-20" },
  "log-date-in-future": { value: "2019-12-01" },
  overdue: { deadline: "2019-11-30" },
  "reappeared-site": { doneBy: "closed", doneOn: "2019-11-04" },
  "closing-not-mentioned": { doneBy: "closed" },
};

/** A message with the names of its params in the place of their values. */
function messageOf({ code }: CheckIdentity): string {
  const given = examples[code] ?? {};
  const get = (_: unknown, name: string) =>
    Object.hasOwn(given, name) ? given[name] : `{${called[code]?.[name] ?? name}}`;
  const params = new Proxy<Record<string, unknown>>({}, { get });
  return findingMessage({ code, params } as unknown as CodeAndParams, cizao2019, "{unit}");
}

function mendingOf({ code, mends }: CheckIdentity): string {
  if (!mends) return "手工修改";
  const how = mends === "safe" ? "一键规范" : "逐条确认";
  return `**${how}**：${findingMending(code, cizao2019)}`;
}

/** Parts whose fixes are declared by their checks. */
const withMending = new Set(["清单整体", "单元格", "行与行之间", "文件", "检查行动登记", "调度表"]);

function lines({ title, about, checks }: Part): string[] {
  const mended = withMending.has(title);
  const head = ["代码", "级别", "名称", "提示内容", ...(mended ? ["改法"] : []), "原因"];
  const row = (check: CheckIdentity) => [
    `\`${check.code}\``,
    ledgerText.severity[check.severity],
    findingTitle(check.code, cizao2019),
    messageOf(check),
    ...(mended ? [mendingOf(check)] : []),
    findingReason(check.code, cizao2019) ?? "",
  ];
  return [`## ${title}`, "", about, "", ...table(head, checks.map(row)), ""];
}

/** docs/manual/checks.md, made from the checks themselves and the words that people see. */
export function checksManual(): string {
  const { error, warning, notice } = ledgerText.severity;
  return [
    "# 检查项目",
    "",
    "<!-- 由 `npm run manual:checks` 生成，请勿手改。 -->",
    "",
    `- **${error}**：不改不能报送。**${warning}**：请核对，无误的点“知道了”。**${notice}**：仅供了解，不用修改。`,
    "- **一键规范**：可以一次全部改好，也可以撤销。**逐条确认**：核对后再改。其余请照“提示内容”手工修改。",
    "- 花括号里的字，如 `{row}`，显示时换成表里的内容。代码不会变，命令行的 `--json` 里用的就是它。",
    "",
    ...parts.flatMap(lines),
  ].join("\n");
}
