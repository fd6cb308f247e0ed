import type { Role } from "../../text/lexicon";
import type { TokenRole } from "../../text/tokens";
import type { Measure } from "../../text/vocabulary";

/** What something is done to. */
export type ThingClass =
  | "equipment"
  | "material"
  | "product"
  | "site"
  | "meter"
  | "team"
  | "inspector"
  | "staff"
  | "person"
  | "power"
  | "water"
  | "waterAndPower"
  | "supplyPart"
  | "otherThing"
  | "place";

const THINGS: ReadonlySet<string> = new Set<ThingClass>([
  "equipment",
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
]);

/** Whether a word names a thing. */
export function isThing(role: TokenRole): role is ThingClass & Role {
  return THINGS.has(role);
}

/** Whether the unit can count the thing. */
export function counts(cls: ThingClass | "unknown", measure: Measure | undefined): boolean {
  switch (cls) {
    case "equipment":
    case "meter":
      return measure !== "people" && measure !== "other";
    case "team":
      return measure === "single" || measure === "machine";
    case "inspector":
    case "staff":
    case "person":
      return measure === "people";
    case "unknown":
      return measure === "machine" || measure === "people";
    default:
      return false;
  }
}
