import { when, type RowCheck } from "../check";

/** The form asks for 主要生产设备; a site without any says 无. */
export const missingEquipment: RowCheck = {
  code: "missing-equipment",
  severity: "error",
  scope: "cell",
  checkRow: (row) => when(row, "equipment", (cell) => cell.text === ""),
};
