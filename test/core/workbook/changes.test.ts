import { cellsWritten, changesOf, type Patch, setCell, WorkbookError } from "../../../src/core/workbook";

const patch: Patch = [
  {
    kind: "setCells",
    sheet: "清单",
    cells: [
      { row: 5, column: 3, value: "a" },
      { row: 2, column: 4, value: "b" },
      { row: 7, column: 1, value: "c" },
    ],
  },
  { kind: "setCells", sheet: "清单", cells: [] },
  { kind: "property", name: "qingdan.period", value: "2019-11-20" },
  { kind: "renameSheet", sheet: "清单", name: "新名" },
  { kind: "insertRows", sheet: "新名", row: 0, count: 1 },
  setCell("新名", 0, 2, 1),
];

describe("the effect of a patch", () => {
  it("is told as changes: cells by the range around them, anything else by its sheet", () => {
    expect(changesOf(patch)).toEqual([
      { kind: "cells", sheet: "清单", range: { top: 2, left: 1, bottom: 7, right: 4 } },
      { kind: "structure", sheet: "新名" },
      { kind: "structure", sheet: "新名" },
      { kind: "cells", sheet: "新名", range: { top: 0, left: 2, bottom: 0, right: 2 } },
    ]);
  });

  it("is counted in cells written", () => {
    expect(cellsWritten(patch)).toBe(4);
    expect(cellsWritten([])).toBe(0);
  });

  it("is one cell when one cell is written", () => {
    expect(setCell("清单", 3, 1, "甲")).toEqual({
      kind: "setCells",
      sheet: "清单",
      cells: [{ row: 3, column: 1, value: "甲" }],
    });
  });

  it("may be an error that says why, and about what", () => {
    const cause = new Error("host");
    expect(new WorkbookError("protected", { sheet: "清单" }, { cause })).toMatchObject({
      name: "WorkbookError",
      message: "protected",
      code: "protected",
      params: { sheet: "清单" },
      cause,
    });
    expect(new WorkbookError("unknown").params).toEqual({});
  });
});
