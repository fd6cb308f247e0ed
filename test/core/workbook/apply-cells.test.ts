import {
  applyPatch,
  emptySheet,
  type Patch,
  type SheetSnapshot,
  workbookOf,
} from "../../../src/core/workbook";

const rule = { type: "list", items: ["是", "否"] } as const;
const name = "清单";
const sheet: SheetSnapshot = {
  ...emptySheet(name),
  rows: [["标题"], undefined, [1, "甲", "是", 3], ["合计", null, null, 3]],
  formulas: new Map([
    ["D4", "=SUM(D3:D3)"],
    ["B5", "=B3"],
  ]),
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ],
  hiddenRows: new Set([1]),
  hiddenColumns: new Set([3]),
  validations: [
    { range: { top: 2, left: 2, bottom: 2, right: 2 }, rule },
    { range: { top: 0, left: 0, bottom: 0, right: 0 }, rule },
  ],
  conditionalFormats: [
    { range: { top: 2, left: 2, bottom: 2, right: 3 }, formula: "C3>$D$4", fill: "#FFCCCC" },
  ],
  freeze: { rows: 2, columns: 1 },
};
const workbook = workbookOf([sheet]);
const after = (...patch: Patch): SheetSnapshot => applyPatch(workbook, patch).sheets[0]!;

describe("a sheet whose rows and columns move", () => {
  it("moves everything with inserted columns", () => {
    const moved = after({ kind: "insertColumns", sheet: name, column: 1, count: 2 });
    expect(moved).toEqual({
      ...sheet,
      // eslint-disable-next-line no-sparse-arrays -- what came in is absent
      rows: [["标题"], undefined, [1, , , "甲", "是", 3], ["合计", , , null, null, 3]],
      formulas: new Map([
        ["F4", "=SUM(F3:F3)"],
        ["D5", "=D3"],
      ]),
      merges: [
        { top: 0, left: 0, bottom: 0, right: 5 },
        { top: 2, left: 0, bottom: 3, right: 0 },
      ],
      hiddenColumns: new Set([5]),
      validations: [{ range: { top: 2, left: 4, bottom: 2, right: 4 }, rule }, sheet.validations[1]],
      conditionalFormats: [
        { range: { top: 2, left: 4, bottom: 2, right: 5 }, formula: "E3>$F$4", fill: "#FFCCCC" },
      ],
    });
    expect(moved.validations[1]).toBe(sheet.validations[1]);
    expect(moved.hiddenRows).toBe(sheet.hiddenRows);
  });

  it("loses what was in deleted columns, and merges with one cell left", () => {
    expect(after({ kind: "deleteColumns", sheet: name, column: 1, count: 3 })).toEqual({
      ...sheet,
      rows: [["标题"], undefined, [1], ["合计"]],
      formulas: new Map(),
      merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
      hiddenColumns: new Set(),
      validations: [sheet.validations[1]],
      conditionalFormats: [],
    });
  });

  it("loses the formulas of deleted rows", () => {
    const formula = { row: 2, column: 1, value: 2, formula: "=1+1" };
    const { formulas } = after(
      { kind: "setCells", sheet: name, cells: [formula] },
      { kind: "deleteRows", sheet: name, row: 2, count: 1 },
    );
    expect([...formulas.keys()]).toEqual(["D3", "B4"]);
  });

  it("loses what was in deleted rows", () => {
    expect(after({ kind: "deleteRows", sheet: name, row: 1, count: 2 })).toEqual({
      ...sheet,
      rows: [["标题"], ["合计", null, null, 3]],
      formulas: new Map([
        ["D2", "=SUM(#REF!)"],
        ["B3", "=#REF!"],
      ]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: new Set(),
      validations: [sheet.validations[1]],
      conditionalFormats: [],
      freeze: { rows: 1, columns: 1 },
    });
  });

  it("stays the same when rows are inserted below everything", () => {
    expect(after({ kind: "insertRows", sheet: name, row: 4, count: 1 }).rows).toBe(sheet.rows);
    expect(after({ kind: "insertRows", sheet: name, row: 3, count: 1 }).rows).toHaveLength(5);
  });

  it.each<[string, Patch[number], SheetSnapshot["freeze"]]>([
    ["grow", { kind: "insertRows", sheet: name, row: 1, count: 3 }, { rows: 5, columns: 1 }],
    [
      "grow to the right",
      { kind: "insertColumns", sheet: name, column: 0, count: 2 },
      { rows: 2, columns: 3 },
    ],
    ["stay", { kind: "insertRows", sheet: name, row: 2, count: 1 }, sheet.freeze],
    ["stay to the right", { kind: "deleteColumns", sheet: name, column: 1, count: 1 }, sheet.freeze],
    ["shrink", { kind: "deleteRows", sheet: name, row: 1, count: 1 }, { rows: 1, columns: 1 }],
    [
      "shrink only by what is deleted",
      { kind: "deleteRows", sheet: name, row: 1, count: 3 },
      { rows: 1, columns: 1 },
    ],
    [
      "lose the rows, and keep the columns",
      { kind: "deleteRows", sheet: name, row: 0, count: 2 },
      { rows: 0, columns: 1 },
    ],
    ["keep the rows", { kind: "deleteColumns", sheet: name, column: 0, count: 1 }, { rows: 2, columns: 0 }],
  ])("makes frozen rows and columns %s", (_, edit, freeze) => expect(after(edit).freeze).toEqual(freeze));

  it("is no longer frozen when all frozen rows and columns are deleted", () => {
    const patch: Patch = [
      { kind: "deleteRows", sheet: name, row: 0, count: 2 },
      { kind: "deleteColumns", sheet: name, column: 0, count: 1 },
    ];
    expect(after(...patch).freeze).toBeNull();
    expect(after({ kind: "freeze", sheet: name, freeze: null }, patch[0]!).freeze).toBeNull();
  });
});

describe("cells that are written", () => {
  const written = after({
    kind: "setCells",
    sheet: name,
    cells: [
      { row: 4, column: 1, value: 2, formula: "=B3&1" },
      { row: 3, column: 3, value: 4 },
      { row: 3, column: 1, value: "新" },
      { row: 6, column: 2, value: true },
    ],
  });

  it("leave their neighbours, and have a formula only when given one", () => {
    const row = (at: number) => Array.from(written.rows[at] ?? [], (value) => value ?? null);
    expect([2, 3, 4, 5, 6].map(row)).toEqual([
      [1, "甲", "是", 3],
      ["合计", "新", null, 4],
      [null, 2],
      [],
      [null, null, true],
    ]);
    expect([...written.formulas]).toEqual([["B5", "=B3&1"]]);
    expect(written.rows[2]).toBe(sheet.rows[2]);
  });

  it("keep the formulas of the sheet when they replace none", () => {
    const plain = after({ kind: "setCells", sheet: name, cells: [{ row: 2, column: 1, value: "乙" }] });
    expect(plain.formulas).toBe(sheet.formulas);
  });
});
