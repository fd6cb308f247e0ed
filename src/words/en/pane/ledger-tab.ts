import type { Campaign } from "../../../core/campaign";
import type { RowNumber } from "../../../core/workbook";
import { formName } from "../../zh-CN/campaign/names";
import { counted } from "../plural";

/** 清单, what is to mend; en. */
export const ledgerText = {
  severity: { error: "Errors", warning: "Warnings", notice: "Notices" },
  all: "All",
  filter: "Filter by severity",
  search: "Search",
  searchHint: "Search findings, cells and names",
  groupBy: "Group",
  byRow: "by row",
  byKind: "by kind",
  previous: "Previous",
  next: "Next",
  list: "Findings",
  header: "Header, unit and date",
  wholeFile: "The whole file",
  row: (row: RowNumber) => `Row ${row}`,
  kind: (title: string, count: number) => `${title} (${count})`,
  site: (name: string, operator: string) => (operator ? `${name} (${operator})` : name),
  unnamed: "No name",
  noneMatch: "No finding matches.",
  clearFilter: "Show all",
  clean: "Nothing in the ledger needs mending",
  cleanWithWarnings: (count: number) => `No errors. Please look at ${counted(count, "warning")}.`,
  toTally: "Make the tally",
  showMore: (count: number) => `Show ${count} more`,

  fixAll: (count: number) => `Make all safe fixes (${count})`,
  fixAllList: "Show the fixes",
  fixAllDone: (count: number, change: string) => `Made ${counted(count, "fix", "fixes")}: ${change}.`,
  fixAllNothing: "There is nothing left to fix by itself.",
  fixTo: (value: string) => `Change to “${value}”`,
  fix: "Fix",
  deleteRow: "Delete the row",
  deleteRows: "Delete the rows",
  insertColumn: "Add the column",
  unmerge: "Unmerge",
  showRows: "Unhide",
  fixed: (cell: string) => `Fixed ${cell}.`,
  accept: "Accept",
  acceptHint: "Hides the warning until its row changes",
  accepted: (cell: string) => `${cell} is accepted until its row changes.`,

  conform: ({ ledger }: Campaign) => `Restore the form of ${formName(ledger)}`,
  conformHint:
    "Restores header, borders, fonts and row heights; adds lists, prompts and conditional formats; sets up printing",
  conformLooks: "restore borders, fonts, alignment, widths and heights",
  conformWill: (change: string) => `This will ${change}. What was filled in stays.`,
  conformDone: (change: string) => `The form is restored: ${change}.`,
  confirm: "OK",
  cancel: "Cancel",
} as const;
