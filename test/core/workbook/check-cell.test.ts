import { type CellEdit, emptySheet, MAX_COLUMNS, MAX_ROWS, workbookOf } from "../../../src/core/workbook";
import { refusal } from "./refusal";

const sheet = "清单";
const workbook = workbookOf([{ ...emptySheet(sheet), merges: [{ top: 0, left: 0, bottom: 1, right: 2 }] }]);
const refusalOf = (cell: CellEdit) => refusal(workbook, [{ kind: "setCells", sheet, cells: [cell] }]);
const at = (row: number, column: number): CellEdit => ({ row, column, value: 1 });

describe("what a cell accepts", () => {
  it.each<[string, CellEdit]>([
    ["the last cell of a sheet", at(MAX_ROWS - 1, MAX_COLUMNS - 1)],
    ["the longest text", { row: 5, column: 0, value: "长".repeat(32_767) }],
    ["an error", { row: 5, column: 0, value: { error: "#N/A" } }],
    ["a truth value", { row: 5, column: 0, value: false }],
    ["a formula", { row: 5, column: 0, value: null, formula: "=1" }],
    ["a value at the head of a merge", { row: 0, column: 0, value: "标题" }],
    ["no value under a merge", { row: 1, column: 1, value: null }],
    ["empty text under a merge", { row: 1, column: 1, value: "" }],
  ])("%s", (_, cell) => expect(refusalOf(cell)).toBeNull());

  const invalid = { code: "invalid-patch", edit: "setCells" };
  it.each<[string, CellEdit]>([
    ["row", at(-1, 0)],
    ["column", at(5, -1)],
    ["row beyond the last", at(MAX_ROWS, 0)],
    ["column beyond the last", at(5, MAX_COLUMNS)],
    ["half a row", at(5.5, 0)],
    ["half a column", at(5, 0.5)],
  ])("is not at a wrong address: %s", (_, cell) => {
    expect(refusalOf(cell)).toEqual({ ...invalid, reason: "address" });
  });

  it.each<[string, string, Omit<CellEdit, "row" | "column">]>([
    ["infinity", "number", { value: Infinity }],
    ["a text that is too long", "too-long", { value: "长".repeat(32_768) }],
    ["no value at all", "value", { value: undefined as unknown as null }],
    ["an object that is not an error", "value", { value: {} as { error: string } }],
    ["a formula without =", "formula", { value: 1, formula: "SUM(A1)" }],
    ["a formula of = alone", "formula", { value: 1, formula: "=" }],
    ["an empty formula", "formula", { value: 1, formula: "" }],
  ])("is not %s", (_, reason, cell) => {
    expect(refusalOf({ row: 5, column: 4, ...cell })).toEqual({ ...invalid, reason, sheet, cell: "E6" });
  });

  it.each<[string, Omit<CellEdit, "row" | "column">]>([
    ["value", { value: 1 }],
    ["formula", { value: null, formula: "=1" }],
  ])("is not a %s under a merge", (_, cell) => {
    const expected = { ...invalid, reason: "merged", sheet, cell: "B2" };
    expect(refusalOf({ row: 1, column: 1, ...cell })).toEqual(expected);
  });
});
