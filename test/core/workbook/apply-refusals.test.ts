import { applyPatch, type Edit, emptySheet, type Patch, workbookOf } from "../../../src/core/workbook";

const sheet = { ...emptySheet("附件1"), merges: [{ top: 0, left: 0, bottom: 0, right: 3 }] };
const workbook = workbookOf([sheet, emptySheet("别的")]);

describe("a patch that cannot be applied", () => {
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
  ])("is refused with %s", (code, patch) => {
    expect(() => applyPatch(workbook, patch)).toThrow(expect.objectContaining({ code }));
  });
});
