import type { Campaign } from "../../campaign";
import type { Register, ReportedRow } from "./register";

/** The register with everything by period, then roster, then place, however its sheets were sorted. */
export function inRegisterOrder(register: Register, { roster }: Campaign): Register {
  const places = new Map(roster.units.map(({ name }, place) => [name, place]));
  const placeOf = (unit: string) => places.get(unit) ?? places.size;
  const byPeriod = (a: { due: string; unit: string }, b: { due: string; unit: string }) =>
    compare(a.due, b.due) || placeOf(a.unit) - placeOf(b.unit) || compare(a.unit, b.unit);
  const byRow = (a: ReportedRow, b: ReportedRow) =>
    byPeriod(a, b) || compare(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0) || a.number - b.number;
  return { ...register, rows: sorted(register.rows, byRow), units: sorted(register.units, byPeriod) };
}

/** As our own sheets are written they are in order already. */
function sorted<Item>(items: readonly Item[], by: (a: Item, b: Item) => number): readonly Item[] {
  return items.every((item, at) => at === 0 || by(items[at - 1]!, item) <= 0) ? items : items.toSorted(by);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
