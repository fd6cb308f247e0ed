import type { TotalMark } from "../scopes/clause";
import type { Sentence } from "../scopes/sentence";
import type { Needs } from "../scopes/reading";
import type { CountedThing } from "./counted-thing";
import { factsOfList, type DoneToThings } from "./list-facts";

const GENERIC = /(?:设备|机器|机械|机台|机具|^电表|[^相力位能计]电表)[\d一二三四五六七八九十两]/;

/** Adds the facts of a list, but for counts that break down or repeat one before them. */
export function addList(
  list: DoneToThings,
  {
    passage,
    clause,
    sentence,
    governors,
    facts,
  }: Needs<"passage" | "clause" | "sentence" | "governors" | "facts">,
): void {
  const sites = sentence.sites ?? 1;
  const { whole, parts } = splitParts(list.things, passage.text);
  const found = factsOfList({ ...list, things: whole }, clause.says("each") ? sites : 1, sites);
  const { numbers } = facts;
  for (const one of whole)
    numbers.leaveThings([one], sentence.tellsOfParts && !isPeople(one) ? "part" : "other");
  numbers.leaveThings(parts, "part");
  for (const total of found.totals) numbers.leave(total, "total");
  const last = found.facts.at(-1)?.end;
  for (const { kind, start, end, ...counted } of found.facts) {
    const { count, approximate } = counted;
    const isCounted = count !== undefined || approximate === true;
    if (!isCounted && (governors.isPartly || clause.says("beginning"))) continue;
    // 强制拆除设备3台，其中2台运至镇政府
    if (kind === "equipmentCleared" && sentence.breaksDown && facts.sums.hasInSentence("equipmentDestroyed"))
      continue;
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

/** 设备5台，切石机3台、磨边机2台: machines that make up the number of 设备 before them are its parts. */
function splitParts(
  things: readonly CountedThing[],
  text: string,
): { whole: readonly CountedThing[]; parts: readonly CountedThing[] } {
  const [first, ...parts] = things;
  const isWhole = first !== undefined && parts.length > 1 && isExact(first) && isGeneric(first, text);
  const areParts = parts.every(
    (part) => part.thing === first?.thing && isExact(part) && !isGeneric(part, text),
  );
  const sum = parts.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
  return isWhole && areParts && sum === first.quantity?.value
    ? { whole: [first], parts }
    : { whole: things, parts: [] };
}

function isPeople({ quantity }: CountedThing): boolean {
  return quantity?.measure === "people";
}

function isExact({ quantity, each }: CountedThing): boolean {
  return quantity !== undefined && !quantity.approximate && quantity.value !== null && each !== true;
}

/** 设备, 机器, 电表: no machine or meter by its own name. */
function isGeneric({ start, end }: CountedThing, text: string): boolean {
  return GENERIC.test(text.slice(start, end));
}
