import { dispositionOf } from "../../campaign";
import { when, writeFix, type RowCheck } from "../check";

/** “依法采取关停取缔、整治改造、整合搬迁等措施”: one of the three words, to the letter. */
export const unknownDisposition: RowCheck<"unknown-disposition"> = {
  code: "unknown-disposition",
  severity: "error",
  scope: "cell",
  mends: "safe",
  checkRow: (row, context) => {
    const reading = row.disposition;
    const isWrong = reading.kind === "unknown" || (reading.kind === "one" && !reading.exact);
    return when(
      row,
      "disposition",
      () => isWrong,
      (cell) => {
        if (reading.kind !== "one") return { params: { value: cell.text } };
        const suggestion = dispositionOf(context.campaign, reading.key).word;
        const fix = writeFix(context, cell, suggestion);
        return { params: { value: cell.text, suggestion }, fix, asks: reading.saysMore ?? false };
      },
    );
  },
};
