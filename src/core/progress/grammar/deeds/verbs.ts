import { isAction, isGroupable, type Action } from "../things/verbs-and-things";
import type { Clause } from "../scopes/clause";
import {
  addDetention,
  bothDetentions,
  detainAlone,
  detainBackward,
  detained,
  numberAfterNames,
} from "./detain";
import { readItem, type Item } from "../things/counted-thing";
import { isThing } from "../things/things";
import { canBind, forwardItems, tailAfter } from "./bind-things";
import type { TokenRole } from "../../text/tokens";

const PASSABLE: ReadonlySet<TokenRole> = new Set<TokenRole>(["adverb", "strongAdverb", "connector"]);

const LONGEST_LIST = 16;
const OFFICES: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "andSoOn",
  "adverb",
  "power",
  "water",
]);
const OFFICE = /[部门单位中队所局办站]$/;

/** A thing or a number: kept until its verb comes. Gives the token after it, as all that follow here do. */
export function thing(c: Clause, i: number, to: number): number {
  const item = readItem(c.tokens, i, to, true);
  if (item === null) return i + 1;
  if ((item.cls === "team" || item.cls === "inspector") && item.quantity !== undefined) {
    if (!c.reach.blocked) c.emit(["dispatch"], [item]);
    return item.next;
  }
  c.addPending(item);
  return item.next;
}

/** A word that the lexicon does not have, with a number of 台 or 人 after it (盆景3台). */
export function unknownThing(c: Clause, i: number, to: number): number {
  if (c.word(i).endsWith("对")) return i + 1;
  const number = c.role(i + 1) === "number" ? readItem(c.tokens, i, Math.min(to, i + 2), false) : null;
  if (number === null || number.cls !== "unknown") return i + 1;
  c.addPending(number);
  return number.next;
}

/** 将 or 把: with a thing after it the thing is what the verb acts on, with a verb it is a plan. */
export function dispose(c: Clause, i: number, to: number): number {
  for (let k = i + 1; k < to && k < i + 6; k++) {
    const role = c.role(k);
    const named =
      c.word(k).includes("某") &&
      (c.role(k + 1) === "detainAdministratively" || c.role(k + 1) === "detainCriminally");
    if (isThing(role) || role === "number" || role === "remaining" || named) {
      c.disposeAt = i;
      return i + 1;
    }
    if (isAction(role) && c.role(k + 1) === "of") continue;
    const goesOn =
      role === "text"
        ? !"对向会继进移".includes(c.word(k).charAt(0))
        : role === "of" || role === "strongAdverb";
    if (!goesOn) break;
  }
  if (!c.reach.blocked) c.reach.open("plan", i);
  return i + 1;
}

/** A verb, or several that share one object, with the things before or after it. */
export function action(c: Clause, role: Action, i: number, to: number): number {
  const verbs: { role: Action; at: number }[] = [{ role, at: i }];
  let next = i + 1;
  if (isGroupable(role)) {
    for (let k = next; k < to; k++) {
      const follower = c.role(k);
      if (isGroupable(follower) && isAction(follower)) {
        verbs.push({ role: follower, at: k });
        next = k + 1;
      } else if (!PASSABLE.has(follower)) break;
    }
  }
  const { blocked } = c.reach;
  c.reach.act();
  const both = bothDetentions(c, role, i, to);
  if (both > i) return both;
  const pending = c.pending;
  c.pending = null;
  const people = role === "detainAdministratively" || role === "detainCriminally";
  const backward = pending !== null && canBind(c, pending, verbs, i, next, to) ? pending.items : null;
  const adjacent = backward !== null && pending !== null && !pending.stale && !people && role !== "dispatch";
  const bareNumber = adjacent && c.role(next) === "number" ? readItem(c.tokens, next, to, true) : null;
  const counted = bareNumber?.cls === "unknown" && bareNumber.quantity !== undefined ? bareNumber : null;
  const last = verbs[verbs.length - 1]!;
  let forward: Item[] = [];
  if (!adjacent || verbs.length > 1) forward = forwardItems(c, last, next, to);
  if (people && backward === null && !forward.some((item) => item.quantity !== undefined)) {
    const number = numberAfterNames(c, next, to);
    if (number !== null) forward = [number];
  }
  if (role === "dispatch" && forward.length === 0) forward = peopleOfOffices(c, next, to);
  const usable = forward.length > 0;
  if (usable) next = forward[forward.length - 1]!.next;
  const tail = tailAfter(c, usable && adjacent ? i + 1 : next, to);
  if (!usable || adjacent) next = usable ? next : tail.next;
  if (counted !== null) next = Math.max(next, counted.next);
  if (blocked) return next;
  const roles = [...new Set(verbs.map((verb) => verb.role))];
  if (backward !== null && !usable && people) detainBackward(c, roles, i, backward, tail.end);
  else if (backward !== null && (!usable || adjacent)) {
    const nominal = !usable && c.isName(tail.end);
    if (!nominal) emitBackward(c, usable ? [role] : roles, backward, counted, tail.end, i);
  }
  if (usable) emitForward(c, roles, forward, verbs, adjacent);
  else if (people && backward === null) detainAlone(c, roles, i);
  return next;
}

function emitForward(
  c: Clause,
  roles: readonly Action[],
  items: Item[],
  verbs: readonly { role: Action; at: number }[],
  split: boolean,
): void {
  const last = items[items.length - 1]!;
  if ((last.quantity === undefined && c.isName(last.end)) || c.unfinished(last.next)) return;
  const lastVerb = verbs[verbs.length - 1]!;
  const { start: anchor, end } = c.token(split ? lastVerb.at : verbs[0]!.at);
  const actions = split ? [lastVerb.role] : roles;
  const people = actions.includes("detainAdministratively") || actions.includes("detainCriminally");
  const read = actions.includes("dispatch") ? dispatched(items) : people ? detained(items) : items;
  if (read.length === 0 && people) addDetention(c, actions, anchor, end);
  else c.emit(actions, read, anchor);
  for (const item of items) for (const open of item.brackets ?? []) c.bracket(open, c.tokens.length);
}

/** 组织公安、环保、供电等部门30人次: the number behind a list of offices. */
function peopleOfOffices(c: Clause, from: number, to: number): Item[] {
  for (let i = from; i < to && i < from + LONGEST_LIST; i++) {
    if (c.role(i) === "number") {
      const item = OFFICE.test(c.word(i - 1)) ? readItem(c.tokens, i, i + 1, true) : null;
      return item?.quantity?.measure === "people" ? [item] : [];
    }
    if (!OFFICES.has(c.role(i))) break;
  }
  return [];
}

/** 出动15人次 names no people, but can mean only inspectors. */
function dispatched(items: readonly Item[]): Item[] {
  const each = items.some((item) => item.each === true && item.quantity?.measure === "people");
  return items
    .filter((item) => item.cls !== "staff" || item.quantity !== undefined || each)
    .map((item) =>
      item.cls === "unknown" && item.quantity?.measure === "people" && item.each !== true
        ? { ...item, cls: "staff" as const }
        : item,
    );
}

function emitBackward(
  c: Clause,
  roles: readonly Action[],
  items: Item[],
  counted: Item | null,
  tail: number,
  at: number,
): void {
  if (c.unfinished(at + 1)) return;
  const anchor = c.disposeAt >= 0 ? c.token(c.disposeAt).start : undefined;
  c.disposeAt = -1;
  if (counted !== null) {
    const { quantity, end } = counted;
    c.emit(roles, [{ ...items[items.length - 1]!, quantity, end }], anchor, end);
  } else c.emit(roles, items, anchor, tail);
}
