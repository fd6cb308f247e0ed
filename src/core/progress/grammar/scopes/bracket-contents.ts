import type { IsoDate } from "../../../language";
import { isOffice } from "../../text/name-parts";
import { isVerb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Quantity } from "../things/counted-thing";
import { quantityOf } from "../things/thing-and-number";
import { counts } from "../things/verbs-and-things";
import { thingAt } from "../things/read-thing";
import type { Passage } from "./passage";

const BESIDE_DAY: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "completed",
  "done",
  "adverb",
  "strongAdverb",
  "carryOut",
  "colon",
]);
const TIME = /^(?:上午|下午|晚上?|早上?|夜间?|凌晨|时间|日期|完成时间|完成日期|于)$/;

/** Whether a list goes on at a token with another thing. */
export function isFurtherThing(passage: Passage, at: number): boolean {
  return passage.role(at) === "connector" && thingAt(passage, at + 1) !== null;
}

/** （3台捣毁、2台搬走）: whether a bracket says of so many that something was done to them. */
export function tellsOfParts(bracket: Passage): boolean {
  let hasNumber = false;
  let hasVerb = false;
  for (let i = bracket.from; i < bracket.to; i++) {
    const { role, measure } = bracket.token(i);
    hasNumber ||= role === "number" && (measure === "machine" || measure === "single" || measure === "piece");
    hasVerb ||= isVerb(role);
  }
  return hasNumber && hasVerb;
}

/** The numbers of a bracket that count pieces. */
export function numbersIn(bracket: Passage): { quantity: Quantity }[] {
  const numbers: { quantity: Quantity }[] = [];
  for (let i = bracket.from; i < bracket.to; i++) {
    const token = bracket.token(i);
    if (token.role === "number" && counts("equipment", token.measure))
      numbers.push({ quantity: quantityOf(token) });
  }
  return numbers;
}

/** 供电所, 自来水公司 */
function isByWhom(words: string): boolean {
  return isOffice(words) || words.endsWith("公司");
}

/** The day of a bracket that holds nothing else (11月4日完成); null where there is none. */
export function dayAlone(bracket: Passage): IsoDate | null {
  let date: IsoDate | null = null;
  for (let i = bracket.from; i < bracket.to; i++) {
    const role = bracket.role(i);
    if (role === "date") date = bracket.token(i).date ?? null;
    else if (!BESIDE_DAY.has(role) && !TIME.test(bracket.word(i)) && !isByWhom(bracket.word(i))) return null;
  }
  return date;
}
