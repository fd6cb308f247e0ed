import { when, writeFix, type RowCheck } from "../check";
import { withoutBlanks } from "../../language";

/** A ledger of the campaign lists sites of the campaign's town. */
export const wrongTown: RowCheck<"wrong-town"> = {
  code: "wrong-town",
  severity: "warning",
  scope: "cell",
  mends: "asks",
  checkRow: (row, context) => {
    const { town } = context.campaign;
    return when(
      row,
      "town",
      (cell) => cell.text !== "" && withoutBlanks(cell.text) !== town,
      (cell) => ({ params: { town, value: cell.text }, fix: writeFix(context, cell, town) }),
    );
  },
};
