import {
  applyPatch,
  type CellValue,
  type Edit,
  emptySheet,
  type Patch,
  parseRange,
  setCell,
  type SheetSnapshot,
  stillAsLeft,
  workbookOf,
} from "../../../../src/core/workbook";

const name = "Ledger";
const sheet: SheetSnapshot = {
  ...emptySheet(name),
  rows: [["标题"], ["序号", "名称"], [1, "甲"], [2, "乙"], [3, "丙", null, "附"]],
  formulas: new Map([["A4", "=A3+1"]]),
  merges: [parseRange("A3:A4")!, parseRange("C3:D4")!],
};
const workbook = workbookOf([sheet, emptySheet("Log")]);

/** Whether a patch is still as it was left after these other edits. */
function after(patch: Patch, ...since: Edit[]): boolean {
  const left = applyPatch(workbook, patch);
  return stillAsLeft(left, applyPatch(structuredClone(left), since), patch);
}
const typed = (row: number, column: number, value: CellValue = "改", on = name) =>
  setCell(on, row, column, value);
const calculated = (row: number, column: number, value: number, formula: string): Edit => ({
  kind: "setCells",
  sheet: name,
  cells: [{ row, column, value, formula }],
});

describe("stillAsLeft for written cells", () => {
  const patch: Patch = [typed(2, 1, "丁"), typed(4, 1, "戊"), setCell("LEDGER", 4, 0, 7)];

  it("allows other cells to change", () => expect(after(patch, typed(3, 1), typed(9, 9))).toBe(true));

  it.each([
    [2, 1],
    [4, 1],
    [4, 0],
  ])("notices a change of row %i, column %i", (row, column) => {
    expect(after(patch, typed(row, column))).toBe(false);
    expect(after(patch, typed(row, column, null))).toBe(false);
  });

  it("notices a formula in place of a value, even with the same result", () => {
    expect(after(patch, calculated(4, 0, 7, "=3+4"))).toBe(false);
  });

  it("compares a formula, not its result", () => {
    const formula: Patch = [calculated(5, 0, 6, "=SUM(A3:A5)")];
    expect(after(formula, calculated(5, 0, 60, "=SUM(A3:A5)"))).toBe(true);
    expect(after(formula, calculated(5, 0, 6, "=SUM(A3:A4)"))).toBe(false);
    expect(after(formula, typed(5, 0, 6))).toBe(false);
  });

  it("notices that the sheet was removed", () => {
    expect(after(patch, { kind: "removeSheet", sheet: name })).toBe(false);
    expect(after(patch, { kind: "renameSheet", sheet: name, name: "别的" })).toBe(false);
    expect(after(patch, { kind: "removeSheet", sheet: "Log" })).toBe(true);
  });
});

