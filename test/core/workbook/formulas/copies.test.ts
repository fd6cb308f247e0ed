import { copyFormula, sheetPrefix } from "../../../../src/core/workbook";

describe("copies of a formula", () => {
  it.each([
    ["=A1+$B$2", 3, 2, "=C4+$B$2"],
    ["=$A1+B$2", 3, 2, "=$A4+D$2"],
    ["=SUM(A1:B$5)", 2, 0, "=SUM(A3:B$5)"],
    ["=SUM(A1:A$5)", 9, 0, "=SUM(A$5:A10)"],
    ["=SUM(A:B)+SUM(3:4)", 1, 1, "=SUM(B:C)+SUM(4:5)"],
    ["=SUM($A:A)", 0, 2, "=SUM($A:C)"],
    ["=清单!A1&'附件 1'!$B2&\"A1\"", 1, 1, "=清单!B2&'附件 1'!$B3&\"A1\""],
    ["=B5", -4, -1, "=A1"],
    ["=XFC1048575", 1, 1, "=XFD1048576"],
    ["=TAX2019A+rate", 1, 1, "=TAX2019A+rate"],
  ])("change %s, %i rows and %i columns further, into %s", (formula, rows, columns, copy) => {
    expect(copyFormula(formula, rows, columns)).toBe(copy);
  });

  it.each([
    ["=A5+1", 0, -1],
    ["=B1+1", -1, 0],
    ["=XFD1+1", 0, 1],
    ["=B1048576+1", 1, 0],
    ["=B3:B1048576+1", 1, 0],
    ["=清单!A5+1", 0, -1],
  ])("lose what leaves the sheet: %s, %i rows and %i columns further", (formula, rows, columns) => {
    expect(copyFormula(formula, rows, columns)).toBe("=#REF!+1");
  });

  it("in the same place are the formula as typed", () => {
    expect(copyFormula("=sum(b5:a1)", 0, 0)).toBe("=sum(b5:a1)");
    expect(copyFormula("=sum(b5:a1)", 0, 1)).toBe("=sum(B1:C5)");
  });
});

describe("a sheet's name in a formula", () => {
  it.each(["清单", "附件1", "Sheet1", "_x", "a.b", "Row", "RC社区", "清单R1", "ABCD1", "Cc1x"])(
    "%s needs no quotes",
    (name) => {
      expect(sheetPrefix(name)).toBe(name);
    },
  );

  it.each([
    "附件 1",
    "1组",
    "a-b",
    "(1)",
    "A1",
    "xfd12",
    "R",
    "c",
    "RC",
    "r1",
    "C12",
    "R1C1",
    "r12c34",
    "Rc5",
  ])("%s is quoted", (name) => expect(sheetPrefix(name)).toBe(`'${name}'`));

  it("has its own quotes doubled", () => expect(sheetPrefix("It's 'it'")).toBe("'It''s ''it'''"));
});
