import { type Campaign, type ColumnKey, columnKeysOf } from "../../campaign";
import { Grid } from "../../forms";
import type { IsoDate } from "../../language";
import type { Fact } from "../../progress";
import { emptySheet } from "../../workbook";
import type { HeaderCell, LedgerForm, LedgerRow } from "../ledger";
import { SiteRow } from "./row";
import { RowReader } from "./row-reader";

const noField = { at: null, text: "" };

/**
 * Rows whose texts are known without a sheet, as a ledger reads them.
 * @param rows texts in the order of the campaign's columns.
 * @param today the report date, or what stands in for it.
 * @param facts of each row, where they were read before.
 */
export function rowsOfTexts(
  rows: readonly (readonly string[])[],
  campaign: Campaign,
  today: IsoDate,
  facts?: readonly (readonly Fact[])[],
): LedgerRow[] {
  const known = new Set<string>(columnKeysOf(campaign));
  const columns = new Map<ColumnKey, HeaderCell>();
  campaign.ledger.columns.forEach(({ key, title }, column) => {
    if (known.has(key)) columns.set(key, { row: 0, column, title, renamed: false });
  });
  const sheet = { ...emptySheet(""), rows };
  const form: LedgerForm = {
    sheet: "",
    headerTop: 0,
    headerBottom: 0,
    columns,
    contactNumber: null,
    repeated: [],
    lifecycle: new Map(),
    unitField: noField,
    dateField: noField,
  };
  const reader = new RowReader(new Grid(sheet), form, campaign, today);
  return rows.map((_, index) => new SiteRow(index, reader, facts?.[index]));
}
