import type { TotalMark } from "../scopes/clause";
import type { Sentence } from "../scopes/sentence";
import type { Needs } from "../scopes/reading";
import { factsOfList, type DoneToThings } from "./list-facts";

/** Adds the facts of a list, but for counts that break down or repeat one before them. */
export function addList(
  list: DoneToThings,
  { clause, sentence, governors, facts }: Needs<"clause" | "sentence" | "governors" | "facts">,
): void {
  const times = clause.says("each") ? (sentence.sites ?? 1) : 1;
  const found = factsOfList(list, times);
  const { numbers } = facts;
  numbers.leaveThings(list.things, "other");
  for (const total of found.totals) numbers.leave(total, "total");
  const last = found.facts.at(-1)?.end;
  for (const { kind, start, end, ...counted } of found.facts) {
    const { count, approximate } = counted;
    const isCounted = count !== undefined || approximate === true;
    if (!isCounted && governors.isPartly) continue;
    if (isCounted && sentence.breaksDown && facts.sums.hasInSentence(kind))
      for (const part of counted.numbers ?? []) numbers.leave(part, "part");
    else if (
      count !== undefined &&
      approximate !== true &&
      facts.sums.repeats(kind, count, totalOf(clause.total, sentence))
    )
      for (const total of counted.numbers ?? []) numbers.leave(total, "total");
    else facts.add(kind, start, end === last ? Math.max(end, list.to ?? end) : end, counted);
  }
}

function totalOf(mark: TotalMark, { sumsUp }: Sentence): TotalMark {
  return sumsUp && mark !== "cumulative" ? "strict" : mark;
}
