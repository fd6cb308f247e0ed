import type { RowNumber } from "../../../core/workbook";

/** What ends a finding where it is read, en. */
export const answerText = {
  write: "Write",
  enter: "Enter writes and goes to the next",
  orWrite: "Or write it anew:",
  fieldWritten: (label: string) => `Wrote “${label}”.`,
  sameSite: "Are they the same site?",
  keep: (kept: RowNumber, gone: RowNumber) => `The same: keep row ${kept}, delete row ${gone}`,
  different: "Two sites",
  tellApart: "Make name or address clearer, so that the rows differ.",
  dropped: (title: string, text: string) => `“${title}” will be lost: ${text}`,
  merged: (kept: RowNumber) => `They are one site now, in row ${kept}.`,
} as const;
