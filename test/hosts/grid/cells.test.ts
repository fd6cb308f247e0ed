import fc from "../../environment/fast-check";
import { cellValue, formulaOf, univerContent } from "../../../src/hosts/grid/cells";
import type { CellValue } from "../../../src/core/workbook";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.constantFrom("=1+1", "0595", "TRUE", "1e5", " 12 ", "#N/A", "null", "'0"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error })),
);

describe("a cell in Univer", () => {
  it("keeps its value, whatever that looks like", () => {
    fc.assert(
      fc.property(value, (written) => {
        expect(cellValue(univerContent(written))).toEqual(written === "" ? null : written);
      }),
    );
  });

  it("forces text that looks like a formula or a number to stay text", () => {
    for (const text of ["=1+1", "13959812345", "0595"]) expect(univerContent(text).t).toBe(4);
    expect(univerContent("陈水木 13959812345").t).toBe(1);
  });

  it("keeps a formula with its result", () => {
    const cell = univerContent(3, "=A1+1");
    expect([formulaOf(cell), cellValue(cell)]).toEqual(["=A1+1", 3]);
    expect(formulaOf({ f: "A1" })).toBe("=A1");
  });

  it("distinguishes an error of a formula from the same text typed", () => {
    expect(cellValue({ v: "#N/A", f: "=NA()" })).toEqual({ error: "#N/A" });
    expect(cellValue({ v: "#N/A" })).toBe("#N/A");
  });

  it("reads text with several lines", () => {
    expect(cellValue({ p: { id: "d", documentStyle: {}, body: { dataStream: "甲\r乙\r\n" } } })).toBe(
      "甲\n乙",
    );
  });
});
