import type { Loss, Obstacle } from "../../core/workbook";
import { listed } from "./sentence";

/** What is said of a fix beside what it does; en. */

const obstacles: Readonly<Record<Obstacle, string>> = {
  array:
    "This cell is part of an array formula. Change the whole formula, or turn it into values, in Excel or WPS.",
  protected: "These cells are protected by a password. Unprotect the sheet first.",
  "structure-locked":
    "The workbook’s structure is protected, so sheets cannot be added, deleted or renamed. Unprotect it under Review first.",
  filtered: "The sheet is filtered, so rows cannot be inserted or deleted. Clear the filter first.",
  table: "The fix would break this Excel table. Convert it to a range first.",
  "table-title": "The table already has a column of this name. Rename that column first.",
  "pivot-table": "A pivot table is in the way. Move it to another sheet first.",
  invalid: "Merged cells or the edge of the sheet are in the way. Change it by hand.",
};

const losses: Readonly<Record<Loss, string>> = {
  value: "what is in these rows or columns",
  formula: "a formula",
  link: "a hyperlink",
  picture: "a picture",
  "rich-text": "colours, strikethrough or ruby of a part of the text",
  comment: "a comment",
  "unseen-comment": "a comment, if there is one (this Excel does not tell)",
  "unseen-picture": "a picture, if there is one (this Excel does not tell where)",
  "unseen-link": "a hyperlink, if there is one (this Excel does not tell)",
};

/** Why a fix is not offered. */
export function obstacleSentence(obstacle: Obstacle): string {
  return obstacles[obstacle];
}

/** What a fix takes away. */
export function lossSentence(lost: readonly Loss[]): string {
  return `The fix loses: ${listed([...new Set(lost)].map((loss) => losses[loss]))}.`;
}
