import type { TokenRole } from "../../text/tokens";
import { isOffice } from "../../text/name-parts";
import type { Passage } from "../scopes/passage";

const BEFORE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "done",
  "strongAdverb",
  "stopWork",
  "adverb",
  "completed",
  "connector",
  "destroy",
  "removeByForce",
  "dismantle",
  "remove",
  "carryOff",
  "close",
  "shut",
  "by",
  "person",
]);
const LONGEST_CHAIN = 8;

/** The words of completion around a state word (已停产取缔, 关停取缔到位). */
export interface Completion {
  /** Index of the first token of the passage. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  /** Whether those words say that it is done. */
  readonly isDone: boolean;
}

/** Looks around the tokens `[at, next)` of a state for the words that say it is done. */
export function completionAround(passage: Passage, at: number, next = at + 1): Completion {
  const from = firstBefore(passage, at);
  const to = lastAfter(passage, next);
  return { from: from ?? at, to: to ?? next, isDone: from !== null || to !== null };
}

/** 已, 依法; 清理完毕 right before it. */
function firstBefore(passage: Passage, at: number): number | null {
  let from: number | null = null;
  for (let k = at - 1; k >= passage.from && k >= at - LONGEST_CHAIN; k--) {
    const { role, end } = passage.token(k);
    // 联合派出所取缔: with whom, not how
    if (!BEFORE.has(role) || isOffice(passage.word(k))) break;
    const isRightBefore = role === "completed" && k === at - 1 && end === passage.token(at).start;
    // 依法强制拆除并取缔
    const isLawful = passage.word(k).startsWith("依法");
    if (role === "done" || role === "strongAdverb" || isRightBefore || isLawful) from = k;
  }
  return from;
}

/** 已落实 */
function isCarriedOut(passage: Passage, at: number): boolean {
  return (
    passage.role(at) === "carryOut" && passage.role(at - 1) === "done" && passage.role(at + 1) !== "completed"
  );
}

/** 到位, also after adverbs. */
function lastAfter(passage: Passage, next: number): number | null {
  for (let k = next; k < passage.to && k < next + LONGEST_CHAIN; k++) {
    const role = passage.role(k);
    if (role === "completed" || isCarriedOut(passage, k)) return k + 1;
    if (role !== "adverb" && role !== "done" && role !== "strongAdverb") return null;
  }
  return null;
}
