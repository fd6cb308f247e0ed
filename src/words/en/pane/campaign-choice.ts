/** Choosing another town's campaign, en. */
export const campaignText = {
  present: (town: string, form: string) => `Checks follow “${form}” of ${town}.`,
  choose: "Use another campaign (JSON file)",
  reset: "Back to the built-in campaign",
  taken: (file: string) => `“${file}” is in use, and will be from now on on this computer.`,
  resetDone: "The built-in campaign is in use again.",
  refused: (file: string) => `“${file}” has mistakes and is not used. The workbook has not changed:`,
  lost: (problem: string) =>
    `The campaign chosen earlier has mistakes, so the built-in one is in use. ${problem} Mend the file and choose it again under Settings.`,
  notJson: "This file is no campaign (JSON) and is not used. The workbook has not changed.",
  notRead:
    "This file could not be read and is not used. The workbook has not changed. Close the program that has it open, and choose it again.",
  moreProblems: (count: number) => `${count} more do not meet the rules`,
} as const;