describe("stillAsLeft for what moves cells or sheets", () => {
  it.each<Edit>([
    { kind: "insertRows", sheet: name, row: 3, count: 1 },
    { kind: "deleteRows", sheet: name, row: 3, count: 1 },
    { kind: "insertColumns", sheet: name, column: 1, count: 1 },
    { kind: "deleteColumns", sheet: name, column: 2, count: 1 },
    { kind: "removeSheet", sheet: name },
  ])("notices any entry on the sheet after $kind", (edit) => {
    const back: Edit[] = edit.kind === "removeSheet" ? [{ kind: "addSheet", sheet: name }] : [typed(9, 9)];
    expect(after([edit])).toBe(true);
    expect(after([edit], ...back)).toBe(false);
    expect(after([edit], typed(9, 9, "改", "Log"))).toBe(true);
    expect(after([edit, typed(0, 0, "改", "Log")], typed(0, 0, "再改", "Log"))).toBe(false);
  });

  it("notices entries, also formulas without a result, on a sheet it added", () => {
    const patch: Patch = [{ kind: "addSheet", sheet: "New" }, typed(0, 0, "新", "New")];
    expect(after(patch)).toBe(true);
    expect(after(patch, typed(9, 9, "改", "New"))).toBe(false);
    expect(after(patch, typed(0, 0, "改", "New"))).toBe(false);
    const formula = { row: 0, column: 0, value: "新", formula: '="新"' };
    expect(after(patch, { kind: "setCells", sheet: "New", cells: [formula] })).toBe(false);
    expect(after(patch, { kind: "removeSheet", sheet: "New" })).toBe(false);
  });

  it("follows a sheet to its new name", () => {
    const patch: Patch = [typed(2, 1, "丁"), { kind: "renameSheet", sheet: name, name: "New" }];
    expect(after(patch, typed(3, 1, "改", "New"))).toBe(true);
    expect(after(patch, typed(2, 1, "改", "New"))).toBe(false);
    expect(after(patch, { kind: "addSheet", sheet: name })).toBe(false);
    expect(after([...patch, { kind: "renameSheet", sheet: "New", name }], typed(2, 1))).toBe(false);
  });

  it("notices entries on a sheet that replaced a renamed or removed one", () => {
    const moves: Edit[] = [
      { kind: "renameSheet", sheet: name, name: "New" },
      { kind: "removeSheet", sheet: name },
    ];
    for (const move of moves) {
      const patch: Patch = [move, { kind: "addSheet", sheet: name }, typed(0, 0)];
      expect(after(patch)).toBe(true);
      expect(after(patch, typed(5, 5))).toBe(false);
    }
  });

  it("notices entries in cells that were uncovered or covered", () => {
    const unmerge: Patch = [{ kind: "unmerge", sheet: name, range: parseRange("C3:D4")! }];
    expect(after(unmerge)).toBe(true);
    expect(after(unmerge, typed(2, 2), typed(2, 1), typed(4, 3))).toBe(true);
    expect(after(unmerge, typed(3, 3))).toBe(false);
    expect(after(unmerge, typed(2, 3))).toBe(false);
    expect(after(unmerge, calculated(3, 2, 0, "=1-1"))).toBe(false);
    const merge: Patch = [{ kind: "merge", sheet: name, range: parseRange("A5:B5")! }];
    const split: Edit = { kind: "unmerge", sheet: name, range: parseRange("A5:B5")! };
    expect(after(merge, typed(4, 3), split)).toBe(true);
    expect(after(merge, split, typed(4, 1))).toBe(false);
  });

  it("ignores looks, rules and hidden rows", () => {
    const patch: Patch = [
      { kind: "hideRows", sheet: name, rows: [3], hidden: true },
      { kind: "freeze", sheet: name, freeze: null },
    ];
    expect(after(patch, typed(3, 1), { kind: "hideRows", sheet: name, rows: [3], hidden: false })).toBe(true);
  });
});

describe("stillAsLeft before a patch is applied", () => {
  it.each<[string, Patch, Edit, boolean]>([
    [
      "notices entries on a sheet that it will remove",
      [{ kind: "removeSheet", sheet: name }],
      typed(9, 9),
      false,
    ],
    [
      "notices entries that it will move",
      [{ kind: "deleteRows", sheet: name, row: 3, count: 1 }],
      typed(9, 9),
      false,
    ],
    [
      "notices entries that it will cover",
      [{ kind: "merge", sheet: name, range: parseRange("A5:C5")! }],
      typed(4, 2),
      false,
    ],
    ["notices entries where it will write", [typed(4, 2)], typed(4, 2, "早"), false],
    ["allows other entries", [typed(4, 2)], typed(4, 1), true],
  ])("%s", (_, patch, since, still) => {
    expect(stillAsLeft(workbook, applyPatch(workbook, [since]), patch)).toBe(still);
  });
});

describe("stillAsLeft for properties", () => {
  const set = (property: string, value: string | null): Edit => ({ kind: "property", name: property, value });

  it("compares those that were set", () => {
    expect(after([set("期", "一")], set("村", "大埔村"))).toBe(true);
    expect(after([set("期", "一")], set("期", "二"))).toBe(false);
    expect(after([set("期", null)], set("期", "二"))).toBe(false);
    expect(after([typed(2, 1), set("期", "一")], set("期", null))).toBe(false);
  });
});
