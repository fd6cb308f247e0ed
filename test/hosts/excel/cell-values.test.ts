import type { CellValue } from "../../../src/core/workbook";
import { collectBlock, collectNumberFormats } from "../../../src/hosts/excel/read/cell-values";

describe("a block of cells that Excel gave", () => {
  it("tells how numbers are shown that are not shown as they are", () => {
    const into = {
      rows: [] as CellValue[][],
      formulas: new Map<string, string>(),
      numberFormats: new Map<string, string>(),
    };
    const values = [[43789, 0.8, 3, "下灶村", 13900000001, ""]];
    collectBlock(
      {
        top: 3,
        left: 1,
        values,
        formulas: values,
        valueTypes: [["Double", "Double", "Double", "String", "Double", "Empty"]],
      },
      into,
    );
    collectNumberFormats({ top: 3, left: 1 }, [["m/d/yyyy", "0%", "General", "yyyy/m/d", "0", "0%"]], into);
    expect([...into.numberFormats]).toEqual([
      ["B4", "yyyy/m/d"],
      ["C4", "0%"],
    ]);
    expect(Object.values(into.rows[3]!)).toEqual([43789, 0.8, 3, "下灶村", 13900000001]);
  });
});
