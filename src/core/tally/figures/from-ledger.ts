import type { ColumnKey, DispositionKey } from "../../campaign";
import { dispositionKeyOf } from "../../ledger";
import { cellAddress } from "../../workbook";
import type { EarlierRows } from "./earlier-rows";
import type { CountedLedger } from "./counted-ledger";
import type { Evidence, Figure } from "./figure";
import type { Site } from "./sites";
import type { SitesSource } from "./source";

/** Whether a site of a disposition is counted. */
function isCounted(disposition: DispositionKey | null, source: SitesSource): boolean {
  return source.disposition === null || source.disposition === disposition;
}

/** The sites that a figure counts. */
export function countedSites(sites: readonly Site[], source: SitesSource): Site[] {
  return sites.filter(({ disposition }) => isCounted(disposition, source));
}

function evidenceOf(ledger: CountedLedger, { rows }: Site, column: ColumnKey): Evidence {
  const row = rows.find((each) => each.text(column) !== "") ?? rows[0]!;
  const cell = row.cell(column);
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row.index, cell?.column ?? ledger.leftmost),
    text: row.text(column),
    count: 1,
  };
}

/**
 * A count of the ledger's sites as it stands.
 * @param earlier given: only sites that the submission before did not count are counted.
 */
export function fromLedger(
  source: SitesSource,
  ledger: CountedLedger,
  sites: readonly Site[],
  earlier: EarlierRows | null,
): Figure {
  const wasCounted = ({ rows }: Site): boolean =>
    rows.some((row) => {
      const before = earlier?.get(row);
      return before !== undefined && isCounted(dispositionKeyOf(before), source);
    });
  const counted = countedSites(sites, source).filter((site) => !wasCounted(site));
  const column = source.disposition === null ? "siteName" : "disposition";
  return {
    value: counted.length,
    basis: "ledger",
    evidence: counted.map((site) => evidenceOf(ledger, site, column)),
  };
}
