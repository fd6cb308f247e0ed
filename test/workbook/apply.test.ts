import {
  applyPatch,
  type Edit,
  emptySheet,
  type Patch,
  type SheetSnapshot,
  sheetNamed,
  stillAsLeft,
  valueAt,
  workbookOf,
} from "../../src/workbook";

const rule = { type: "list", items: ["是", "否"] } as const;
const sheet: SheetSnapshot = {
  ...emptySheet("附件1"),
  rows: [["标题"], ["序号", "名称"], [1, "甲"], [2, "乙"], [3, "丙"]],
  formulas: new Map([["A4", "=A3+1"]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  hiddenRows: new Set([4]),
  validations: [{ range: { top: 2, left: 1, bottom: 10, right: 1 }, rule }],
  conditionalFormats: [
    { range: { top: 2, left: 0, bottom: 10, right: 3 }, formula: '$B3=""', fill: "#FFCCCC" },
  ],
  freeze: { rows: 2, columns: 0 },
};
const workbook = workbookOf([sheet, emptySheet("别的")]);

function after(...patch: Patch): SheetSnapshot {
  return sheetNamed(applyPatch(workbook, patch), "附件1")!;
}

describe("applyPatch", () => {
  it("moves everything down with inserted rows", () => {
    const moved = after({ kind: "insertRows", sheet: "附件1", row: 3, count: 2 });
    expect(valueAt(moved, 5, 1)).toBe("乙");
    expect([...moved.formulas]).toEqual([["A6", "=A3+1"]]);
    expect([...moved.hiddenRows]).toEqual([6]);
    expect(moved.validations[0]!.range.bottom).toBe(12);
    expect(moved.conditionalFormats[0]).toMatchObject({ formula: '$B3=""', range: { top: 2, bottom: 12 } });
    expect(moved.freeze).toEqual({ rows: 2, columns: 0 });
  });

  it("takes deleted rows out of merges, formulas and the frozen rows", () => {
    const moved = after({ kind: "deleteRows", sheet: "附件1", row: 0, count: 1 });
    expect(moved.merges).toEqual([]);
    expect([...moved.formulas]).toEqual([["A3", "=A2+1"]]);
    expect(moved.freeze).toEqual({ rows: 1, columns: 0 });
    expect(moved.conditionalFormats[0]!.formula).toBe('$B2=""');
  });

  it("keeps text text, lets values replace formulas, and empties with empty text", () => {
    const written = after({
      kind: "setCells",
      sheet: "附件1",
      cells: [
        { row: 2, column: 1, value: "=1+1" },
        { row: 3, column: 0, value: 9 },
        { row: 4, column: 1, value: "" },
      ],
    });
    expect(valueAt(written, 2, 1)).toBe("=1+1");
    expect(written.formulas.size).toBe(0);
    expect(valueAt(written, 4, 1)).toBeNull();
  });

  it("keeps the rest of a validation when part of its range gets another", () => {
    const range = { top: 4, left: 1, bottom: 5, right: 1 };
    const cleared = after({ kind: "validate", sheet: "附件1", range, rule: null });
    expect(cleared.validations.map((each) => [each.range.top, each.range.bottom])).toEqual([
      [2, 3],
      [6, 10],
    ]);
  });

  it("clears what a merge covers", () => {
    const merged = after({ kind: "merge", sheet: "附件1", range: { top: 2, left: 0, bottom: 3, right: 1 } });
    expect(valueAt(merged, 2, 0)).toBe(1);
    expect([valueAt(merged, 2, 1), valueAt(merged, 3, 0), valueAt(merged, 3, 1)]).toEqual([null, null, null]);
    expect(merged.formulas.size).toBe(0);
  });

  it("shares what it did not touch", () => {
    const written = applyPatch(workbook, [
      { kind: "setCells", sheet: "附件1", cells: [{ row: 2, column: 1, value: "丁" }] },
    ]);
    expect(written.sheets[1]).toBe(workbook.sheets[1]);
    expect(written.sheets[0]!.rows[3]).toBe(workbook.sheets[0]!.rows[3]);
  });

  const locked: Edit = { kind: "protect", sheet: "附件1", on: true };
  const setAt = (row: number, column: number, value: string | number): Edit => ({
    kind: "setCells",
    sheet: "附件1",
    cells: [{ row, column, value }],
  });
  it.each<[string, Patch, string]>([
    ["no-such-sheet", [{ kind: "removeSheet", sheet: "无" }], "sheet that is not there"],
    ["sheet-exists", [{ kind: "addSheet", sheet: "别的" }], "name that is taken"],
    [
      "sheet-exists",
      [{ kind: "renameSheet", sheet: "别的", name: "附件1" }],
      "name that is taken by another",
    ],
    ["protected", [locked, setAt(2, 1, "x")], "protected sheet"],
    ["invalid-patch", [setAt(0, 1, "x")], "cell under a merge"],
    ["invalid-patch", [setAt(-1, 0, 1)], "row before the first"],
    ["invalid-patch", [setAt(1, 1, Number.NaN)], "number that is none"],
    ["invalid-patch", [{ kind: "addSheet", sheet: "a/b" }], "name Excel refuses"],
    [
      "invalid-patch",
      [
        { kind: "removeSheet", sheet: "别的" },
        { kind: "removeSheet", sheet: "附件1" },
      ],
      "last sheet",
    ],
    ["invalid-patch", [{ kind: "property", name: "p", value: "x".repeat(256) }], "property that is too long"],
    ["no-such-sheet", [{ kind: "columnWidths", sheet: "无", widths: new Map() }], "width on no sheet"],
  ])("refuses with %s", (code, patch) => {
    expect(() => applyPatch(workbook, patch)).toThrow(expect.objectContaining({ code }));
  });
});

describe("stillAsLeft", () => {
  const patch: Patch = [
    { kind: "setCells", sheet: "附件1", cells: [{ row: 2, column: 1, value: "丁" }] },
    { kind: "addSheet", sheet: "附件2" },
  ];
  const left = applyPatch(workbook, patch);
  const typed = (name: string, row: number, column: number) =>
    applyPatch(left, [{ kind: "setCells", sheet: name, cells: [{ row, column, value: "改" }] }]);

  it("lets other cells change", () => expect(stillAsLeft(left, typed("附件1", 4, 1), patch)).toBe(true));
  it("sees a written cell change", () => expect(stillAsLeft(left, typed("附件1", 2, 1), patch)).toBe(false));
  it("sees entries on a sheet it added", () =>
    expect(stillAsLeft(left, typed("附件2", 9, 9), patch)).toBe(false));
  it("sees that the sheet is gone", () =>
    expect(stillAsLeft(left, applyPatch(left, [{ kind: "removeSheet", sheet: "附件2" }]), patch)).toBe(
      false,
    ));
  it("sees a change where rows were moved", () => {
    const insert: Patch = [{ kind: "insertRows", sheet: "附件1", row: 3, count: 1 }];
    const inserted = applyPatch(workbook, insert);
    const since = applyPatch(inserted, [
      { kind: "setCells", sheet: "附件1", cells: [{ row: 3, column: 0, value: 7 }] },
    ]);
    expect(stillAsLeft(inserted, since, insert)).toBe(false);
  });
});
