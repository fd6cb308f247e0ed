import { at, writeFix, type RowCheck } from "../check";
import { contactCellsOf } from "../contact-cells";
import { idNumbersIn } from "../read-contact";

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
export const idNumberPresent: RowCheck = {
  code: "id-number-present",
  severity: "warning",
  scope: "cell",
  checkRow: (row, context) => {
    const remarks = row.cell("remarks");
    const cells = [...contactCellsOf(row), ...(remarks && !remarks.isError ? [remarks] : [])];
    return cells.flatMap((cell) => {
      const ids = cell.text.length < 18 ? [] : idNumbersIn(cell.text, context.today);
      return ids.length
        ? [at(cell, undefined, writeFix(context, cell, withoutIdNumbers(cell.text, ids) || null, true))]
        : [];
    });
  },
};
