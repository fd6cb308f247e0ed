import { kindOf, type Action } from "../things/verbs-and-things";
import type { Clause, Pending } from "../scopes/clause";
import { readItem, type Item } from "../things/counted-thing";
import {
  belongsToNextVerb,
  bracketEnd,
  closesVerb,
  hasObject,
  isListClause,
  isSeparator,
  skipRest,
  TRANSPARENT,
} from "../things/list-clause";

/** Whether the things before a verb are what it acts on. */
export function canBind(
  c: Clause,
  pending: Pending,
  verbs: readonly { role: Action }[],
  at: number,
  next: number,
  to: number,
): boolean {
  const roles = [...new Set(verbs.map((verb) => verb.role))];
  if (
    !pending.items.some(
      (item) => item.cls === "otherThing" || item.cls === "waterAndPower" || kindOf(roles, item) !== null,
    )
  )
    return false;
  return !pending.crossed || (onlyMarksBetween(c, pending.next, at) && !hasObject(c, next, to));
}

function onlyMarksBetween(c: Clause, from: number, to: number): boolean {
  let marks = 0;
  for (let k = from; k < to; k++) {
    const role = c.role(k);
    if (role === "comma" || role === "date") continue;
    if (!TRANSPARENT.has(role)) return false;
    if (role === "done" || role === "strongAdverb" || "均都全".includes(c.word(k).charAt(0))) marks++;
  }
  return marks > 0;
}

/** The things after a verb, over the commas of a list as far as they go on being things. */
export function forwardItems(
  c: Clause,
  verb: { role: Action; at: number },
  from: number,
  to: number,
): Item[] {
  const role = c.role(from);
  if (closesVerb(c, from) || role === "afterwards" || role === "inProgress") return [];
  const items: Item[] = [];
  const short = c.word(verb.at).length === 1;
  let i = from;
  while (i < to) {
    const direct = items.length > 0 ? !isSeparator(c.role(i - 1)) || c.role(i - 1) === "comma" : short;
    const item = readItem(c.tokens, i, to, direct);
    if (item === null) break;
    // 查封的设备3台已捣毁: the first verb only describes.
    if ((items.length > 0 || role === "of") && belongsToNextVerb(c, item.next, to)) break;
    items.push(item);
    item.next = breakDown(c, item, items, to);
    i = skipRest(c, item.next, to);
    const end = bracketEnd(c, i, to);
    if (end !== null) {
      (item.brackets ??= []).push(i);
      i = end;
    }
    item.next = i;
    if (c.role(i) === "comma") {
      if (!isListClause(c, i + 1, to)) break;
      i++;
    } else while (i < to && c.role(i) === "connector") i++;
  }
  return items;
}

/** 捣毁设备（磨粒机3台、造粒机2台）: without a number of its own, the thing has those of its brackets. */
function breakDown(c: Clause, item: Item, items: Item[], to: number): number {
  const match = c.tokens[item.next]?.match;
  const hidden =
    item.quantity !== undefined || c.role(item.next) !== "openBracket" || match === undefined || match >= to;
  if (hidden || !isListClause(c, item.next + 1, match)) return item.next;
  const parts: Item[] = [];
  for (let i = item.next + 1; i < match;) {
    const part = readItem(c.tokens, i, match, true);
    if (part === null) return item.next;
    parts.push(part);
    i = part.next;
    while (i < match && isSeparator(c.role(i))) i++;
  }
  if (parts.some((part) => part.quantity === undefined)) return item.next;
  items.push(...parts);
  return match + 1;
}

/** 完毕, 到位 and the like after a verb. */
export function tailAfter(c: Clause, next: number, to: number): { next: number; end: number } {
  let i = next;
  while (i < to && c.role(i) === "completed") i++;
  return { next: i, end: c.token(i - 1).end };
}
