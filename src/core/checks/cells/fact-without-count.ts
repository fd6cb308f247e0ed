import { COUNTED_KINDS } from "../../progress";
import { at, nothing, type RowCheck } from "../check";

/** What a figure of 附件2 counts was done, but not to how many: 一名业主某某被行政拘留. */
export const factWithoutCount: RowCheck<"fact-without-count"> = {
  code: "fact-without-count",
  severity: "warning",
  scope: "cell",
  checkRow: (row) => {
    const cell = row.cell("progress");
    if (!cell || cell.isError) return nothing;
    return row.facts
      .filter(
        ({ kind, count, approximate }) => COUNTED_KINDS.has(kind) && count === undefined && !approximate,
      )
      .map(({ text: phrase, start }) => at(cell, { params: { phrase, start } }));
  },
};
