import {
  type CellValue,
  emptySheet,
  isCellError,
  nothingAttached,
  sheetNamed,
  textOf,
  unlocked,
  valueAt,
  workbookOf,
} from "../../../src/core/workbook";

describe("a workbook as plain data", () => {
  it("begins with visible, unprotected, empty sheets, the first in front", () => {
    const sheet = emptySheet("清单");
    expect(sheet).toEqual({
      name: "清单",
      visibility: "visible",
      rows: [],
      formulas: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      isProtected: false,
      lock: null,
      validations: [],
      conditionalFormats: [],
      freeze: null,
      attached: nothingAttached,
    });
    expect(workbookOf([sheet, emptySheet("二")])).toEqual({
      sheets: [sheet, emptySheet("二")],
      date1904: false,
      properties: new Map(),
      activeSheet: "清单",
      format: "workbook",
    });
    expect(workbookOf([]).activeSheet).toBeNull();
  });

  it("finds a sheet by its name, whatever the case", () => {
    const workbook = workbookOf([emptySheet("One"), emptySheet("Two")]);
    expect(sheetNamed(workbook, "tWO")).toBe(workbook.sheets[1]);
    expect(sheetNamed(workbook, "Three")).toBeUndefined();
  });

  it("has no value in holes and beyond the data", () => {
    const sheet = { ...emptySheet("清单"), rows: [undefined, [null, "甲"]] };
    expect([valueAt(sheet, 1, 1), valueAt(sheet, 1, 0), valueAt(sheet, 0, 0), valueAt(sheet, 9, 9)]).toEqual([
      "甲",
      null,
      null,
      null,
    ]);
  });

  const hole = [][0] as unknown as CellValue;
  it.each<[CellValue, string]>([
    [null, ""],
    [hole, ""],
    ["文字", "文字"],
    [12.5, "12.5"],
    [0, "0"],
    [true, "TRUE"],
    [false, "FALSE"],
    [{ error: "#N/A" }, "#N/A"],
  ])("shows %j as %j", (value, text) => expect(textOf(value)).toBe(text));

  it("distinguishes errors from other values", () => {
    const values: CellValue[] = [{ error: "#REF!" }, null, "#REF!", 1, true];
    expect(values.map(isCellError)).toEqual([true, false, false, false, false]);
  });

  it("can be read as unprotected, and is the same object when nothing is protected", () => {
    const open = workbookOf([emptySheet("一"), emptySheet("二")]);
    const locked = { ...open, sheets: [{ ...emptySheet("一"), isProtected: true }, open.sheets[1]!] };
    expect(unlocked(open)).toBe(open);
    expect(unlocked(locked)).toEqual(open);
    expect(unlocked(locked).sheets[1]).toBe(open.sheets[1]);
    expect(locked.sheets[0]!.isProtected).toBe(true);
  });
});
