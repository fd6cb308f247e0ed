import { type Campaign, lifecycleKeys } from "../../../campaign";
import { tidy } from "../../../language";
import type { KeptSite, SquadNotes } from "../register";
import { saysTheSame } from "../corrections";
import { readNumber, type SiteNumber } from "../site-number";
import type { Lifecycle } from "../village-lifecycle";
import { siteColumns } from "./columns";
import { unitOf } from "./read-rows";
import type { ReadTable } from "./read-table";

/**
 * What the squad wrote beside the sites of 总台账.
 * @param villages what the villages say of measures and responsibility: that is theirs.
 */
export function notesIn(
  { rows, ownColumns }: ReadTable,
  villages: ReadonlyMap<SiteNumber, Lifecycle>,
): Map<SiteNumber, SquadNotes> {
  const notes = new Map<SiteNumber, SquadNotes>();
  for (const row of rows) {
    const number = readNumber(row.text("number"));
    if (number === null) continue;
    const own: SquadNotes = {
      lifecycle: new Map(
        lifecycleKeys.map((key) => {
          const text = row.text(key);
          return [key, saysTheSame(text, villages.get(number)?.get(key)) ? "" : text];
        }),
      ),
      acceptedOn: row.day("acceptedOn") ?? row.text("acceptedOn"),
      acceptedBy: row.text("acceptedBy"),
      own: ownColumns.map((column) => row.own(column)),
    };
    if (isFilledIn(own)) notes.set(number, own);
  }
  return notes;
}

function isFilledIn({ lifecycle, acceptedOn, acceptedBy, own }: SquadNotes): boolean {
  return [...lifecycle.values(), acceptedOn, acceptedBy, ...own].some(
    (value) => value !== "" && value !== null,
  );
}

/**
 * The lines of 总台账 as they stand there, of numbers that no row of 历次清单 has: nothing of them can be worked out anew.
 * @param known the numbers that one has.
 */
export function keptSites(
  { rows }: ReadTable,
  known: ReadonlySet<SiteNumber>,
  campaign: Campaign,
): KeptSite[] {
  const columns = siteColumns(campaign);
  return rows.flatMap((row) => {
    const number = readNumber(row.text("number"));
    if (number === null || known.has(number)) return [];
    const cells = new Map(columns.map(({ key }) => [key, row.value(key)]));
    return [{ number, unit: unitOf(row.text("unit"), campaign), state: tidy(row.text("state")), cells }];
  });
}
