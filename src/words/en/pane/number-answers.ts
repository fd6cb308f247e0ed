import type { FactKind } from "../../../core/progress";
import { progressKinds } from "./row-fields";

/** What is asked of a number that no rule decides, and of what was done without one, en. */
export const answerText = {
  question: (phrase: string) => `Does “${phrase}” count?`,
  count: (kind: FactKind, count: number, unit: string) => `Count ${count}${unit} as “${progressKinds[kind]}”`,
  decline: "Do not count it",
  declineHint: "The text stays; asked again when the row changes",
  byHand: "If it counts, write in the cell what was done and how many.",
  confirm: "OK",
  counted: (cell: string, phrase: string) => `Changed ${cell} to “${phrase}”.`,
  howMany: (phrase: string) => `How many does “${phrase}” mean?`,
  number: (unit: string) => `How many (${unit})`,
  numberNeeded: "Enter a whole number above 0.",
  giveByHand: "Write the number and its unit in the cell.",
  declined: (phrase: string) => `“${phrase}” does not count. You will be asked again when the row changes.`,
} as const;
