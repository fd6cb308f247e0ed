import { when, type RowCheck } from "../check";

/** “经营者及联系方式”: a name beside the number. */
export const missingOperator: RowCheck = {
  code: "missing-operator",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "operatorContact", () => !row.contact.hasName),
};
