import { when, type RowCheck } from "../check";

/** A figure of 附件2 is a number; 十余台 is none. */
export const approximateCount: RowCheck<"approximate-count"> = {
  code: "approximate-count",
  severity: "warning",
  scope: "cell",
  checkRow: (row) => {
    const approximate = row.facts.filter((fact) => fact.approximate);
    return when(
      row,
      "progress",
      () => approximate.length > 0,
      () => ({ params: { phrase: approximate.map((fact) => fact.text).join("、") } }),
    );
  },
};
