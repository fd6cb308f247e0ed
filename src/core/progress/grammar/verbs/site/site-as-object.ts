import { isThing, isVerb } from "../../../text/roles";
import type { TokenRole } from "../../../text/tokens";
import type { Passage } from "../../scopes/passage";

/** What a site is called, at the end of what names it. */
const SITE = /(?:点|厂|坊|场|店|户|家|窝|业|单位|公司|行为|某某?|站|园|处|这家|该)$/;
/** What is a part of a site or of its work. */
const PART =
  /工序|工段|环节|流程|车间|生产线|流水线|排污|排放|排水|雨水|口$|阀|闸|灯|泵|炉|设备|项目|工艺|部分|通道|大门|(?:作业|加工|生产|[喷烤]漆|[存堆]放)区|区域|[线房]$/;
/** The site with a predicate of its own. */
const DESCRIBED =
  /^(?:非法)?(?:加工点|点位|点|作坊|企业|厂|场所|窝点)(?:出现|发现|发生|存在|仍|又|再|被|有|进行|开展)/;
const ENDS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "comma",
  "stop",
  "connector",
  "openBracket",
  "closeBracket",
  "date",
  "vagueDate",
  "contrast",
]);
/** 关停断电 */
const CUTS: ReadonlySet<TokenRole> = new Set<TokenRole>(["powerCut", "waterCut", "bothCut", "siteCleared"]);
const SITES: ReadonlySet<TokenRole> = new Set<TokenRole>(["place", "person"]);
const COUNTS_SITES = /[家户处]$/;
const LONGEST = 10;
const LONGEST_NUMBER = 4;
const SINCE = /^(?:以来|至今|到现在)/;
const AT_WORK = /^(?:行动|一批|一家|一户|了)/;
/** A visit to what was shut before (取缔后回头看). */
const VISIT = /^(?:回头看|回访|复查|复核|巡查|巡察|检查|核查|督查|抽查|暗访|再)/;
/** 系已取缔点位: what the site is. */
const IS = /(?:系|属|为|是)$/;
const SITE_BEHIND = /^已[^，,。；;的]{0,2}(?:取缔|关停|关闭)的?(?:加工)?(?:点|厂|户|企业|作坊|对象|类|场)/;
/** 复核已取缔点位: what is visited. */
const VISITS =
  /(?:回头看|回访|复查|复核|巡查|巡察|检查|核查|督查|抽查|暗访|走访|盯防|监管|清查|排查|核实|查看)$/;
const TOWARDS = /(?:对|对于|针对|就|关于|到|赴|前往|向)$/;

/**
 * What stands behind 取缔: the site or nothing, a part of it, words that make a name of 取缔 (取缔材料), or the site that it
 * only describes (已取缔点位出现回潮).
 */
export type ObjectOfClosing = "site" | "part" | "words" | "description";

/** What the words behind a closing name, up to the end of its clause. */
export function objectOfClosing(passage: Passage, from: number): ObjectOfClosing {
  const first = passage.role(from);
  if (passage.endsBefore(from) || ENDS.has(first) || isVerb(first) || CUTS.has(first)) return "site";
  if (first === "colon") return isHeading(passage, from - 1) ? "words" : "site";
  if (first === "of" || first === "otherVerb") return "words";
  if (first === "afterwards") return VISIT.test(passage.word(from + 1)) ? "words" : "site";
  if (AT_WORK.test(passage.word(from)) || SINCE.test(passage.word(from))) return "site";
  let words = "";
  for (let i = from; i < from + LONGEST && !passage.endsBefore(i) && !ENDS.has(passage.role(i)); i++) {
    const role = passage.role(i);
    if (role === "colon") break;
    const word = passage.word(i);
    if (role === "number") {
      if (COUNTS_SITES.test(word)) return PART.test(words) ? "part" : "site";
      if (passage.token(i).measure === "machine") return "part";
      // 整改9个，取缔2个
      if (passage.token(i).measure === "single" && words === "" && ENDS.has(passage.role(i + 1)))
        return "site";
      continue;
    }
    // 取缔专项行动中查处
    if (role === "inProgress") return "words";
    if (words !== "" && (role === "comeBack" || role === "resume")) return "description";
    if (SITES.has(role)) return isPartOfSite(passage, i + 1) ? "part" : "site";
    if (isThing(role) && role !== "material" && role !== "product") return "part";
    // 露天堆放区
    const isOfArea = role === "otherVerb" && passage.word(i + 1).startsWith("区");
    if ((role === "otherVerb" && !isOfArea) || isVerb(role) || role === "done" || role === "strongAdverb")
      break;
    words += word;
  }
  if (DESCRIBED.test(words)) return "description";
  if (PART.test(words)) return "part";
  return SITE.test(words) ? "site" : "words";
}

/** 关闭该厂二楼喷漆车间: whether the words behind the site name a part of it. */
function isPartOfSite(passage: Passage, from: number): boolean {
  let words = "";
  for (let i = from; i < from + LONGEST && mayNamePart(passage, i); i++) words += passage.word(i);
  return PART.test(words);
}

function mayNamePart(passage: Passage, at: number): boolean {
  switch (passage.role(at)) {
    case "text":
    case "otherThing":
      return true;
    case "number":
      return passage.token(at).measure === "other";
    default:
      return passage.role(at) === "equipment" && passage.word(at).endsWith("线");
  }
}

/** 三、取缔：: nothing but the number of the line stands before it, and nothing behind it says that it is done. */
function isHeading(passage: Passage, at: number): boolean {
  if (isDoneBehindColon(passage, at + 1)) return false;
  let first = at;
  while (first > at - LONGEST_NUMBER && first > passage.from && !ENDS.has(passage.role(first - 1))) first--;
  return passage.token(at).start - passage.token(first).start <= LONGEST_NUMBER;
}

/** 取缔：已完成 */
export function isDoneBehindColon(passage: Passage, colon: number): boolean {
  if (passage.role(colon) !== "colon") return false;
  const next = passage.role(colon + 1);
  return (
    (next === "done" && ENDS.has(passage.role(colon + 2))) ||
    (["done", "adverb"].includes(next) && passage.role(colon + 2) === "completed") ||
    next === "completed"
  );
}

/** Whether what stands before a closing is a part of the site (喷漆工序已关停). */
export function isPartBefore(passage: Passage, from: number): boolean {
  return passage.role(from - 1) === "text" && PART.test(passage.word(from - 1));
}

/** 对已取缔加工点开展回头看: whether a closing only describes what something else was done to. */
export function isDescription(passage: Passage, from: number): boolean {
  const word = passage.word(from - 1);
  if (VISITS.test(word) && SITE_BEHIND.test(behind(passage, from))) return true;
  if (passage.role(from - 1) !== "text") return false;
  // 2018年就已取缔
  const isAlready = word.endsWith("就") && passage.role(from) === "done";
  return (TOWARDS.test(word) && !isAlready) || (IS.test(word) && SITE_BEHIND.test(behind(passage, from)));
}

/** The words behind a closing that begins at a token, with it. */
function behind(passage: Passage, from: number): string {
  const { start } = passage.token(from);
  return passage.text.slice(start, start + LONGEST);
}
