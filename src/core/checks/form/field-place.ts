import type { Patch } from "../../workbook";
import { framePatch } from "../../ledger-form/frame";
import type { CheckContext } from "../check";
import { type FieldOffSheet, type HeaderField, labelOrigin, offSheet } from "../../forms";

/** What is said of a field of the form's head: `stands` where no cell is its own. */
export interface FieldParams {
  readonly stands?: FieldOffSheet;
}

/** Where a finding of a field stands. One without a cell is named at A1, and its words say what to do instead. */
export function fieldPlace(field: HeaderField): { row: number; column: number; params: FieldParams } {
  const stands = offSheet(field);
  return { ...labelOrigin(field), params: stands ? { stands } : {} };
}

/** Puts in the rows of the head that a field needs; nothing where they cannot be. */
export function missingField({ ledger, campaign }: CheckContext, field: HeaderField) {
  const place = fieldPlace(field);
  const patch: Patch = place.params.stands === "nowhere" ? framePatch(ledger, campaign) : [];
  return patch.length > 0 ? { ...place, fix: () => patch } : place;
}
