import type { Token, TokenRole } from "../../text/tokens";

const LEFT: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "done",
  "strongAdverb",
  "stopWork",
  "adverb",
  "completed",
  "connector",
  "remove",
  "close",
  "shut",
]);
const STRONG: ReadonlySet<TokenRole> = new Set<TokenRole>(["done", "strongAdverb"]);
const LONGEST_CHAIN = 8;

/** The words of completion around a state word (已停产取缔, 关停取缔到位). */
export interface Frame {
  /** Index of the first token of the passage. */
  from: number;
  /** Index after its last token. */
  to: number;
  /** Whether those words say that it is done. */
  done: boolean;
}

/** Looks around tokens `[at, next)` for the words that say it is done. */
export function frameState(
  tokens: readonly Token[],
  at: number,
  next: number,
  low: number,
  high: number,
): Frame {
  let from = at;
  let done = false;
  for (let k = at - 1; k >= low && k >= at - LONGEST_CHAIN; k--) {
    const { role, end } = tokens[k]!;
    if (!LEFT.has(role)) break;
    if (STRONG.has(role)) {
      from = k;
      done = true;
    } else if (role === "completed" && k === at - 1 && end === tokens[at]!.start) {
      from = k;
      done = true;
    }
  }
  let to = next;
  for (let k = next; k < high && k < next + LONGEST_CHAIN; k++) {
    const { role } = tokens[k]!;
    if (role === "completed") {
      to = k + 1;
      done = true;
      break;
    }
    if (role !== "adverb" && role !== "done" && role !== "strongAdverb") break;
  }
  return { from, to, done };
}
