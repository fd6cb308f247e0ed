import { counted } from "../plural";

/** What a patch changes, in words: change 12 cells, add 1 sheet; en. */
export const changeText = {
  cells: (count: number) => `change ${counted(count, "cell")}`,
  sheetsAdded: (count: number) => `add ${counted(count, "sheet")}`,
  sheetsRemoved: (count: number) => `delete ${counted(count, "sheet")}`,
  rowsInserted: (count: number) => `insert ${counted(count, "row")}`,
  rowsDeleted: (count: number) => `delete ${counted(count, "row")}`,
  columnsInserted: (count: number) => `insert ${counted(count, "column")}`,
  columnsDeleted: (count: number) => `delete ${counted(count, "column")}`,
  rowsShown: (count: number) => `unhide ${counted(count, "row")}`,
  unmerged: (count: number) => `unmerge ${counted(count, "range")}`,
  validations: (count: number) => `add lists or prompts to ${counted(count, "column")}`,
  conditionalFormats: (count: number) => `add ${counted(count, "conditional format")}`,
  layout: "set up printing and freeze the header",
  protection: "lock or unlock the header",
  nothing: "change nothing",
} as const;
