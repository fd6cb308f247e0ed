import { counted } from "../plural";

/** The frame of the pane, en. */
export const paneText = {
  product: "Qingdan",
  tabs: { ledger: "Ledger", tally: "Tally", submission: "Submission", consolidation: "Consolidation" },
  tabList: "The four tasks",
  toMend: (count: number) => counted(count, "error"),
  reading: "Reading the workbook…",
  loading: "Opening…",
  refresh: "Check again",
  more: "More",
  retry: "Try again",
  noLedger: "No ledger",
  noUnit: "No unit",
  unitAndLedger: (unit: string, sheet: string) => `${unit} · ${sheet}`,
  otherLedgers: "Choose another ledger",
  sites: (count: number) => counted(count, "site"),
  errors: (count: number) => counted(count, "error"),
  warnings: (count: number) => counted(count, "warning"),
  notices: (count: number) => counted(count, "notice"),
  nothingToMend: "no errors",
  undo: "Undo",
  undone: "Undone. The workbook is as it was.",
  undoneOne: "Undone. Undo again takes back the step before.",
  close: "Close",
  chunkFailed:
    "This page could not be opened: the network is down, or the program was just updated. The workbook has not changed. Try again; if that fails, close the pane and open it again.",
  campaignNotLoaded:
    "The campaign chosen earlier could not be loaded, so the built-in one is in use: the network is down, or the program was just updated. Close the pane and open it again.",
} as const;
