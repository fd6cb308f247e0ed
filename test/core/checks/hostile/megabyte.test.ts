import { cizao2019, columnKeys } from "../../../../src/core/campaign";
import { checkLedgers } from "../../../../src/core/checks";
import { readLedger } from "../../../../src/core/ledger";
import { workbookOf } from "../../../../src/core/workbook";
import { someOf } from "../../../environment/tries";
import { check, repeated, sheetWith, today, usual } from "./adversarial";

describe("a megabyte in one cell", () => {
  it.each(columnKeys)("in %s is plain text or a finding", (key) => {
    const column = columnKeys.indexOf(key);
    const pieces = someOf(["1", "中", "\u0000", "\ud800", "，", "1 "], column);
    const values = pieces.map((piece) => repeated(piece, 1 << 20));
    const sheet = sheetWith(column, values);
    expect(() => check(sheet)).not.toThrow();
    const ledger = readLedger(sheet, cizao2019, { today })!;
    // Text of control characters and figures alike leaves the row a row: the other cells fill it.
    expect(ledger.rows.length + ledger.passedOver.length).toBe(values.length);
  });

  it("may be a number of 100,000 digits", () => {
    const digits = "1".repeat(100_000);
    for (let column = 0; column < usual.length; column++) {
      const { findings } = checkLedgers(workbookOf([sheetWith(column, [digits])]), cizao2019, { today });
      expect(findings.every(({ params }) => JSON.stringify(params).length < 200_000)).toBe(true);
    }
  });
});
