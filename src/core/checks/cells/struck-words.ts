import { shortened } from "../../language";
import { cellAddress } from "../../workbook";
import { at, nothing, type RowCheck, writeFix } from "../check";

const longestSaid = 30;

/** Words struck through beside others are not read: whoever struck them took them back. */
export const struckWords: RowCheck<"struck-words"> = {
  code: "struck-words",
  severity: "notice",
  scope: "cell",
  mends: "asks",
  checkRow: (row, context) => {
    const { struckWords: words } = context.ledger.source;
    if (!words || words.size === 0) return nothing;
    return row.knownCells.flatMap((cell) => {
      const struck = words.get(cellAddress(cell.row, cell.column));
      if (struck === undefined) return [];
      const params = { struck: shortened(struck, longestSaid) };
      return [at(cell, { params, fix: writeFix(context, cell, cell.text) })];
    });
  },
};
