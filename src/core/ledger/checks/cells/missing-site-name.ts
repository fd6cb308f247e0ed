import { when, type RowCheck } from "../check";

/** Every site of the ledger has a name, be it “无名（经营者+行业）”. */
export const missingSiteName: RowCheck = {
  code: "missing-site-name",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "siteName", (cell) => cell.text === ""),
};
