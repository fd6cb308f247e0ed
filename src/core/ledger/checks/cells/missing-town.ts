import { when, writeFix, type RowCheck } from "../check";

/** The form asks for 所在镇（街道）. */
export const missingTown: RowCheck = {
  code: "missing-town",
  severity: "error",
  scope: "cell",
  mends: "safe",
  checkRow: (row, context) =>
    when(
      row,
      "town",
      (cell) => cell.text === "",
      (cell) => ({ fix: writeFix(context, cell, context.campaign.town) }),
    ),
};
