import { type Campaign, oncePerCampaign } from "../campaign";

/** 整治前, 整治中, 整治后, in this order. */
export const STAGES = ["before", "during", "after"] as const;

export type Stage = (typeof STAGES)[number];

/** The stages that a text names. */
export interface NamedStages {
  readonly stages: readonly Stage[];
  /** Named as one (前后对比), not each by itself. */
  readonly isJoined: boolean;
}

/** What a picture shows, as far as words say it. */
export interface ShownStages {
  /** One stage, more than one where it shows them side by side, none where no word says it. */
  readonly stages: readonly Stage[];
  /** The ledger, the file's name and its folder's say different stages. */
  readonly isUnclear: boolean;
}

const none: NamedStages = { stages: [], isJoined: false };
const marks = new Map<string, Stage>([
  ["前", "before"],
  ["中", "during"],
  ["后", "after"],
]);
/** What is done to a site, before the mark; the campaign's own words come besides. */
const deeds = [
  ...[
    "整治",
    "整改",
    "治理",
    "改造",
    "提升",
    "规范",
    "取缔",
    "关停",
    "关闭",
    "查封",
    "封停",
    "停产",
    "拆除",
    "拆迁",
  ],
  ...[
    "拆",
    "清理",
    "清除",
    "清运",
    "清空",
    "清",
    "搬迁",
    "搬离",
    "搬",
    "断电",
    "断水",
    "剪电",
    "处置",
    "处理",
    "查处",
  ],
  ...["执法", "检查", "行动", "施工", "作业", "完成", "处罚", "恢复", "销号", "验收"],
];
/** What else may stand right before a mark: 之前, 事后, 张三厂后. */
const leads = "之事以厂店点坊场户号家司";
/** What a name may go on with after a mark. */
const goesOn = "对比|比较|照|相片|图|现场|情况|的|拍";
const otherWords: readonly (readonly [Stage, string])[] = [
  ["before", "原貌|原状|原样"],
  ["during", "过程|正在"],
  ["after", "(?<![未没不待拟])(?:完毕|完成|已(?:DEEDS))"],
];
const english: readonly (readonly [Stage, RegExp])[] = [
  ["before", /(?<![a-z])before(?![a-z])/u],
  ["during", /(?<![a-z])during(?![a-z])/u],
  ["after", /(?<![a-z])after(?![a-z])/u],
];

const patterns = oncePerCampaign(({ dispositions }: Campaign) => {
  const own = dispositions.flatMap(({ word }) => (word.length > 2 ? [word, word.slice(-2)] : [word]));
  const deed = [...new Set([...own, ...deeds])].sort((a, b) => b.length - a.length).join("|");
  return {
    mark: new RegExp(
      `(?<=^|[^\\p{L}]|${deed}|[${leads}])([前中后](?:[、，,/和与及~\\-]?[前中后])*)(?=$|[^\\p{L}]|${goesOn})`,
      "gu",
    ),
    phrase: new RegExp(
      `(?:${deed})*(?<=^|[^\\p{L}]|${deed}|[${leads}])[前中后](?:[、，,/和与及~\\-]?[前中后])*(?=$|[^\\p{L}]|${goesOn})(?:${goesOn})*`,
      "gu",
    ),
    words: otherWords.map(
      ([stage, words]) => [stage, new RegExp(words.replace("DEEDS", deed), "u")] as const,
    ),
    ending: new RegExp(`(?:${deed}|[已未]|完毕|过程|正在|[前后])+$`, "u"),
    startsWithPhrase: new RegExp(`^(?:${deed})*[前中后](?=$|[^\\p{L}]|[前中后]|${goesOn})`, "u"),
  };
});

/**
 * The stages that a name says. Names of places and sites must be blank in it: 前尾村 and 中兴厂 name none, and 门前,
 * 屋后 and 前港 are places.
 * @param text in lower case.
 */
export function stagesIn(text: string, campaign: Campaign): NamedStages {
  const { mark, words } = patterns(campaign);
  const groups = [...text.matchAll(mark)].map(([, group]) =>
    [...group!].flatMap((letter) => marks.get(letter) ?? []),
  );
  const said = english.flatMap(([stage, word]) => (word.test(text) ? [stage] : []));
  const found = [...groups, ...said.map((stage) => [stage])];
  if (found.length === 0) found.push(...words.flatMap(([stage, word]) => (word.test(text) ? [[stage]] : [])));
  if (found.length === 0) return none;
  const stages = STAGES.filter((stage) => found.some((group) => group.includes(stage)));
  return { stages, isJoined: found.length === 1 || /对比|比较/u.test(text) };
}

/** The text with its words for stages blank. */
export function withoutStages(text: string, campaign: Campaign): string {
  return text
    .replace(patterns(campaign).phrase, " ")
    .replace(/(?<![a-z])(?:before|during|after)(?![a-z])/gu, " ");
}

/** Whether a text begins with the words for a stage. */
export function startsWithStage(text: string, campaign: Campaign): boolean {
  return patterns(campaign).startsWithPhrase.test(text);
}

/** A word without what was done to it at its end: 李四关停 is 李四. */
export function withoutDeeds(word: string, campaign: Campaign): string {
  return word.replace(patterns(campaign).ending, "");
}
