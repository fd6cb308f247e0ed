import {
  applyPatch,
  cellRange,
  type Edit,
  emptySheet,
  invertPatch,
  type Patch,
  setCell,
  type SheetSnapshot,
  workbookOf,
} from "../../../src/core/workbook";

const name = "清单";
const ledger: SheetSnapshot = {
  ...emptySheet(name),
  rows: [["标题"], ["序号", "名称"], [1, "甲"], [2, "乙"]],
  freeze: { rows: 2, columns: 0 },
};
const log: SheetSnapshot = {
  ...emptySheet("登记"),
  rows: [[1]],
  formulas: new Map([["A1", "=清单!A3"]]),
  isProtected: true,
};
const workbook = { ...workbookOf([ledger, log]), properties: new Map([["期", "一"]]) };

/** The inverse of edits, having made sure that it leads back. */
function inverseOf(...patch: Patch): Patch {
  const inverse = invertPatch(workbook, patch);
  expect(applyPatch(applyPatch(workbook, patch), inverse)).toEqual(workbook);
  return inverse;
}

describe("the inverse of a patch", () => {
  it.each<[string, Edit, Patch]>([
    [
      "inserted rows",
      { kind: "insertRows", sheet: name, row: 3, count: 2 },
      [{ kind: "deleteRows", sheet: name, row: 3, count: 2 }],
    ],
    [
      "deleted rows",
      { kind: "deleteRows", sheet: name, row: 3, count: 1 },
      [
        { kind: "insertRows", sheet: name, row: 3, count: 1 },
        {
          kind: "setCells",
          sheet: name,
          cells: [
            { row: 3, column: 0, value: 2 },
            { row: 3, column: 1, value: "乙" },
          ],
        },
      ],
    ],
    [
      "inserted columns",
      { kind: "insertColumns", sheet: name, column: 1, count: 1 },
      [{ kind: "deleteColumns", sheet: name, column: 1, count: 1 }],
    ],
    [
      "deleted columns",
      { kind: "deleteColumns", sheet: name, column: 3, count: 1 },
      [{ kind: "insertColumns", sheet: name, column: 3, count: 1 }],
    ],
    ["a value", setCell(name, 2, 1, "丙"), [setCell(name, 2, 1, "甲")]],
    ["an added sheet", { kind: "addSheet", sheet: "新" }, [{ kind: "removeSheet", sheet: "新" }]],
    [
      "a renamed sheet",
      { kind: "renameSheet", sheet: name, name: "新名" },
      [{ kind: "renameSheet", sheet: "新名", name }],
    ],
    [
      "a new property",
      { kind: "property", name: "村", value: "大埔村" },
      [{ kind: "property", name: "村", value: null }],
    ],
    [
      "a replaced property",
      { kind: "property", name: "期", value: null },
      [{ kind: "property", name: "期", value: "一" }],
    ],
    [
      "a format, which a snapshot does not hold",
      { kind: "format", sheet: name, range: cellRange(0, 0), format: {} },
      [],
    ],
  ])("undoes %s", (_, edit, inverse) => expect(inverseOf(edit)).toEqual(inverse));

  it("restores the formulas of other sheets, protected ones too", () => {
    expect(inverseOf({ kind: "deleteRows", sheet: name, row: 2, count: 1 }).slice(2)).toEqual([
      { kind: "protect", sheet: "登记", on: false },
      {
        kind: "setCells",
        sheet: "登记",
        cells: [{ row: 0, column: 0, value: 1, formula: "=清单!A3" }],
      },
      { kind: "protect", sheet: "登记", on: true },
    ]);
  });

  it("brings a sheet back to its place, with its contents", () => {
    expect(invertPatch(workbook, [{ kind: "removeSheet", sheet: "登记" }])[0]).toEqual({
      kind: "addSheet",
      sheet: "登记",
      after: name,
    });
    expect(inverseOf({ kind: "removeSheet", sheet: "登记" })).toHaveLength(3);
    const [back] = invertPatch(workbook, [{ kind: "removeSheet", sheet: name }]);
    expect(back).toEqual({ kind: "addSheet", sheet: name, after: null });
  });

  it("goes backwards through the patch", () => {
    const patch: Patch = [
      setCell(name, 3, 1, "改"),
      { kind: "insertRows", sheet: name, row: 2, count: 1 },
      setCell(name, 2, 0, 0),
    ];
    expect(inverseOf(...patch)).toEqual([
      setCell(name, 2, 0, null),
      { kind: "deleteRows", sheet: name, row: 2, count: 1 },
      setCell(name, 3, 1, "乙"),
    ]);
  });

  it("throws as the patch does", () => {
    expect(() => invertPatch(workbook, [{ kind: "removeSheet", sheet: "无" }])).toThrow(
      expect.objectContaining({ code: "no-such-sheet" }),
    );
  });
});
