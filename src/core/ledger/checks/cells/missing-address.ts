import { when, type RowCheck } from "../check";

/** The form asks for 具体地址. */
export const missingAddress: RowCheck = {
  code: "missing-address",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "address", (cell) => cell.text === ""),
};
