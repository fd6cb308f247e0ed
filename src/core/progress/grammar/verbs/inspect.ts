import { scope } from "../handler";
import type { Reading } from "../scopes/reading";
import { dispatch } from "./dispatch";

/** A verb that makes no fact. */
export const otherVerb = scope(({ things, sentence, governors }) => {
  sentence.listsWhatIsThere = true;
  things.drop();
  governors.nameVerb();
});

const INSPECTS = /检查|巡查|排查|摸排|核查|复查|回访|执法|夜查/;

/** 检查12人次 */
export function inspect(at: number, reading: Reading): number {
  const { passage } = reading;
  const isInspection = INSPECTS.test(passage.word(at)) && passage.word(at + 1).includes("人");
  if (isInspection && passage.role(at + 1) === "number") return dispatch(at, reading);
  return otherVerb(at, reading);
}
