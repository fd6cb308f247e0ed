import { textOf } from "../../workbook";
import { atColumn, type LogCheck } from "./check";

/** A date that does not exist, or a number such as 11.2 that Excel made of 11.20. */
export const logInvalidDate: LogCheck<"log-invalid-date"> = {
  code: "log-invalid-date",
  severity: "warning",
  scope: "log",
  checkRow: (row) =>
    row.dateReading.kind === "invalid"
      ? atColumn(row, "date", {
          params: { value: textOf(row.cells.get("date")?.value ?? null).slice(0, 60) },
        })
      : [],
};
