import {
  applyPatch,
  cellRange,
  type ConditionalFormat,
  type Edit,
  emptySheet,
  parseRange,
  type Patch,
  type RangeRef,
  type SheetSnapshot,
  sheetNamed,
  valueAt,
  workbookOf,
} from "../../../src/core/workbook";

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

  it("keeps text as text, replaces formulas by values, and clears with an empty text", () => {
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

  it("keeps the rest of a validation when part of its range gets another one", () => {
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

  it("splits the merges that a range touches, and can merge over them again", () => {
    const one = { top: 2, left: 1, bottom: 3, right: 1 };
    const other = { top: 3, left: 1, bottom: 3, right: 3 };
    const merge = (range: RangeRef): Edit => ({ kind: "merge", sheet: "附件1", range });
    const title = sheet.merges[0]!;
    expect(after(merge(one)).merges).toEqual([title, one]);
    expect(after(merge(one), merge(other)).merges).toEqual([title, other]);
    expect(after(merge(one), merge(cellRange(3, 1))).merges).toEqual([title]);
    expect(after(merge(one), { kind: "unmerge", sheet: "附件1", range: cellRange(0, 2) }).merges).toEqual([
      one,
    ]);
  });

  it("keeps formulas outside a merge and at its head, and the rows above and below", () => {
    const other: Edit = {
      kind: "setCells",
      sheet: "附件1",
      cells: [{ row: 2, column: 3, value: 1, formula: "=A3" }],
    };
    const merged = (address: string) =>
      after(other, { kind: "merge", sheet: "附件1", range: parseRange(address)! });
    const formulas = (address: string) => [...merged(address).formulas.keys()];
    expect(formulas("A4:C4")).toEqual(["A4", "D3"]);
    expect(formulas("B3:C5")).toEqual(["A4", "D3"]);
    expect(formulas("A3:C5")).toEqual(["D3"]);
    expect(formulas("D2:D4")).toEqual(["A4"]);
    expect(formulas("C3:D3")).toEqual(["A4"]);
    const { rows } = merged("A4:C4");
    expect(rows[1]).toBe(sheet.rows[1]);
    expect(rows[4]).toBe(sheet.rows[4]);
    expect(merged("B5").rows[4]).toBe(sheet.rows[4]);
  });

  it("hides and shows rows", () => {
    const hide = (rows: number[], hidden: boolean): Edit => ({
      kind: "hideRows",
      sheet: "附件1",
      rows,
      hidden,
    });
    expect([...after(hide([2, 3], true), hide([3, 4], false)).hiddenRows]).toEqual([2]);
  });

  it("adds conditional formats, and removes one by range, formula and colour", () => {
    const [format] = sheet.conditionalFormats as [ConditionalFormat];
    const others: ConditionalFormat[] = [
      { ...format, range: cellRange(2, 0) },
      { ...format, formula: '$C3=""' },
      { ...format, fill: "#00FF00" },
    ];
    const add = others.map((each): Edit => ({ kind: "addConditionalFormat", sheet: "附件1", format: each }));
    const remove: Edit = {
      kind: "removeConditionalFormat",
      sheet: "附件1",
      format: { ...format, fill: "#ffcccc" },
    };
    expect(after(...add).conditionalFormats).toEqual([format, ...others]);
    expect(after(...add, remove).conditionalFormats).toEqual(others);
  });

  it("freezes rows, columns or both, and unfreezes with neither", () => {
    const frozen = (rows: number, columns: number) =>
      after({ kind: "freeze", sheet: "附件1", freeze: { rows, columns } }).freeze;
    expect(frozen(3, 0)).toEqual({ rows: 3, columns: 0 });
    expect(frozen(0, 1)).toEqual({ rows: 0, columns: 1 });
    expect(frozen(0, 0)).toBeNull();
  });

  it("only checks edits of what a snapshot does not hold", () => {
    const looks: Patch = [
      { kind: "format", sheet: "附件1", range: cellRange(0, 0), format: { bold: true } },
      { kind: "columnWidths", sheet: "附件1", widths: new Map([[0, 8]]) },
      { kind: "rowHeights", sheet: "附件1", heights: new Map([[0, 30]]) },
    ];
    expect(applyPatch(workbook, looks)).toBe(workbook);
  });

  it("shares what it did not touch", () => {
    const written = applyPatch(workbook, [
      { kind: "setCells", sheet: "附件1", cells: [{ row: 2, column: 1, value: "丁" }] },
    ]);
    expect(written.sheets[1]).toBe(workbook.sheets[1]);
    expect(written.sheets[0]!.rows[3]).toBe(workbook.sheets[0]!.rows[3]);
  });
});
