import type { TokenRole } from "./tokens";

const THINGS = [
  "equipment",
  "vehicle",
  "material",
  "product",
  "site",
  "meter",
  "team",
  "inspector",
  "staff",
  "person",
  "power",
  "water",
  "waterAndPower",
  "supplyPart",
  "otherThing",
  "place",
] as const satisfies readonly TokenRole[];

const VERBS = [
  "destroy",
  "removeByForce",
  "dismantle",
  "remove",
  "carryOff",
  "seize",
  "confiscate",
  "cut",
  "dispatch",
  "detainAdministratively",
  "detainCriminally",
] as const satisfies readonly TokenRole[];

/** What something is done to. */
export type ThingClass = (typeof THINGS)[number];

/** What is done to things, as against what happens as a whole (断电) and states (已取缔). */
export type Verb = (typeof VERBS)[number];

const things: ReadonlySet<TokenRole> = new Set(THINGS);
const verbs: ReadonlySet<TokenRole> = new Set(VERBS);

const planning: ReadonlySet<TokenRole> = new Set<TokenRole>(["plan", "order", "intention"]);

/** Whether a word plans, orders or promises what comes after it. */
export function isPlanning(role: TokenRole | undefined): boolean {
  return role !== undefined && planning.has(role);
}

const deeds: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...VERBS,
  "powerCut",
  "waterCut",
  "bothCut",
  "siteCleared",
  "close",
  "shut",
  "rectify",
  "relocate",
  "mergeRelocate",
  "moveIn",
  "stopWork",
  "carryOut",
]);

/** Whether a word says what was done. */
export function isDeed(role: TokenRole): boolean {
  return deeds.has(role);
}

/** Whether a word says that things were moved away. */
export function isRemoving(role: TokenRole): boolean {
  return role === "remove" || role === "carryOff";
}

/** Whether a word names a thing. */
export function isThing(role: TokenRole): role is ThingClass {
  return things.has(role);
}

/** Whether a word does something to things. */
export function isVerb(role: TokenRole): role is Verb {
  return verbs.has(role);
}
