import type { Action } from "./actions";
import type { Clause } from "./clause";
import { readItem, type Item } from "./items";

/** The people of a list of things; none where nobody is counted. */
export function detained(items: readonly Item[]): Item[] {
  const numbered = items.some((item) => item.quantity?.measure === "people");
  return numbered ? items.filter((item) => item.cls === "person" || item.quantity?.measure === "people") : [];
}

/** 张某、李某2人被行政拘留. */
export function detainBackward(
  c: Clause,
  roles: readonly Action[],
  at: number,
  items: readonly Item[],
  tail: number,
): void {
  const numbered = items.filter((item) => item.quantity?.measure === "people");
  if (numbered.length === 0) detainAlone(c, roles, at);
  else if (isDone(c, at)) c.emit(roles, numbered, undefined, tail);
}

/** 行政拘留 without a number. */
export function detainAlone(c: Clause, roles: readonly Action[], at: number): void {
  const { start, end } = c.token(at);
  if (isDone(c, at)) addDetention(c, roles, start, end);
}

/** Not 行政拘留决定书, nor 行政拘留中. */
function isDone(c: Clause, at: number): boolean {
  return !c.isName(c.token(at).end) && !c.unfinished(at + 1);
}

/** 行政拘留、刑事拘留各1人. */
export function bothDetentions(c: Clause, role: Action, i: number, to: number): number {
  const second = c.role(i + 2);
  const isPair =
    (role === "administrative" && second === "criminal") ||
    (role === "criminal" && second === "administrative");
  if (!isPair || c.role(i + 1) !== "connector" || c.role(i + 3) !== "each" || i + 4 >= to) return i;
  const item = readItem(c.tokens, i + 3, to, true);
  if (item?.quantity?.measure !== "people") return i;
  for (const [verb, at] of [
    [role, i],
    [second as Action, i + 2],
  ] as const)
    if (!c.reach.blocked) c.emit([verb], [{ ...item, each: false }], c.token(at).start);
  return item.next;
}

/** A detention of which no number is known. */
export function addDetention(c: Clause, roles: readonly Action[], start: number, end: number): void {
  c.into.add(roles.includes("criminal") ? "criminalDetentions" : "administrativeDetentions", start, end);
}
