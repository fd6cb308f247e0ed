import { isOffice } from "../../text/name-parts";
import type { Needs, Reading } from "../scopes/reading";
import type { CountedThing } from "../things/counted-thing";
import { thingAhead, thingAt } from "../things/read-thing";
import { isMachine } from "../things/verbs-and-things";
import { dispatch } from "./people/dispatch";
import { doer } from "./doers";

const LONGEST_TERM = 16;
const ASKED = /^([^，,。；;]{1,12}?)(?:协助|配合|支持|予以|尽快|及时|帮助|帮忙)/;
const HIRES = /^[请雇]/;

/** 用挖掘机2台, 雇车: with what; what waits for its verb waits on. */
export function instrument(at: number, reading: Reading): number {
  const { passage, clause, sentence, governors, things, facts } = reading;
  const tool = thingAhead(passage, at + 1, Math.min(passage.to, at + 5));
  const isTool = tool !== null && mayBeTool(tool);
  // 动用人力15人
  if (tool?.thing === "staff" || tool?.thing === "inspector") return dispatch(at, reading);
  // 请废品商拉走
  if (!isTool && HIRES.test(passage.word(at))) {
    if (isAsked(at, { passage, clause, sentence })) governors.open("plan", at);
    return doer(at, { passage, governors, facts });
  }
  if (!isTool) {
    things.passWords();
    return at + 1;
  }
  facts.numbers.leaveThings([tool], "tool");
  let next = tool.next;
  // 用挖掘机、铲车各1台
  while (passage.role(next) === "connector") {
    const more = thingAt(passage, next + 1);
    if (more === null || !mayBeTool(more)) break;
    facts.numbers.leaveThings([more], "tool");
    next = more.next;
  }
  return passage.role(next) === "each" ? next + 1 : next;
}

/** 请供电所协助断电: what an office is asked for, unless a day or 已 says that it was done. */
function isAsked(
  at: number,
  { passage, clause, sentence }: Needs<"passage" | "clause" | "sentence">,
): boolean {
  const { start, end } = passage.token(at);
  if (passage.text.slice(start, end) !== "请" || sentence.isDated || clause.says("done")) return false;
  const office = ASKED.exec(passage.text.slice(end, end + LONGEST_TERM))?.[1];
  return office !== undefined && isOffice(office);
}

function mayBeTool({ thing, quantity }: CountedThing): boolean {
  return isMachine(thing) || (thing === "unknown" && quantity?.measure === "machine");
}
