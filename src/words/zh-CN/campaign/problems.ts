import { cizao2019 } from "../../../core/campaign";
import type { CampaignProblem } from "../../../core/campaign/load";
import { campaignFields } from "./fields";

/** The name of a field below another: the words of a consolidation are named by what they are where nobody changed them. */
function nameOf(step: string, [top, group]: readonly string[]): string {
  const words: Readonly<Record<string, unknown>> = { ...cizao2019.consolidation };
  const own = top === "consolidation" && group ? words[group] : undefined;
  const word = own && (own as Readonly<Record<string, string>>)[step];
  return word ? `“${word}”` : (campaignFields[step] ?? `“${step}”`);
}

/** `ledger.columns.3.title` as 清单第4列的标题. */
function fieldName(path: string): string {
  const steps = path.split(".");
  const names: string[] = [];
  steps.forEach((step, index) => {
    if (!/^\d+$/.test(step)) names.push(nameOf(step, steps.slice(0, index)));
    else {
      const list = names.pop();
      names.push(`第${Number(step) + 1}${list === campaignFields.columns ? "" : "项"}${list}`);
    }
  });
  return names.reduce((whole, name) => `${whole}${name.startsWith("第") ? "" : "的"}${name}`);
}

function named(path: string): string {
  return path ? `${fieldName(path)}（${path}）` : "整个文件";
}

const types: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  int: "整数",
  array: "列表（方括号）",
  object: "一组字段（花括号）",
  boolean: "true 或 false",
};

type Problem = CampaignProblem;
type Sentence = (params: Problem["params"]) => string;

/** How long or how many: a text by its characters, a list by its items, a number by itself. */
const sized =
  (
    text: (limit: string) => string,
    list: (limit: string) => string,
    number: (limit: string) => string,
  ): Sentence =>
  ({ of, limit }) =>
    (of === "string" ? text : of === "array" ? list : number)(String(limit));

/** What is wrong and what to do, by code. */
const sentences: Readonly<Record<Problem["code"], Sentence>> = {
  invalid_type: ({ expected }) =>
    expected ? `类型不对，请改为${types[expected] ?? String(expected)}` : "没有填写，请填写",
  too_small: sized(
    (limit) => (limit === "1" ? "是空的，请填写" : `太短，请至少写${limit}个字`),
    (limit) => `太少，请至少写${limit}项`,
    (limit) => `太小，请填不小于${limit}的数`,
  ),
  too_big: sized(
    (limit) => `太长，请缩短到${limit}个字以内`,
    (limit) => `太多，请减到${limit}项以内`,
    (limit) => `太大，请填不大于${limit}的数`,
  ),
  invalid_value: ({ values }) => `不在可用的词里，请从这些里选：${values}`,
  invalid_format: ({ format }) =>
    format === "date"
      ? "不是日期，请写成 2019-11-30 这样，并且这一天要有"
      : "写法不对，请用英文小写字母开头、只有字母和数字的代号，最多40个字符，如 landArea",
  unrecognized_keys: ({ keys }) => `有不认识的字段：${keys}，请改正写法或者删除`,
  not_multiple_of: () => "不是整数，请改为整数",
  invalid_union: ({ values }) => `不在可用的词里，请从这些里选：${values}`,
  invalid_key: () => "字段名不对，请照说明改",
  invalid_element: () => "有一项写法不对，请照说明改",
  "repeated-key": ({ key }) => `“${key}”写了两次，每个代号只能出现一次，请删除一个`,
  "missing-key": ({ key }) => `缺少“${key}”，通知的表里有这一项，请添加`,
  "reserved-key": ({ key }) => `“${key}”已有别的用处，请换一个代号`,
  "unknown-reference": ({ key, values }) => `没有“${key}”这一项，请从这些里选：${values}`,
  "fixed-source": ({ key }) => `“${key}”是通知里的项目，怎么算已经定了，请删除“来源”`,
  "closing-by-other-words": ({ key }) => `“${key}”要关停（closes），完成的标志里就要有“closed”，请添加`,
  "repeated-word": ({ word, other }) =>
    `“${word}”同时属于${named(String(other))}，读表时分不清，请从一处删除`,
  "clashing-label": ({ word, other }) => `“${word}”和${named(String(other))}开头一样，读表时分不清，请换一个`,
  "footer-hides-data": ({ word, other }) =>
    `以“${word}”开头的行不算数据，“${other}”就读不到了，请写得更长或者删除`,
  "unfit-sheet-name": ({ word, length }) =>
    `“${word}”不能做工作表名（现${length}个字）：最多31个字，不能有 \\ / ? * [ ] :，首尾不能是单引号，请改名`,
  "repeated-sheet-name": ({ word, other }) =>
    `“${word}”和${named(String(other))}重名（大小写不分），同一个工作簿里不能有两张，请改名`,
  "too-long": ({ longest, length }) => `现${length}个字，Excel 只能放${longest}个，请缩短`,
  "list-too-long": ({ longest, length }) =>
    `合起来${length}个字，Excel 的下拉列表只能放${longest}个，请减少或缩短`,
  "forbidden-character": ({ character }) => `不能有“${character}”，下拉列表和公式里不能用它，请换一个写法`,
  "missing-placeholder": ({ placeholder }) => `缺少“${placeholder}”，请添加，显示时会换成表里的内容`,
  "unordered-days": ({ day }) => `${day}日应比前一项晚，请从小到大排，每个日子写一次`,
  "deadline-after-final": ({ deadline, final }) =>
    `${deadline}晚于年底总结的期限${final}，请改早，或者把总结的期限改晚`,
  "not-an-area-code": ({ word }) => `“${word}”不是区号，请写成 0 开头的3到4位数字，如 0595`,
  "repeated-look-alike": ({ character, other }) =>
    `“${character}”已经在${named(String(other))}里，一个字只能归一组，请从一处删除`,
};

/** Which field of a campaign file is wrong, how, and what to do. */
export function campaignProblem({ path, code, params }: CampaignProblem): string {
  return `${named(path)}：${sentences[code](params)}。`;
}
