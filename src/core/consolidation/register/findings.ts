import { rowNumberOf } from "../../workbook";
import { type ConsolidationFinding, consolidationChecks as checks, unitFinding } from "../finding";
import type { NumberedRecord } from "../compare/comparison";
import type { SiteChange } from "./life";

/** `reappeared-site`: a site that any earlier period knew as done is open again, told in the period in which it is. */
export function reappearedFindings(
  changes: readonly SiteChange[],
  now: readonly NumberedRecord[],
): ConsolidationFinding[] {
  return changes.flatMap((change) => {
    if (change.kind !== "reappeared") return [];
    const own = now.find(({ number, record }) => number === change.number && record.unit === change.unit);
    if (!own) return [];
    const { record } = own;
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
