import type { RowNumber } from "../../../core/workbook";

/** The selected row as a form, while it is folded; en. */
export const rowFormText = {
  title: "Selected row",
  row: (row: RowNumber, name: string) => (name ? `${row}: ${name}` : `${row}`),
  none: "Select a row of the ledger, or add a site.",
  previous: "Previous row",
  next: "Next row",
  add: "Add a site",
  added: (row: RowNumber) => `Added a site in row ${row}. Please fill it in.`,
} as const;
