import fc from "../../../environment/fast-check";
import { applyPatch, difference, type Edit, emptySheet, workbookOf } from "../../../../src/core/workbook";
import { applicable, edit, workbook } from "../arbitraries";
import { normalForm } from "../normal-form";

const compared: ReadonlySet<Edit["kind"]> = new Set(["setCells", "merge", "unmerge", "hideRows"]);

describe("the difference of two workbooks", () => {
  it("leads from one to the other", () => {
    fc.assert(
      fc.property(workbook, fc.array(edit, { maxLength: 8 }), (before, edits) => {
        const patch = applicable(
          before,
          edits.filter(({ kind }) => compared.has(kind)),
        );
        const after = applyPatch(before, patch);
        const found = difference(before, after, { results: true });
        expect(normalForm(applyPatch(before, found))).toEqual(normalForm(after));
      }),
    );
  });

  it("is empty between equal workbooks", () => {
    fc.assert(
      fc.property(workbook, (same) => {
        expect(difference(same, same, { results: true })).toEqual([]);
      }),
    );
  });

  it("writes another result of a formula only when asked", () => {
    const sheet = (value: number) => ({
      ...emptySheet("表"),
      rows: [[value]],
      formulas: new Map([["A1", "=B1"]]),
    });
    const [before, after] = [workbookOf([sheet(1)]), workbookOf([sheet(2)])];
    expect(difference(before, after)).toEqual([]);
    expect(difference(before, after, { results: true })).toEqual([
      { kind: "setCells", sheet: "表", cells: [{ row: 0, column: 0, value: 2, formula: "=B1" }] },
    ]);
  });

  it("does not write what a merge covers", () => {
    const merges = [{ top: 0, bottom: 0, left: 0, right: 1 }];
    const before = workbookOf([{ ...emptySheet("表"), rows: [["甲", "旧"]], merges }]);
    const after = workbookOf([{ ...emptySheet("表"), rows: [["甲", "新"]], merges }]);
    expect(difference(before, after)).toEqual([]);
  });
});
