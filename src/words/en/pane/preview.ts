import type { RowNumber } from "../../../core/workbook";
import { counted } from "../plural";

/** What a fix will do, before it is done; en. */
export const previewText = {
  empty: "(empty)",
  before: "Before",
  after: "After",
  willDeleteRows: (first: RowNumber, last: RowNumber) =>
    last > first ? `Delete rows ${first} to ${last}` : `Delete row ${first}`,
  willInsertColumn: (column: string) => `Insert a column at ${column}`,
  willUnmerge: (range: string) => `Unmerge ${range}`,
  willShowRows: (count: number) => `Unhide ${counted(count, "row")}`,
  willOther: "Change the format",
  moreEdits: (count: number) => `${count} more`,
} as const;
