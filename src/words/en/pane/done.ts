import type { EditKind, LeftUndone } from "../../../core/workbook";
import { listed } from "../sentence";

/** How a sheet looks and helps, by the edit that Excel failed at. */
const looks: Readonly<Partial<Record<EditKind, string>>> = {
  format: "cell formats",
  columnWidths: "column widths",
  rowHeights: "row heights",
  validate: "lists and prompts",
  addConditionalFormat: "conditional formats",
  removeConditionalFormat: "conditional formats",
  freeze: "frozen panes",
  pageSetup: "page setup",
  protect: "sheet protection",
  property: "the record of checks in the file",
};

/** What was done, and where the data is written but a part of how it looks is not, that too. */
export function doneSentence(done: string, leftUndone: readonly LeftUndone[]): string {
  if (leftUndone.length === 0) return done;
  const parts = [...new Set(leftUndone.map(({ kind }) => looks[kind] ?? "formats"))];
  return `${done} Everything is written, but Excel could not set: ${listed(parts)}.`;
}
