import {
  applyPatch,
  cellRange,
  emptySheet,
  type Patch,
  parseRange,
  repairSheet,
  type SheetSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { normalForm } from "../normal-form";
import { YES_NO } from "../../../contract/sample";

const sheet = "清单";
const range = parseRange("C3:C9")!;
const rule = YES_NO;
const format = { range, formula: '$C3=""', fill: "#FFCCCC" };
const to: SheetSnapshot = {
  ...emptySheet(sheet),
  rows: [["标题"], undefined, [1, "甲", "是"], [2, { error: "#N/A" }]],
  formulas: new Map([["A4", "=A3+1"]]),
  merges: [parseRange("A1:C1")!],
  hiddenRows: new Set([5, 6]),
  validations: [{ range, rule }],
  conditionalFormats: [format],
  freeze: { rows: 2, columns: 1 },
};

/** The repair of another state, having made sure that it leads back. */
function repairOf(changes: Partial<SheetSnapshot>): Patch {
  const from = { ...to, ...changes };
  const patch = repairSheet(from, to);
  expect(normalForm(applyPatch(workbookOf([from]), patch))).toEqual(normalForm(workbookOf([to])));
  return patch;
}

describe("restoring a sheet", () => {
  it("changes nothing when nothing differs, even in a copy", () => {
    expect(repairSheet(to, to)).toEqual([]);
    expect(repairSheet(structuredClone(to), to)).toEqual([]);
    const locked = { ...to, isProtected: true };
    expect(repairSheet(structuredClone(locked), locked)).toEqual([]);
  });

  it("writes the values that differ, and formulas with their results", () => {
    const rows = [["标题"], ["多"], [1, "甲", "否"], [3, { error: "#REF!" }]];
    expect(repairOf({ rows, formulas: new Map([["B4", "=1/0"]]) })).toEqual([
      {
        kind: "setCells",
        sheet,
        cells: [
          { row: 1, column: 0, value: null },
          { row: 2, column: 2, value: "是" },
          { row: 3, column: 0, value: 2, formula: "=A3+1" },
          { row: 3, column: 1, value: { error: "#N/A" } },
        ],
      },
    ]);
    expect(repairOf({ formulas: new Map([["A4", "=A3+2"]]) })).toEqual([
      { kind: "setCells", sheet, cells: [{ row: 3, column: 0, value: 2, formula: "=A3+1" }] },
    ]);
  });

  it("splits merges before writing, and merges afterwards", () => {
    const other = parseRange("B3:B4")!;
    const rows = [["标题"], undefined, [1, "甲", "是"], [2, null]];
    expect(repairOf({ rows, merges: [other] })).toEqual([
      { kind: "unmerge", sheet, range: other },
      { kind: "setCells", sheet, cells: [{ row: 3, column: 1, value: { error: "#N/A" } }] },
      { kind: "merge", sheet, range: to.merges[0] },
    ]);
  });

  it("leaves cells that a merge will cover to the merge", () => {
    const rows = [["标题", "多"], ...to.rows.slice(1)];
    expect(repairSheet({ ...to, rows, merges: [] }, to)).toEqual([
      { kind: "merge", sheet, range: to.merges[0] },
    ]);
  });

  it("shows and hides only the rows that differ", () => {
    expect(repairOf({ hiddenRows: new Set([6, 7]) })).toEqual([
      { kind: "hideRows", sheet, rows: [7], hidden: false },
      { kind: "hideRows", sheet, rows: [5], hidden: true },
    ]);
    expect(repairOf({ hiddenRows: new Set([5, 6, 7]) })).toHaveLength(1);
    expect(repairOf({ hiddenRows: new Set([6]) })).toHaveLength(1);
  });

  it("clears other rules and writes its own", () => {
    const other = { range: cellRange(2, 1), rule };
    expect(repairOf({ validations: [other, { range, rule: { ...rule, items: ["有", "无"] } }] })).toEqual([
      { kind: "validate", sheet, range: other.range, rule: null },
      { kind: "validate", sheet, range, rule: null },
      { kind: "validate", sheet, range, rule },
    ]);
  });

  it("removes other conditional formats and adds its own", () => {
    const other = { ...format, formula: "C3>1" };
    expect(repairOf({ conditionalFormats: [other] })).toEqual([
      { kind: "removeConditionalFormat", sheet, format: other },
      { kind: "addConditionalFormat", sheet, format },
    ]);
  });

  it.each([null, { rows: 2, columns: 0 }, { rows: 1, columns: 1 }])(
    "freezes again what was frozen: %j",
    (freeze) => {
      expect(repairOf({ freeze })).toEqual([{ kind: "freeze", sheet, freeze: { rows: 2, columns: 1 } }]);
    },
  );

  it("unprotects a sheet for what must be written, and protects it again", () => {
    const [open, close]: Patch[] = [
      [{ kind: "protect", sheet, on: false }],
      [{ kind: "protect", sheet, on: true }],
    ];
    const freeze: Patch = [{ kind: "freeze", sheet, freeze: to.freeze }];
    const locked = { ...to, isProtected: true };
    expect(repairOf({ isProtected: true })).toEqual(open);
    expect(repairOf({ isProtected: true, freeze: null })).toEqual([...open!, ...freeze]);
    expect(repairSheet(to, locked)).toEqual(close);
    expect(repairSheet({ ...to, freeze: null }, locked)).toEqual([...freeze, ...close!]);
    expect(repairSheet({ ...locked, freeze: null }, locked)).toEqual([...open!, ...freeze, ...close!]);
  });
});
