import type { FactKind } from "../../facts";
import type { Item } from "./counted-thing";
import type { TokenRole } from "../../text/tokens";

/** Verbs that do something to things, as against events (断电) and states (已取缔). */
export type Action =
  | "destroy"
  | "removeByForce"
  | "dismantle"
  | "remove"
  | "seize"
  | "confiscate"
  | "cut"
  | "dispatch"
  | "detainAdministratively"
  | "detainCriminally";

const THINGS_GONE = {
  equipment: "equipmentCleared",
  material: "materialsCleared",
  product: "productsCleared",
} as const;
const DESTROYED = { ...THINGS_GONE, equipment: "equipmentDestroyed" } as const;

type KindTable = Partial<Record<Item["cls"], FactKind>>;

/** What each verb makes of each thing. What is not here is no fact (查封设备, 拆除围墙). */
const KINDS: Record<Action, KindTable> = {
  destroy: DESTROYED,
  removeByForce: { ...DESTROYED, meter: "metersSealed" },
  dismantle: { ...THINGS_GONE, meter: "metersSealed" },
  remove: { ...THINGS_GONE, site: "productsCleared" },
  seize: { meter: "metersSealed" },
  confiscate: { ...THINGS_GONE, meter: "metersSealed" },
  cut: { power: "powerCut", water: "waterCut", supplyPart: "powerCut" },
  dispatch: { team: "inspectionTeams", inspector: "inspectorVisits", staff: "inspectorVisits" },
  detainAdministratively: { person: "administrativeDetentions" },
  detainCriminally: { person: "criminalDetentions" },
};

const ACTIONS: ReadonlySet<TokenRole> = new Set(Object.keys(KINDS) as Action[]);

const GROUPABLE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  "destroy",
  "removeByForce",
  "dismantle",
  "remove",
  "seize",
  "confiscate",
]);

export function isAction(role: TokenRole): role is Action {
  return ACTIONS.has(role);
}

/** Whether several of these may share one object (拆除并清运设备). */
export function isGroupable(role: TokenRole): boolean {
  return GROUPABLE.has(role);
}

/** What the verbs, taken together, make of the thing; the strongest reading wins. */
export function kindOf(actions: readonly Action[], item: Item): FactKind | null {
  let kind: FactKind | null = null;
  for (const action of actions) {
    const read = kindOfOne(action, item);
    if (read === "equipmentDestroyed" || kind === null) kind = read ?? kind;
  }
  return kind;
}

function kindOfOne(action: Action, item: Item): FactKind | null {
  if (item.cls !== "unknown") return KINDS[action][item.cls] ?? null;
  const measure = item.quantity?.measure;
  if (action === "destroy" || action === "removeByForce")
    return measure === "machine" ? "equipmentDestroyed" : null;
  if (action === "dispatch") return null;
  return (measure === "people" ? KINDS[action].person : undefined) ?? null;
}
