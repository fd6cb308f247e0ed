import {
  cellRange,
  type Edit,
  emptySheet,
  isSheetName,
  MAX_COLUMNS,
  MAX_ROWS,
  type RangeRef,
  workbookOf,
} from "../../../src/core/workbook";
import { refusal } from "./refusal";

const sheet = "清单";
const workbook = workbookOf([emptySheet(sheet), emptySheet("别的")]);
const lastRow = MAX_ROWS - 1;
const lastColumn = MAX_COLUMNS - 1;

describe("what a sheet accepts", () => {
  const beyond = [
    { top: 3, left: 2, bottom: 2, right: 2 },
    { top: 3, left: 2, bottom: 3, right: 1 },
    { top: -1, left: 0, bottom: 0, right: 0 },
    { top: 0, left: -1, bottom: 0, right: 0 },
    { top: 0, left: 0, bottom: MAX_ROWS, right: 0 },
    { top: 0, left: 0, bottom: 0, right: MAX_COLUMNS },
    { top: 0.5, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 0.5, bottom: 0, right: 2 },
  ];
  const format = (range: RangeRef, formula = "A1>1") => ({
    range,
    formula,
    fill: "#FFCCCC",
  });
  it.each(beyond)("refuses the range %j in any edit of a range", (range) => {
    const edits: Edit[] = [
      { kind: "merge", sheet, range },
      { kind: "unmerge", sheet, range },
      { kind: "validate", sheet, range, rule: null },
      { kind: "format", sheet, range, format: { bold: true } },
      { kind: "addConditionalFormat", sheet, format: format(range) },
      { kind: "removeConditionalFormat", sheet, format: format(range) },
    ];
    for (const edit of edits)
      expect(refusal(workbook, [edit])).toEqual({ code: "invalid-patch", edit: edit.kind, reason: "range" });
  });

  it.each<Edit>([
    { kind: "insertRows", sheet, row: lastRow, count: 1 },
    { kind: "deleteRows", sheet, row: 0, count: MAX_ROWS },
    { kind: "insertColumns", sheet, column: lastColumn, count: 1 },
    { kind: "deleteColumns", sheet, column: 0, count: MAX_COLUMNS },
    { kind: "hideRows", sheet, rows: [0, lastRow], hidden: true },
    { kind: "hideRows", sheet, rows: [], hidden: true },
    { kind: "unmerge", sheet, range: { top: 0, left: 0, bottom: lastRow, right: lastColumn } },
    { kind: "addConditionalFormat", sheet, format: format(cellRange(lastRow, lastColumn)) },
    { kind: "freeze", sheet, freeze: { rows: lastRow, columns: lastColumn } },
    { kind: "freeze", sheet, freeze: null },
  ])("allows $kind up to the sheet's last row and column", (edit) =>
    expect(refusal(workbook, [edit])).toBeNull(),
  );

  it.each<Edit>([
    { kind: "insertRows", sheet, row: -1, count: 1 },
    { kind: "insertRows", sheet, row: 3, count: 0 },
    { kind: "insertRows", sheet, row: 3, count: 1.5 },
    { kind: "deleteRows", sheet, row: lastRow, count: 2 },
    { kind: "deleteRows", sheet, row: 3, count: -1 },
    { kind: "insertColumns", sheet, column: -1, count: 1 },
    { kind: "insertColumns", sheet, column: 3, count: 0 },
    { kind: "insertColumns", sheet, column: 0.5, count: 1 },
    { kind: "deleteColumns", sheet, column: lastColumn, count: 2 },
    { kind: "deleteColumns", sheet, column: 3, count: -1 },
    { kind: "hideRows", sheet, rows: [3, MAX_ROWS], hidden: true },
    { kind: "hideRows", sheet, rows: [-1, 3], hidden: false },
    { kind: "freeze", sheet, freeze: { rows: -1, columns: 0 } },
    { kind: "freeze", sheet, freeze: { rows: 0, columns: MAX_COLUMNS } },
  ])("refuses $kind when there are no such rows or columns: %j", (edit) => {
    expect(refusal(workbook, [edit])).toEqual({ code: "invalid-patch", edit: edit.kind, reason: "address" });
  });

  it("refuses rows that would push others over the edge, but still deletes some", () => {
    const full = (length: number) =>
      workbookOf([{ ...emptySheet(sheet), rows: Object.assign([], { length }) }]);
    const insert: Edit = { kind: "insertRows", sheet, row: lastRow, count: 1 };
    expect(refusal(full(lastRow), [insert])).toBeNull();
    const refused = { code: "invalid-patch", edit: "insertRows", reason: "full" };
    expect(refusal(full(MAX_ROWS), [insert])).toEqual(refused);
    expect(refusal(full(MAX_ROWS), [{ ...insert, kind: "deleteRows" }])).toBeNull();
  });

  it("refuses a conditional format without a condition", () => {
    const edit: Edit = { kind: "addConditionalFormat", sheet, format: format(cellRange(0, 0), "") };
    expect(refusal(workbook, [edit])).toEqual({ code: "invalid-patch", edit: edit.kind, reason: "range" });
  });
});

describe("what a protected sheet allows", () => {
  const locked = workbookOf([{ ...emptySheet(sheet), isProtected: true }, emptySheet("别的")]);
  it.each<Edit>([
    { kind: "protect", sheet, on: false },
    { kind: "freeze", sheet, freeze: null },
    { kind: "pageSetup", sheet, setup: { orientation: "portrait", paper: "A4", fit: { wide: 1, tall: 0 } } },
    { kind: "removeSheet", sheet },
    { kind: "renameSheet", sheet, name: "新名" },
  ])("allows $kind", (edit) => expect(refusal(locked, [edit])).toBeNull());

  it.each<Edit>([
    { kind: "setCells", sheet, cells: [] },
    { kind: "insertRows", sheet, row: 0, count: 1 },
    { kind: "hideRows", sheet, rows: [1], hidden: true },
    { kind: "merge", sheet, range: cellRange(0, 0) },
    { kind: "format", sheet, range: cellRange(0, 0), format: {} },
    { kind: "columnWidths", sheet, widths: new Map() },
    { kind: "validate", sheet, range: cellRange(0, 0), rule: null },
  ])("does not allow $kind", (edit) => expect(refusal(locked, [edit])).toEqual({ code: "protected", sheet }));
});

describe("names", () => {
  it.each(["清单", "a", "x".repeat(31), "it's", "附件 2", "(1)"])("%s is a sheet's name", (name) =>
    expect(isSheetName(name)).toBe(true),
  );
  it.each(["", "x".repeat(32), "'a", "a'", "a[", "a]", "a:", "a*", "a?", "a/", "a\\"])(
    "%j is not a sheet's name",
    (name) => expect(isSheetName(name)).toBe(false),
  );

  const property = (name: string, value: string | null) =>
    refusal(workbook, [{ kind: "property", name, value }]);
  it("of properties and their texts have up to 255 characters", () => {
    expect(property("n".repeat(255), "v".repeat(255))).toBeNull();
    expect(property("n", "")).toBeNull();
    const refused = { code: "invalid-patch", edit: "property" };
    expect(property("", "v")).toEqual({ ...refused, reason: "name" });
    expect(property("n".repeat(256), null)).toEqual({ ...refused, reason: "name" });
    expect(property("n", "v".repeat(256))).toEqual({ ...refused, reason: "too-long", name: "n" });
  });
});
