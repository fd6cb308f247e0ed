import { when, type RowCheck } from "../check";

/** “拟处理意见（关停取缔、整治改造、整合搬迁）” must be chosen for each site. */
export const missingDisposition: RowCheck = {
  code: "missing-disposition",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "disposition", (cell) => cell.text === ""),
};
