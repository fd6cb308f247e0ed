import { renameInFormula, shiftFormula } from "../../../../src/core/workbook";
import { shiftRelativeFormula } from "../../../../src/core/workbook/formulas/references";

const insertTwoAtRow3 = { axis: "row", at: 2, count: 2, deletes: false } as const;
const deleteRows3to4 = { axis: "row", at: 2, count: 2, deletes: true } as const;
const deleteColumnB = { axis: "column", at: 1, count: 1, deletes: true } as const;

describe("references in formulas", () => {
  it.each([
    ["=A2+A3", "=A2+A5"],
    ["=SUM(A1:A10)", "=SUM(A1:A12)"],
    ["=SUM($A$3:B$7)", "=SUM($A$5:B$9)"],
    ["=ROW()-5", "=ROW()-5"],
    ['=A3&"A3"', '=A5&"A3"'],
    ["=LOG10(A3)", "=LOG10(A5)"],
    ["=S!A3", "=S!A5"],
    ["='S'!A3+T!A3", "='S'!A5+T!A3"],
    ["=[1]S!A3", "=[1]S!A3"],
    ["='[book.xlsx]S'!A3", "='[book.xlsx]S'!A3"],
    ["=Table1[[#All],[A3]]+A3", "=Table1[[#All],[A3]]+A5"],
    ["=SUM(3:4)+SUM(A:A)", "=SUM(5:6)+SUM(A:A)"],
    ["=_name3+rate_A3", "=_name3+rate_A3"],
    ["=1E5+A3", "=1E5+A5"],
    ["=A3:A4,B3", "=A5:A6,B5"],
    ["=SUM(B7:A3)", "=SUM(A5:B9)"],
    ["='S''s'!A3+S!A3", "='S''s'!A3+S!A5"],
    ['="say ""A3"" "&A3', '="say ""A3"" "&A5'],
    ["='A3", "='A3"],
    ["=Table1[[#All],[A3]:[A4]]*A3", "=Table1[[#All],[A3]:[A4]]*A5"],
    ["=A3!B1+A3(1)+A3x", "=A3!B1+A3(1)+A3x"],
    ["=A0+ZJS2019+XFE3+XFD3", "=A0+ZJS2019+XFE3+XFD5"],
    ["=SUM(A1:A1048576)+SUM(1:1048576)", "=SUM(A1:A1048576)+SUM(1:1048576)"],
    ["=[1]S!A3+A3", "=[1]S!A3+A5"],
    ["=SUM(S:T!A3)+A3", "=SUM(S:T!A3)+A5"],
    ["=A1048574+A1048575", "=A1048576+#REF!"],
  ])("change %s to %s when two rows are inserted before row 3", (before, after) => {
    expect(shiftFormula(before, "S", "s", insertTwoAtRow3)).toBe(after);
  });

  it.each([
    ["=A3", "=#REF!"],
    ["=T!A3", "=T!A3"],
    ["=S!A4", "=#REF!"],
    ["=SUM(A1:A10)", "=SUM(A1:A8)"],
    ["=SUM(A3:A10)", "=SUM(A3:A8)"],
    ["=SUM(A1:A4)", "=SUM(A1:A2)"],
    ["=SUM(A3:A4)", "=SUM(#REF!)"],
    ["=A5", "=A3"],
  ])("change %s to %s when rows 3 and 4 are deleted", (before, after) => {
    expect(shiftFormula(before, "S", "S", deleteRows3to4)).toBe(after);
  });

  it("follow columns", () => {
    expect(shiftFormula("=C1+B1+SUM(A:C)+$D$4", "S", "S", deleteColumnB)).toBe("=B1+#REF!+SUM(A:B)+$C$4");
  });

  it("are lost with columns pushed over the edge", () => {
    const insert = { axis: "column", at: 1, count: 1, deletes: false } as const;
    expect(shiftFormula("=XFC1+XFD1+SUM(A1:XFD1)", "S", "S", insert)).toBe("=XFD1+#REF!+SUM(A1:XFD1)");
  });

  it("stay at their distance when relative, and follow their cell when absolute, in a condition", () => {
    expect(shiftRelativeFormula('AND($D6="",$A$1=1,$B$9)', "S", deleteRows3to4, -2)).toBe(
      'AND($D4="",$A$1=1,$B$7)',
    );
  });

  it.each([
    ["COUNTIF($C$3:$C$100,$C3)>1", "COUNTIF($C$3:$C$98,$C1)>1"],
    ["COUNTIF($C$1:$C$4,$C5)>1", "COUNTIF($C$1:$C$2,$C3)>1"],
    ["COUNTIF($C$3:$C$4,$C5)>1", "COUNTIF(#REF!,$C3)>1"],
    ["COUNTIF($C$5:$C9,$C9)>1", "COUNTIF($C$3:$C7,$C7)>1"],
    ["COUNTIF($C$3:$C9,$C9)>1", "COUNTIF(#REF!,$C7)>1"],
    ["COUNTIF($C9:$C$4,$C9)>1", "COUNTIF(#REF!,$C7)>1"],
    ["$C$3>$C2", "#REF!>#REF!"],
    ["T!$C$9>S!$C$9", "T!$C$9>S!$C$7"],
  ])("change the condition %s to %s when rows 3 and 4 above it are deleted", (before, after) => {
    expect(shiftRelativeFormula(before, "S", deleteRows3to4, -2)).toBe(after);
  });

  it("lose a condition's range when its absolute end is deleted", () => {
    expect(shiftRelativeFormula("SUM($C2:$C$4)>C5", "S", deleteRows3to4, 0)).toBe("SUM(#REF!)>C5");
  });

  it("follow columns in conditions", () => {
    expect(shiftRelativeFormula("AND(C3>$A3,$B$1=1,$D$1:$E$1=3:3)", "S", deleteColumnB, -1)).toBe(
      "AND(B3>$A3,#REF!=1,$C$1:$D$1=3:3)",
    );
    const insert = { axis: "column", at: 1, count: 1, deletes: false } as const;
    expect(shiftRelativeFormula("SUM($A$1:$XFD$1)>XFD3", "S", insert, 1)).toBe("SUM($A$1:$XFD$1)>#REF!");
  });

  it("follow a renamed sheet, and lose a removed one", () => {
    expect(renameInFormula("=S!A1+'S'!B2+T!A1&\"S!A1\"", "s", "附件 2")).toBe(
      "='附件 2'!A1+'附件 2'!B2+T!A1&\"S!A1\"",
    );
    expect(renameInFormula("=附件1!A1", "附件1", "It's")).toBe("='It''s'!A1");
    expect(renameInFormula("=SUM(S!A1:B2)+1", "S", null)).toBe("=SUM(#REF!)+1");
    expect(renameInFormula('=A1&"!"&S!A1', "S", null)).toBe('=A1&"!"&#REF!');
    expect(renameInFormula("='It''s'!A1+S!name", "It's", "T")).toBe("=T!A1+S!name");
  });

  it("are safe in unfinished and hostile texts", () => {
    for (const text of [
      "='",
      '="',
      "=[",
      "=A1:",
      "=!",
      "='S'!",
      "=S!",
      "=$",
      "=$$$A$1".repeat(5000),
      "'".repeat(9999),
    ]) {
      expect(typeof shiftFormula(text, "S", "S", insertTwoAtRow3)).toBe("string");
    }
  });
});
