import { counted } from "../plural";

/** What is said of the pane's opening in Excel, en. */
export const openingText = {
  cleaned: (sheets: number) =>
    `A step was interrupted last time. It is put right: ${counted(sheets, "working sheet")} deleted or given the old name; the ledger has not changed.`,
  waiting: "Excel has not answered yet. If you are typing into a cell, press Enter.",
} as const;
