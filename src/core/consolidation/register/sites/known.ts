import type { Campaign } from "../../../campaign";
import type { IsoDate } from "../../../language";
import type { DecisionBook } from "../../compare/decisions";
import { type SiteInput, siteKeys } from "../../../same-site";
import { withCorrections } from "../corrections";
import { byKey } from "../../by-key";
import type { KnownSite } from "../numbering";
import type { DueDay, Register, ReportedRow } from "../register";
import { saidInTexts } from "../said";
import type { SiteNumber } from "../site-number";

/**
 * The wordings by which the rows of a period may know the sites again: the last ones before it, else the first ones
 * after it; those of the period itself where it is consolidated again; and what the squad corrected.
 */
export function knownSites(
  register: Register,
  due: DueDay,
  decisions: DecisionBook,
  campaign: Campaign,
): KnownSite[] {
  const nearest = nearestRows(register.rows, due);
  const again = register.rows.filter((row) => row.due === due);
  const rows = [...[...nearest.values()].flat(), ...again, ...corrected(register, nearest)];
  const sites = sitesIn(rows, campaign);
  const keyOf = siteKeys(campaign);
  const firstOf = new Map<SiteNumber, number>();
  return rows.flatMap((row, at): KnownSite[] => {
    const first = firstOf.get(row.number) ?? at;
    firstOf.set(row.number, first);
    const decided = first === at ? null : decisions.of(keyOf(sites[first]!), keyOf(sites[at]!));
    if (decided?.isSame === false) return [];
    return [{ number: row.number, unit: row.unit, site: sites[at]!, texts: row.texts }];
  });
}

/** The rows of each number in the period nearest to one. */
function nearestRows(rows: readonly ReportedRow[], due: DueDay): Map<SiteNumber, ReportedRow[]> {
  const nearest = new Map<SiteNumber, ReportedRow[]>();
  for (const row of rows) {
    if (row.due === due) continue;
    const kept = nearest.get(row.number);
    if (kept?.[0]!.due === row.due) kept.push(row);
    else if (!kept || isNearer(row.due, kept[0]!.due, due)) nearest.set(row.number, [row]);
  }
  return nearest;
}

/** The last before comes first, then the first after. */
function isNearer(day: DueDay, other: DueDay, due: DueDay): boolean {
  if (day < due !== other < due) return day < due;
  return day < due ? day > other : day < other;
}

/** Rows as the squad corrected them. */
function corrected(
  { corrections }: Register,
  nearest: ReadonlyMap<SiteNumber, readonly ReportedRow[]>,
): ReportedRow[] {
  return [...byKey(corrections, ({ number }) => number)].flatMap(([number, own]): ReportedRow[] => {
    const row = nearest.get(number)?.[0];
    if (!row) return [];
    const { due, unit, file, row: at } = row;
    return [{ due, number, unit, file, row: at, texts: withCorrections(row.texts, own) }];
  });
}

function sitesIn(rows: readonly ReportedRow[], campaign: Campaign): SiteInput[] {
  const sites = rows.map(({ said }) => said?.site);
  const unread = byKey(
    sites.flatMap((site, at) => (site ? [] : [at])),
    (at) => rows[at]!.unit,
  );
  for (const [unit, places] of unread) {
    const texts = places.map((at) => rows[at]!.texts);
    const today = (rows[places[0]!]!.due || "1970-01-01") as IsoDate;
    saidInTexts(texts, unit, today, campaign).forEach(({ site }, index) => (sites[places[index]!] = site));
  }
  return sites.map((site) => site!);
}
