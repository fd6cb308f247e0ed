import { changeText } from "../../../words/localized/pane/changes";
import { joined } from "../../../words/localized/sentence";
import type { Patch } from "../../../core/workbook";
import type { Localized } from "../../../words/words";
import { summarize } from "./changes";

type ChangeWords = Pick<Localized["pane/changes"], "changeText"> & Pick<Localized["sentence"], "joined">;

/**
 * What a patch changes, in words: 改 12 处，新增 1 张表.
 * @param said the words of a sentence around it that has no other language than zh-CN
 */
export function describeChanges(patch: Patch, said: ChangeWords = { changeText, joined }): string {
  const { changeText: text } = said;
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
  return parts.length > 0 ? said.joined(parts) : text.nothing;
}
