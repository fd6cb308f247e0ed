import type { FactKind } from "../../kinds";
import type { ThingClass, Verb } from "../../text/roles";
import type { TokenRole } from "../../text/tokens";
import type { Measure } from "../../text/units";
import type { CountedThing } from "./counted-thing";

const GONE = {
  equipment: "equipmentCleared",
  material: "materialsCleared",
  product: "productsCleared",
} as const;
const DESTROYED = {
  ...GONE,
  equipment: "equipmentDestroyed",
  vehicle: "equipmentDestroyed",
  supplyPart: "equipmentDestroyed",
} as const;
/** What is a machine only where it is counted as one (捣毁变压器1台). */
const COUNTED_AS_MACHINE: ReadonlySet<CountedThing["thing"]> = new Set<CountedThing["thing"]>([
  "vehicle",
  "supplyPart",
]);

/** What each verb makes of each thing. What is not here is no fact (查封设备, 拆除围墙). */
const KINDS: Record<Verb, Partial<Record<ThingClass, FactKind>>> = {
  destroy: DESTROYED,
  removeByForce: { ...DESTROYED, meter: "metersSealed", power: "powerCut", supplyPart: "powerCut" },
  dismantle: { ...GONE, meter: "metersSealed", power: "powerCut", supplyPart: "powerCut" },
  remove: { ...GONE, site: "productsCleared", supplyPart: "powerCut" },
  carryOff: { ...GONE, meter: "metersSealed", site: "productsCleared", supplyPart: "powerCut" },
  seize: { meter: "metersSealed" },
  confiscate: { ...GONE, meter: "metersSealed", supplyPart: "powerCut" },
  cut: { power: "powerCut", water: "waterCut", supplyPart: "powerCut" },
  dispatch: { team: "inspectionTeams", inspector: "inspectorVisits", staff: "inspectorVisits" },
  detainAdministratively: { person: "administrativeDetentions" },
  detainCriminally: { person: "criminalDetentions" },
};

/** What is only carried off or held need not be built in: 没收油桶20个. */
const TAKES_PLANT: ReadonlySet<Verb> = new Set<Verb>(["destroy", "removeByForce", "dismantle"]);

const SHARING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "destroy",
  "removeByForce",
  "dismantle",
  "remove",
  "carryOff",
  "seize",
  "confiscate",
]);

/** Whether several of these may share one object (拆除并清运设备). */
export function sharesObject(role: TokenRole): role is Verb {
  return SHARING.has(role);
}

/** What the verbs, taken together, make of the thing; the strongest reading wins. */
export function kindOf(verbs: readonly Verb[], thing: CountedThing): FactKind | null {
  let kind: FactKind | null = null;
  for (const verb of verbs) {
    const read = kindOfOne(verb, thing);
    if (read === "equipmentDestroyed" || kind === null) kind = read ?? kind;
  }
  return kind;
}

function kindOfOne(verb: Verb, { thing, quantity, start, unnamed = false }: CountedThing): FactKind | null {
  const isCountedSo = quantity?.measure === "machine";
  if (COUNTED_AS_MACHINE.has(thing) && !isCountedSo && (thing === "vehicle" || verb === "destroy"))
    return null;
  if (thing === "plant") return TAKES_PLANT.has(verb) ? ofMachine(verb) : null;
  if (thing !== "unknown") return KINDS[verb][thing] ?? null;
  if (verb === "dispatch") return null;
  if (quantity?.measure === "people") return KINDS[verb].person ?? null;
  if (quantity?.measure !== "machine") return null;
  // 9台均已运离 names no machine, 织布台9台 does.
  const isNamed = quantity.start !== start && !unnamed;
  return isNamed || verb === "destroy" || verb === "removeByForce" ? ofMachine(verb) : null;
}

function ofMachine(verb: Verb): FactKind | null {
  return KINDS[verb].equipment ?? null;
}

/** Whether it is a machine, the squad's own ones among them. */
export function isMachine(thing: TokenRole | CountedThing["thing"]): boolean {
  return thing === "equipment" || thing === "vehicle";
}

/** Whether a figure could count the thing by its number. */
export function isCountable({ thing, quantity }: CountedThing): boolean {
  const isFigure = thing === "equipment" || thing === "meter" || thing === "team" || thing === "inspector";
  return isFigure || (thing === "unknown" && quantity?.measure === "machine");
}

/** Whether the unit can count the thing. */
export function counts(thing: CountedThing["thing"], measure: Measure | undefined): boolean {
  switch (thing) {
    case "equipment":
    case "plant":
    case "vehicle":
    case "meter":
      return measure !== "people" && measure !== "other";
    case "supplyPart":
      return measure === "machine";
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
