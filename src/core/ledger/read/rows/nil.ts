import { type Campaign, oncePerCampaign } from "../../../campaign";
import { comparable, takingAway } from "../../../language";
import { placeNames } from "../../../roster";

/** What a row that is no site says of the whole: that there is none, or that nothing has changed. */
export type NilMeaning = "none" | "unchanged";

/** Marks and words that stand in a cell for nothing. */
const mark = /^(?:[/\\—–\-_~×xX〇○零0.·*]+|无|没有|没|暂无|空|nil|none|n\/a)$/i;
const punctuation = /[\p{P}\p{S}]/gu;
const longest = 60;
/** Without any of these nothing is denied. */
const denial = /[无没未零0〇○同与和按照不空/\\—–\-_~×x*.·n]/i;

/** Who has looked, where and when: 本村经排查，目前. */
const subject = wordsOf(
  "经 截至 截止 目前 现 至今 所辖区 所辖 辖区 辖 村 社区 镇 街道 单位 工作点 区域 范围 境 内 排查 摸排 核查 核实 检查 巡查 自查 " +
    "全面 认真 深入 仔细 反复 多次 再次 逐户 逐一 拉网式 组织 两委 干部 网格员 人员 工作人员 情况 较 相比 相较",
  "本我该全上两期月次旬周年日号天后中均都暂尚仍还再已到至0123456789",
);
const negation =
  /无|没有|没|未(?:发现|[排摸核检巡自]*[查排][到出]?(?:发现)?|发生|有|见|新增|涉及)|不(?:存在|涉及)|暂无|并无|零/y;
/** What there is not: a site, something new, a change. */
const thing = wordsOf(
  "有 存在 发现 任何 特此 说明 新增 新的 新 增加 变化 变动 变更 调整 增减 散乱污 非法 违法 加工 生产 经营 企业 作坊 情况 现象 问题 此 上述 相关 " +
    "符合 条件 需 要 整治 改造 关停 取缔 搬迁 对象 清单 内容 数据 记录 上报 报送 申报 填报 报告 可 和 及",
  "点场厂类的家户处",
);
const statements = [
  /^(?:情况|数据|内容)?同上$/,
  /^[零0〇](?:报告|申报|上报|报送|家|户|处|个)$/,
  /^(?:情况|数据|内容)?[同与和按照][上前]一?[期月次旬周报](?:情况|数据|内容|报表|清单)*(?:相同|一致|一样|不变)?$/,
  /^(?:情况|数据|内容)?(?:维持|保持)?不变$/,
];
const ofChange = /新|变|增|[同与和按照][上前]/;

const withoutPlaces = oncePerCampaign((campaign) => takingAway(placeNames(campaign)));

/** Whether a cell is filled only to show that nothing belongs there. */
export function isNilMark(text: string): boolean {
  return mark.test(comparable(text));
}

/** What a cell says where it only says that there is nothing to report; null for any other text. */
export function readNil(text: string, campaign: Campaign): NilMeaning | null {
  if (text.length > longest || !denial.test(text)) return null;
  if (isNilMark(text)) return "none";
  const bare = comparable(text).replace(punctuation, "");
  const said = withoutPlaces(campaign)(bare);
  if (![bare, said].some((words) => deniesAll(words) || statements.some((one) => one.test(words))))
    return null;
  return ofChange.test(said) ? "unchanged" : "none";
}

/** As many of these words and characters as stand there, the longest word first. */
function wordsOf(words: string, characters: string): RegExp {
  const longestFirst = words.split(" ").sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.join("|")}|[${characters}])*`, "y");
}

/** Whether a text is nothing but denials (本村目前无新增). Each word is read once: no text takes long. */
function deniesAll(text: string): boolean {
  const past = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from;
  };
  let at = 0;
  do {
    const denied = past(subject, at);
    const end = past(negation, denied);
    if (end === denied) return false;
    at = past(thing, end);
  } while (at < text.length);
  return true;
}
