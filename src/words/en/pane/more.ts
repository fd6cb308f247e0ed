import { counted } from "../plural";

/** What is behind ⋯, en. */
export const moreText = {
  title: "More",
  openSheet: "Go to the ledger’s sheet",
  settings: "Settings",
  help: "Help",
  about: "About",
  noSettings: "With a ledger open, its title and header can be locked here.",
  lockHint:
    "Locks the title and the header. The rows below can still be filled in, inserted, deleted, sorted and filtered.",
  lock: "Lock title and header",
  unlock: "Unlock title and header",
  locked: "Title and header are locked, without a password.",
  unlocked: "Title and header are unlocked.",
  restore: (count: number) => `Bring back ${counted(count, "accepted warning")}`,
  restored: (count: number) => `Brought back ${counted(count, "warning")}.`,
  textSize: "Text size of the pane",
  percent: (size: number) => `${size}%`,
  clear: "Clear the data on this computer",
  clearHint:
    "This browser remembers unsaved drafts, the folders used, a campaign of your own and the settings of the pane. Once cleared they cannot be brought back. Files are not touched.",
  clearSure: "Clear",
  keep: "Cancel",
  cleared: "The data on this computer is cleared.",
  notCleared: "The browser could not clear it. Clear the data of this site in the browser’s settings.",
  keys: [
    ["Tab", "to the next place"],
    ["↑ ↓", "previous, next finding"],
    ["Enter", "to the cell, and open what there is to know and to fill in; then write and go on"],
    ["← →", "another tab (Ledger, Tally, Submission, Consolidation)"],
    ["Ctrl+Enter", "write a field of several lines"],
    ["Esc", "cancel and close"],
  ],
  about_: (version: string, form: string, office: string) => [
    `Qingdan ${version} checks, mends and consolidates by “${form}”.`,
    `The workbook is worked on in this computer only and never uploaded. Questions go to ${office}.`,
  ],
} as const;
