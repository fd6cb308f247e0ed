import type { Campaign } from "../../campaign";
import type { Register } from "./register";

/** The register with everything by period, then roster, then place, however its sheets were sorted. */
export function inRegisterOrder(register: Register, { roster }: Campaign): Register {
  const places = new Map(roster.units.map(({ name }, place) => [name, place]));
  const placeOf = (unit: string) => places.get(unit) ?? places.size;
  const byPeriod = (a: { due: string; unit: string }, b: { due: string; unit: string }) =>
    compare(a.due, b.due) || placeOf(a.unit) - placeOf(b.unit) || compare(a.unit, b.unit);
  return {
    ...register,
    rows: register.rows.toSorted(
      (a, b) =>
        byPeriod(a, b) || compare(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0) || a.number - b.number,
    ),
    units: register.units.toSorted(byPeriod),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
