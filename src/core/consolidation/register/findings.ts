import { normalizeTitle, withoutBrackets } from "../../language";
import { rowNumberOf } from "../../workbook";
import { byKey } from "../by-key";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { NumberedRecord } from "../compare/comparison";
import type { Campaign } from "../../campaign";
import type { SiteRecord } from "../intake/unit-file";
import { saysTheSame } from "./corrections";
import type { SiteNumber } from "./site-number";
import type { SiteChange } from "./sites/life";
import type { PeriodOutcome } from "./outcome";

/** `reappeared-site`: a site that any earlier period knew as done is open again, told in the period in which it is. */
export function reappearedFindings(
  changes: readonly SiteChange[],
  now: readonly NumberedRecord[],
): ConsolidationFinding[] {
  const place = (number: SiteNumber, unit: string) => `${number} ${unit}`;
  const firstRows = new Map<string, SiteRecord>();
  for (const { number, record } of now) {
    const key = place(number, record.unit);
    if (!firstRows.has(key)) firstRows.set(key, record);
  }
  return changes.flatMap((change) => {
    if (change.kind !== "reappeared") return [];
    const record = firstRows.get(place(change.number, change.unit));
    if (!record) return [];
    const params = {
      row: rowNumberOf(record.row),
      site: record.site.name,
      previousSite: change.nameBefore ?? record.site.name,
      doneBy: change.doneBefore?.by ?? ("closed" as const),
      doneOn: change.doneBefore?.date ?? null,
    };
    return [unitFinding(checks.reappeared, change.unit, { params }, record)];
  });
}

/** `corrected-by-squad`: what the squad corrected and the village's own text does not say yet. */
export function correctionFindings(
  { lives }: PeriodOutcome,
  now: readonly NumberedRecord[],
  { ledger }: Campaign,
): ConsolidationFinding[] {
  const open = byKey(lives.corrections, ({ number }) => number);
  return now.flatMap(({ record, number }) =>
    (open.get(number) ?? [])
      .filter(({ column, text }) => !saysTheSame(record.texts[column], text))
      .map(({ column, text }) => {
        const title = withoutBrackets(normalizeTitle(ledger.columns[column]!.title));
        const params = { row: rowNumberOf(record.row), site: record.site.name, column: title, text };
        return unitFinding(checks.corrected, record.unit, { params }, record);
      }),
  );
}

/** `closing-not-mentioned`: the text of a done site no longer says so, and not that it works either. */
export function notMentionedFindings(
  { unmentioned, lives }: PeriodOutcome,
  now: readonly NumberedRecord[],
): ConsolidationFinding[] {
  return now.flatMap(({ record, number }) => {
    const doneBy = unmentioned.has(number) ? lives.sites.get(number)?.done?.by : undefined;
    if (!doneBy) return [];
    const params = { row: rowNumberOf(record.row), site: record.site.name, doneBy };
    return [unitFinding(checks.notMentioned, record.unit, { params }, record)];
  });
}

/** `number-differs`: rows whose 编号 is not that of their site; one finding a unit. */
export function refusedNumberFindings(
  refused: readonly number[],
  rows: readonly SiteRecord[],
): ConsolidationFinding[] {
  return [...byKey(refused, (at) => rows[at]!.unit)].map(([unit, places]) => {
    const own = places.map((at) => rows[at]!);
    const params = { rows: own.map(({ row }) => rowNumberOf(row)) };
    return unitFinding(checks.numberDiffers, unit, { params }, own[0]);
  });
}
