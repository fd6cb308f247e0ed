import { columnKeys } from "../../../../src/core/campaign";
import { findField, Grid } from "../../../../src/core/forms";
import { headerRow, ledgerSheet } from "../../../builders/ledger";
import { check, usual } from "./adversarial";
import { comparedColumns, expectLinear, steep } from "./growth";

describe("long adversarial texts", () => {
  it.each(columnKeys.filter((key) => !comparedColumns.includes(key)))(
    "in %s take time in proportion to their length",
    expectLinear,
  );

  it("above the header and in its titles take time in proportion to their length", () => {
    const use = (text: string) => {
      const sheet = ledgerSheet([usual]);
      const rows = sheet.rows.map((row) => [...row!]);
      rows[1] = [text, `填报单位：${text}`, null, null, null, `填报时间：${text}`];
      rows[headerRow]!.push(text);
      return () => check({ ...sheet, rows });
    };
    expect(steep(0, use)).toEqual([]);
  });

  it("as labelled fields take time in proportion to their length", () => {
    const use = (text: string) => {
      const grid = new Grid({ ...ledgerSheet([]), rows: [[text, text], [text]] });
      return () => findField(grid, 2, "填报单位", ["填报时间"]);
    };
    expect(steep(1, use)).toEqual([]);
  });
});
