import { type Campaign, type DispositionKey, oncePerCampaign } from "../../campaign";
import type { DispositionReading } from "../disposition";
import { comparable, fold } from "../../language";
import { type Choices, hasTicks, readTicked } from "./ticked";

interface Words {
  readonly exact: ReadonlyMap<string, DispositionKey>;
  /** Every word and synonym, the longest first. */
  readonly all: Choices<DispositionKey>;
  readonly byWord: ReadonlyMap<string, DispositionKey>;
}

const longestRead = 200;
/** What an empty box of Wingdings is without its font. */
const lostBox = /[£¨]/g;

const wordsOf = oncePerCampaign(({ dispositions }): Words => {
  const exact = new Map(dispositions.map(({ word, key }) => [word, key]));
  const synonyms = dispositions.flatMap(({ synonyms, key }) => synonyms.map((word) => [word, key] as const));
  const byWord = new Map([...synonyms, ...exact]);
  const all = [...byWord].map(([word, key]) => ({ word, key }));
  return { exact, byWord, all: all.sort((a, b) => b.word.length - a.word.length) };
});

/** A number before a word: 1. (1) 一、. */
const numberBefore = /^\(?(?:\d{1,2}[)、.:]*|[一二三四五六七八九十]{1,2}[)、.:]+|[A-Za-z][)、.:]+)/;
/** What people put before and behind the word without saying more. */
const before =
  /^(?:拟|建议|予以|依法|依规|应当?|要求|责令|进行|实施|属于?|列[为入]|纳入|按照?|采取|立即|坚决|给予|拟?处理意见:?|意见:?|类别:?|为)+/;
const behind =
  /(?:类型?|对象|范围|处[理置]|措施|意见|企业|作坊|“?散乱[污汙汚]”?|非法|违法|加工[点厂户]|单位|的|项目|名[单录]|清单)+$/;
const marks = /[、,.;:。!?~*"'“”‘’「」《》<>/\\|+_-]/gu;
const brackets = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu;

function dispositionsNamed(text: string, { all }: Words): DispositionKey[] {
  const keys = new Set<DispositionKey>();
  for (let at = 0; at < text.length;) {
    const found = all.find(({ word }) => text.startsWith(word, at));
    if (found) keys.add(found.key);
    at += found ? found.word.length : 1;
  }
  return [...keys];
}

/** Words of denial or doubt: what they stand beside is not decided. */
const denial = /[不未无非免勿]|暂缓|待定|是否|或者?|保留/;
const longestSaid = 30;

/** The one disposition that a text is made of (取缔关停), or whose own word it has among others (先行关停取缔). */
function namedAlone(text: string, words: Words): { key: DispositionKey; isAll: boolean } | undefined {
  const [key, ...others] = dispositionsNamed(text, words);
  if (!key || others.length > 0 || text.length > longestSaid) return undefined;
  let rest = text;
  for (const { word } of words.all) rest = rest.replaceAll(word, "");
  if (rest === "") return { key, isAll: true };
  const hasOwnWord = [...words.exact].some(([word, of]) => of === key && text.includes(word));
  return hasOwnWord && !denial.test(text) ? { key, isAll: false } : undefined;
}

/** The disposition of a text that says one and no more, whatever people put around the word. */
function dressed(text: string, words: Words): DispositionKey | undefined {
  const bare = text.replace(numberBefore, "").replace(marks, "");
  const first = bare.replace(before, "");
  for (const form of [bare, first, bare.replace(behind, ""), first.replace(behind, "")]) {
    const key = words.byWord.get(form);
    if (key) return key;
  }
  return undefined;
}

/**
 * Reads 拟处理意见: one of “关停取缔、整治改造、整合搬迁”, or what stands for one.
 * @param text tidied text of the cell.
 */
export function readDisposition(text: string, campaign: Campaign): DispositionReading {
  const words = wordsOf(campaign);
  const exact = words.exact.get(text);
  if (exact) return { kind: "one", key: exact, exact: true };
  const bare = fold(comparable(text.slice(0, longestRead).replace(lostBox, "□"))).chars;
  if (!bare) return { kind: "empty" };

  const ticked = hasTicks(bare) ? readTicked(bare, words.all) : null;
  if (ticked) {
    const keys = [...ticked];
    if (keys.length > 1) return { kind: "several", keys };
    return keys[0] ? { kind: "one", key: keys[0], exact: false } : { kind: "unknown" };
  }
  const key = dressed(bare, words) ?? dressed(bare.replace(brackets, "$1"), words);
  if (key) return { kind: "one", key, exact: false };
  const keys = dispositionsNamed(bare, words);
  // What stands in brackets beside the word says more: writing the word alone would lose it.
  const beside = dressed(bare.replace(brackets, ""), words);
  if (beside && keys.length === 1) return { kind: "one", key: beside, exact: false, saysMore: true };
  const alone = keys.length === 1 && namedAlone(bare.replace(brackets, "").replace(marks, ""), words);
  if (alone)
    return { kind: "one", key: alone.key, exact: false, ...(!alone.isAll && { saysMore: true as const }) };
  return keys.length > 1 ? { kind: "several", keys } : { kind: "unknown" };
}
