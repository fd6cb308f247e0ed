import fc from "../../../environment/fast-check";
import type { CellValue, SheetSnapshot } from "../../../../src/core/workbook";
import { ledgerSheet } from "../../../builders/ledger";
import { check, pieces } from "./adversarial";

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
  },
  fc.double(),
  fc.boolean(),
  fc.constantFrom<CellValue>(null, { error: "#REF!" }, { error: "" }),
);

/** The form with some of its cells, any of them, holding anything; merged, hidden and with formulas as may be. */
const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.array(fc.array(anyValue, { maxLength: 12 }), { maxLength: 8 }),
    overwritten: fc.array(fc.record({ row: fc.nat(4), column: fc.nat(11), value: anyValue }), {
      maxLength: 4,
    }),
    merges: fc.array(fc.tuple(fc.nat(12), fc.nat(11), fc.nat(4), fc.nat(3)), { maxLength: 2 }),
    hidden: fc.array(fc.nat(14), { maxLength: 3 }),
    formulas: fc.array(fc.tuple(fc.constantFrom("A4", "B4", "E5", "I4"), fc.constant("=1+1")), {
      maxLength: 2,
    }),
  })
  .map(({ rows, overwritten, merges, hidden, formulas }) => {
    const sheet = ledgerSheet(rows);
    const cells = sheet.rows.map((row) => [...row!]);
    for (const { row, column, value } of overwritten) if (cells[row]) cells[row][column] = value;
    return {
      ...sheet,
      rows: cells,
      merges: merges.map(([top, left, height, width]) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      })),
      hiddenRows: new Set(hidden),
      formulas: new Map(formulas),
    };
  });

describe("any sheet", () => {
  it("never makes a check or a fix throw", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => void check(sheet)),
      { numRuns: 1000 },
    );
  });
});
