import type { Campaign } from "../../../campaign";
import { saysTheSame } from "../corrections";
import type { Correction, ReportedRow } from "../register";
import { readNumber, type SiteNumber } from "../site-number";
import { formKey } from "./columns";
import type { ReadTable } from "./read-table";

/**
 * What the squad corrected: the cells of 总台账 that differ from the newest row of their site, and what 认定记录 keeps of
 * corrections that the villages say themselves by now.
 * @param rows in the order of the register.
 * @param written the corrections of 认定记录.
 */
export function readCorrections(
  sites: ReadTable,
  rows: readonly ReportedRow[],
  written: readonly Correction[],
  { ledger }: Campaign,
): Correction[] {
  const newest = newestRows(rows);
  const corrections: Correction[] = written.filter(({ number, column, text }) =>
    saysTheSame(newest.get(number)?.texts[column], text),
  );
  for (const row of sites.rows) {
    const number = readNumber(row.text("number"));
    const own = number === null ? undefined : newest.get(number);
    if (!own) continue;
    ledger.columns.forEach(({ key, title }, column) => {
      if (key === "sequence" || sites.missing.includes(title)) return;
      const text = row.text(formKey(column));
      if (saysTheSame(own.texts[column], text)) return;
      const known = written.find(
        (each) => each.number === number && each.column === column && each.text === text,
      );
      corrections.push(known ?? { number: number!, column, text, since: null });
    });
  }
  return corrections;
}

/** The newest row of each number, of the unit that comes first in the roster. */
function newestRows(rows: readonly ReportedRow[]): Map<SiteNumber, ReportedRow> {
  const newest = new Map<SiteNumber, ReportedRow>();
  for (const row of rows) {
    const kept = newest.get(row.number);
    if (!kept || row.due > kept.due) newest.set(row.number, row);
  }
  return newest;
}
