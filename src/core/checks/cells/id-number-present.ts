import type { LocatedOf } from "../../findings";
import { at, writeFix, type RowCheck } from "../check";
import { idNumbersIn } from "../../ledger/read/read-contact";

/** Takes the numbers out, with the words and the separator that announce them. */
function withoutIdNumbers(text: string, ids: readonly string[]): string {
  let rest = text;
  for (const id of ids) {
    const start = rest.indexOf(id);
    const before = rest.slice(0, start).replace(/[，,、；;\s]*(身份证(号码|号)?|证件号码?)?[：:\s]*$/, "");
    rest = before + rest.slice(start + id.length);
  }
  return rest
    .replace(/[（(]\s*[）)]/g, "")
    .replace(/^[，,、；;\s]+/, "")
    .trim();
}

/** The form asks for no identity number; it must not travel. */
export const idNumberPresent: RowCheck<"id-number-present"> = {
  code: "id-number-present",
  severity: "warning",
  scope: "cell",
  mends: "asks",
  checkRow: (row, context) => {
    const found: LocatedOf<"id-number-present">[] = [];
    for (const cell of row.knownCells) {
      if (cell.isError || (cell.key !== "operatorContact" && cell.key !== "remarks")) continue;
      const ids = idNumbersIn(cell.text, context.today);
      if (ids.length === 0) continue;
      const rest = withoutIdNumbers(cell.text, ids) || null;
      found.push(at(cell, { fix: writeFix(context, cell, rest) }));
    }
    return found;
  },
};
