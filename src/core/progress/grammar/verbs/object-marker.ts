import { isThing, isVerb } from "../../text/roles";
import type { Passage } from "../scopes/passage";
import type { Needs } from "../scopes/reading";
import { isDetaining } from "./people/detain";

const FARTHEST = 6;
/** 将对, 将会, 将继续: words that only a plan has after 将. */
const PLANNED = "对向会继进移";

/** 将 or 把: with a thing after it the thing is what the verb acts on, with a verb it is a plan. */
export function objectMarker(
  at: number,
  { passage, clause, governors }: Needs<"passage" | "clause" | "governors">,
): number {
  // 已将承租户清退
  if (isBeforeObject(passage, at) || passage.role(at - 1) === "done") clause.objectMarkerAt = at;
  else if (!governors.isOpen) governors.open("plan", at);
  return at + 1;
}

function isBeforeObject(passage: Passage, at: number): boolean {
  for (let k = at + 1; k < passage.to && k < at + FARTHEST; k++) {
    const role = passage.role(k);
    const word = passage.word(k);
    const isPerson = word.includes("某") && isDetaining(passage.role(k + 1));
    if (isThing(role) || role === "number" || role === "remaining" || isPerson) return true;
    // 将查封的设备捣毁
    if (isVerb(role) && passage.role(k + 1) === "of") continue;
    // 将砖坯、设备清走
    if (role === "connector" && passage.role(k - 1) === "text") continue;
    const goesOn =
      role === "text" ? !PLANNED.includes(word.charAt(0)) : role === "of" || role === "strongAdverb";
    if (!goesOn) return false;
  }
  return false;
}
