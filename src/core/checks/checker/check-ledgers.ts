import type { Campaign } from "../../campaign";
import { rowNumberOf, type RowNumber, type WorkbookSnapshot } from "../../workbook";
import { type CheckIdentity, type Finding, findingAt, wholeFile } from "../../findings";
import type { Ledger } from "../../ledger/ledger";
import type { CheckOptions } from "./checker";
import { headerlessSites } from "../../ledger/read/headerless-sites";
import { nearestHeader } from "../../ledger/read/nearest-header";
import { type CheckedLedgers, LedgerBook } from "./ledger-book";

declare module "../../findings/catalogue" {
  interface Catalogue {
    /** The row that is nearest to a header, the titles that it has and lacks, and how many more it needs. */
    "no-ledger": {
      readonly nearSheet?: string;
      readonly nearRow?: RowNumber;
      readonly has?: string;
      readonly lacks?: string;
      readonly needed?: number;
    };
    /** How many rows there are on the sheet, and the first one. */
    "rows-without-header": { readonly onSheet: string; readonly row: RowNumber; readonly rows: number };
  }
}

/** A workbook without any ledger in its visible sheets. */
export const noLedger: CheckIdentity<"no-ledger"> = { code: "no-ledger", severity: "error", scope: "file" };

/** Sites on a sheet of a workbook with a ledger elsewhere. */
export const rowsWithoutHeader: CheckIdentity<"rows-without-header"> = {
  code: "rows-without-header",
  severity: "warning",
  scope: "file",
};

/** Everything that is to be said of the ledgers of a workbook, in the order sheet, row, column, code. */
export function findingsOfLedgers(checked: CheckedLedgers): readonly Finding[] {
  const { ledgers, findingsOf, workbook, campaign } = checked;
  if (ledgers.length > 0) return [...headerless(checked), ...ledgers.flatMap(findingsOf)];
  const nearest = nearestHeader(workbook, campaign);
  if (!nearest) return [findingAt(noLedger, wholeFile, {})];
  const { sheet, row, found, missing, needed } = nearest;
  const params = {
    nearSheet: sheet,
    nearRow: row,
    has: found.join("、"),
    lacks: missing.join("、"),
    needed,
  };
  return [findingAt(noLedger, wholeFile, { params })];
}

function headerless({ workbook, ledgers, campaign }: CheckedLedgers): Finding[] {
  return headerlessSites(workbook, ledgers, campaign).map(({ sheet, first, rows }) => {
    const params = { onSheet: sheet, row: rowNumberOf(first), rows };
    return findingAt(rowsWithoutHeader, wholeFile, { params });
  });
}

/** Every ledger of a workbook and what is to be said of them, in the order sheet, row, column, code. */
export function checkLedgers(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: CheckOptions,
): { readonly ledgers: readonly Ledger[]; readonly findings: readonly Finding[] } {
  const book = new LedgerBook(campaign, options);
  book.take(workbook);
  const known = book.known();
  return { ledgers: known.ledgers, findings: findingsOfLedgers(known) };
}
