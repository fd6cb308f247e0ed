import { changeText as text } from "../../../words/zh-CN/pane/changes";
import { joined } from "../../../words/zh-CN/sentence";
import type { Patch } from "../../../core/workbook";
import { summarize } from "./changes";

/** What a patch changes, in words: 改 12 处，新增 1 张表. */
export function describeChanges(patch: Patch): string {
  const sum = summarize(patch);
  const counted: readonly [number, (count: number) => string][] = [
    [sum.cells, text.cells],
    [sum.sheetsAdded, text.sheetsAdded],
    [sum.sheetsRemoved, text.sheetsRemoved],
    [sum.rowsInserted, text.rowsInserted],
    [sum.rowsDeleted, text.rowsDeleted],
    [sum.columnsInserted, text.columnsInserted],
    [sum.columnsDeleted, text.columnsDeleted],
    [sum.rowsShown, text.rowsShown],
    [sum.unmerged, text.unmerged],
    [sum.validations, text.validations],
    [sum.conditionalFormats, text.conditionalFormats],
  ];
  const parts = counted.filter(([count]) => count > 0).map(([count, words]) => words(count));
  if (sum.layout) parts.push(text.layout);
  if (sum.protection) parts.push(text.protection);
  return parts.length > 0 ? joined(parts) : text.nothing;
}
