import type { CellValue } from "../../workbook";
import type { KeptSite, Register, ReportedRow, SquadNotes } from "./register";
import { numberText } from "./site-number";
import { formKey } from "./sheets/columns";

/**
 * A site that no row is left of, once its period was consolidated again without it, stays in 总台账 where the squad wrote
 * something beside it.
 */
export function keepNoted(before: Register, after: Register): Register {
  const left = new Set(after.rows.map(({ number }) => number));
  const known = new Set(after.kept.sites.map(({ number }) => number));
  const gone = new Map(before.rows.map((row) => [row.number, row]));
  const sites = [...gone].flatMap(([number, row]): KeptSite[] => {
    const notes = after.notes.get(number);
    return notes && !left.has(number) && !known.has(number) ? [keptSite(row, notes)] : [];
  });
  if (sites.length === 0) return after;
  return { ...after, kept: { ...after.kept, sites: [...after.kept.sites, ...sites] } };
}

function keptSite({ number, unit, file, texts }: ReportedRow, notes: SquadNotes): KeptSite {
  const cells = new Map<string, CellValue>([
    ["number", numberText(number)],
    ["unit", unit],
    ...texts.map((text, column): [string, CellValue] => [formKey(column), text]),
    ...notes.lifecycle,
    ["acceptedOn", notes.acceptedOn],
    ["acceptedBy", notes.acceptedBy],
    ["file", file],
  ]);
  return { number, unit, state: "", cells };
}
