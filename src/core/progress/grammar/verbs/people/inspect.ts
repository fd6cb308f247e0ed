import { scope } from "../../handler";
import type { Reading } from "../../scopes/reading";
import { dispatch } from "./dispatch";

/** A verb that makes no fact. */
export const otherVerb = scope(({ things, sentence, governors }) => {
  sentence.listsWhatIsThere = true;
  things.drop();
  governors.nameVerb();
});

const TIMES = /[^人]次$/;
const INSPECTS = /检查|巡查|排查|摸排|核查|复查|回访|执法|夜查/;

/** 检查12人次 */
export function inspect(at: number, reading: Reading): number {
  const { passage } = reading;
  // 检查3次12人次
  const isOften = passage.role(at + 1) === "number" && TIMES.test(passage.word(at + 1));
  const last = isOften ? at + 1 : at;
  const isInspection = INSPECTS.test(passage.word(at)) && passage.word(last + 1).includes("人");
  if (isInspection && passage.role(last + 1) === "number") return dispatch(last, reading);
  return otherVerb(at, reading);
}
