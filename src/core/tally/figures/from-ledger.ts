import type { ColumnKey, DispositionKey, FigureKey } from "../../campaign";
import { dispositionKeyOf, type Ledger, type LedgerRow } from "../../ledger";
import { cellAddress } from "../../workbook";
import type { Evidence, Figure } from "./figure";
import type { Site } from "./sites";

/** The figures that the ledger alone answers. */
export const ledgerFigures = [
  "sitesFound",
  "relocations",
  "rectifications",
] as const satisfies readonly FigureKey[];
export type LedgerFigure = (typeof ledgerFigures)[number];

/** For each row now, the row of the same site in the submission before, where there is one. */
export type EarlierRows = ReadonlyMap<LedgerRow, LedgerRow>;

const dispositionCounted: Readonly<Record<LedgerFigure, DispositionKey | null>> = {
  sitesFound: null,
  relocations: "relocation",
  rectifications: "rectification",
};

/** Whether a site of a disposition is counted by a figure. */
function isCounted(disposition: DispositionKey | null, key: LedgerFigure): boolean {
  const wanted = dispositionCounted[key];
  return wanted === null || wanted === disposition;
}

/** The sites that a figure counts. */
export function countedSites(sites: readonly Site[], key: LedgerFigure): Site[] {
  return sites.filter(({ disposition }) => isCounted(disposition, key));
}

function evidenceOf(ledger: Ledger, { rows }: Site, column: ColumnKey): Evidence {
  const row = rows.find((each) => each.text(column) !== "") ?? rows[0]!;
  const cell = row.cell(column);
  return {
    sheet: ledger.sheet,
    cell: cellAddress(row.row, cell?.column ?? ledger.leftmost),
    text: row.text(column),
    count: 1,
  };
}

/**
 * A count of the ledger's sites as it stands.
 * @param earlier given: only sites that the submission before did not count are counted.
 */
export function fromLedger(
  key: LedgerFigure,
  ledger: Ledger,
  sites: readonly Site[],
  earlier: EarlierRows | null,
): Figure {
  const wasCounted = ({ rows }: Site): boolean =>
    rows.some((row) => {
      const before = earlier?.get(row);
      return before !== undefined && isCounted(dispositionKeyOf(before), key);
    });
  const counted = countedSites(sites, key).filter((site) => !wasCounted(site));
  const column = key === "sitesFound" ? "siteName" : "disposition";
  return {
    value: counted.length,
    basis: "ledger",
    evidence: counted.map((site) => evidenceOf(ledger, site, column)),
  };
}
