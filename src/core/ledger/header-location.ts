import type { HeaderField } from "./ledger";

/** The cell of a header field, or A1 where the sheet has no such label. */
export function labelOrigin(field: HeaderField): { row: number; column: number } {
  return field.at ?? { row: 0, column: 0 };
}
