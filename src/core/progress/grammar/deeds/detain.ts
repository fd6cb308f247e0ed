import type { Action } from "../things/verbs-and-things";
import type { Clause } from "../scopes/clause";
import { readItem, type Item } from "../things/counted-thing";
import type { TokenRole } from "../../text/tokens";

const LONGEST_LIST_OF_NAMES = 12;
const NAMED: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "text",
  "connector",
  "andSoOn",
  "person",
  "of",
  "place",
]);

function isCounted(item: Item): boolean {
  return item.quantity?.measure === "people";
}

/** Who is counted is detained, whatever he is called (阻挠执法人员2人). */
function asPerson(item: Item): Item {
  return isCounted(item) ? { ...item, cls: "person" } : item;
}

/** The people of a list of things; none where nobody is counted. */
export function detained(items: readonly Item[]): Item[] {
  if (!items.some(isCounted)) return [];
  return items.filter((item) => item.cls === "person" || isCounted(item)).map(asPerson);
}

/** The number after the names of who was detained (行政拘留张某、李某等2人) or in a bracket; null where there is none. */
export function numberAfterNames(c: Clause, from: number, to: number): Item | null {
  const first = c.tokens[from];
  const inBracket = first?.role === "openBracket" && first.match !== undefined && first.match < to;
  let i = inBracket ? from + 1 : from;
  const high = Math.min(inBracket ? (first.match ?? to) : to, i + LONGEST_LIST_OF_NAMES);
  for (; i < high; i++) {
    const token = c.tokens[i];
    if (token?.role === "number" && token.measure === "people") {
      const item = readItem(c.tokens, i, i + 1, true);
      return item === null ? null : { ...item, next: inBracket ? (first.match ?? to) + 1 : item.next };
    }
    if (token?.role === "openBracket" && token.match !== undefined && token.match < high) i = token.match;
    else if (!NAMED.has(c.role(i))) return null;
  }
  return null;
}

/** 张某、李某2人被行政拘留. */
export function detainBackward(
  c: Clause,
  roles: readonly Action[],
  at: number,
  items: readonly Item[],
  tail: number,
): void {
  const numbered = items.filter(isCounted).map(asPerson);
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
    (role === "detainAdministratively" && second === "detainCriminally") ||
    (role === "detainCriminally" && second === "detainAdministratively");
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
  c.into.add(
    roles.includes("detainCriminally") ? "criminalDetentions" : "administrativeDetentions",
    start,
    end,
  );
}
