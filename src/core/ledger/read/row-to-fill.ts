import type { Campaign } from "../../campaign";
import { Grid } from "../../forms";
import type { IsoDate } from "../../language";
import type { RowIndex } from "../../workbook";
import type { Ledger, LedgerRow } from "../ledger";
import { SiteRow } from "./row";
import { RowReader } from "./row-reader";

interface ReadRowOptions {
  readonly campaign: Campaign;
  /** Stands in for a report date that is missing. */
  readonly today: IsoDate;
}

/** A row of the form that is still to be filled in, read as a site's would be; null where the row is no such. */
export function rowToFill(
  ledger: Ledger,
  row: RowIndex,
  { campaign, today }: ReadRowOptions,
): LedgerRow | null {
  const { others, source, form, date1904, reportDate } = ledger;
  if (!others.some((other) => other.row === row && other.is.kind === "kept")) return null;
  return new SiteRow(row, new RowReader(new Grid(source, date1904), form, campaign, reportDate ?? today));
}
