import { setCell, textOf, valueAt, type Patch } from "../workbook";
import type { HeaderField } from "../forms";
import type { Ledger } from "../ledger/ledger";
import { tidy } from "../language";

/** Writes another value in the place of a header field's, keeping the label that shares its cell. */
export function replaceFieldValue(ledger: Ledger, field: HeaderField, value: string): Patch {
  if (!field.at) return [];
  const { row, column } = field.at;
  const found = textOf(valueAt(ledger.source, row, column));
  const text = found.includes(field.text) ? found : tidy(found);
  const at = text.lastIndexOf(field.text);
  const whole = at < 0 ? value : text.slice(0, at) + value + text.slice(at + field.text.length);
  return [setCell(ledger.sheet, row, column, whole)];
}
