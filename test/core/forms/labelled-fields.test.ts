import { cizao2019 } from "../../../src/core/campaign";
import { findField, Grid, findLabel } from "../../../src/core/forms";
import { readLedger } from "../../../src/core/ledger";
import { replaceFieldValue } from "../../../src/core/ledger-form/replace-field";
import { emptySheet, type CellValue, type SheetSnapshot } from "../../../src/core/workbook";
import { headerRow, ledgerSheet } from "../../builders/ledger";

const labels = ["填报单位", "填报时间"] as const;

function unitOf(
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
  date1904 = false,
) {
  const grid = new Grid({ ...emptySheet("清单"), rows, ...more }, date1904);
  return findField(grid, 2, labels[0], [labels[1]]);
}

describe("a label in a text", () => {
  it.each([
    ["填报单位：下灶村", 0, 5],
    ["填 报\n单位 : 下灶村", 0, 9],
    ["  填报单位（盖章）：： 下灶村", 2, 13],
    ["填报单位(盖章) 下灶村", 0, 9],
    ["填报填报单位：下灶村", 2, 7],
    ["填填报单位", 1, 5],
  ])("is found in %j with its start and end", (text, start, end) => {
    expect(findLabel(text, "填报单位（签章）")).toEqual({ start, end });
  });

  it.each(["", "填报", "单位：下灶村", "填单报位", "填报时间"])("is not found in %j", (text) => {
    expect(findLabel(text, labels[0])).toBeNull();
  });
});

describe("a field above the header", () => {
  const at = { row: 0, column: 0 };

  it("has its value after the colon, tidied, up to another label", () => {
    expect(unitOf([["填报单位： 下灶村 "]])).toEqual({ at, text: "下灶村" });
    expect(unitOf([["填报单位：下灶村   填报时间：2019.11.20"]])).toEqual({ at, text: "下灶村" });
    expect(unitOf([["填报单位：   填报时间：2019.11.20", "下灶村"]])).toEqual({ at, text: "" });
    expect(unitOf([["填报时间：2019.11.20 填报单位：下灶村"]])).toEqual({ at, text: "下灶村" });
  });

  it("may have its value in the next filled cell to the right", () => {
    const right = { row: 0, column: 2 };
    expect(unitOf([["填报单位：", " ", " 下灶村 ", "岭畔村"]])).toEqual({ at: right, text: "下灶村" });
    expect(unitOf([["填报单位", null, 43789]])).toEqual({ at: right, text: "2019-11-20" });
    expect(unitOf([["填报单位", null, 42327]], {}, true)).toEqual({ at: right, text: "2019-11-20" });
    expect(unitOf([["填报单位", null, -5]])).toEqual({ at: right, text: "-5" });
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(unitOf([["填报单位：", "旧", "下灶村"]], { merges })).toEqual({ at: right, text: "下灶村" });
  });

  it("has no value when another label or an error value comes first", () => {
    expect(unitOf([["填报单位：", "填报时间：2019.11.20", "下灶村"]])).toEqual({ at, text: "" });
    expect(unitOf([["填报单位：", "填报单位：下灶村"]])).toEqual({ at, text: "" });
    expect(unitOf([["填报单位：", { error: "#REF!" }, "下灶村"]])).toEqual({ at, text: "" });
    expect(unitOf([["填报单位："]])).toEqual({ at, text: "" });
    expect(unitOf([["填报单位：", "按时填报时间"]])).toEqual({
      at: { row: 0, column: 1 },
      text: "按时填报时间",
    });
  });

  it("is the first one above the header", () => {
    expect(unitOf([["标题"], [null, "填报单位：下灶村", "填报单位：岭畔村"]])).toEqual({
      at: { row: 1, column: 1 },
      text: "下灶村",
    });
    expect(unitOf([[], [], ["填报单位：下灶村"]])).toEqual({ at: null, text: "" });
    expect(unitOf([["x".repeat(2000) + "填报单位：下灶村"]])).toEqual({ at: null, text: "" });
  });
});

describe("writing a new value into a field", () => {
  const base = ledgerSheet([]);
  function replaced(cells: readonly CellValue[], value: string) {
    const sheet = { ...base, rows: base.rows.with(headerRow - 1, cells) };
    const ledger = readLedger(sheet, cizao2019, { today: "2019-12-10" })!;
    return replaceFieldValue(ledger, ledger.form.unitField, value);
  }
  const written = (column: number, value: string) => [
    { kind: "setCells", sheet: base.name, cells: [{ row: 1, column, value }] },
  ];

  it("keeps the other text of the cell", () => {
    expect(replaced(["填报单位（盖章）：下皂村  填报时间：2019.11.20"], "下灶村")).toEqual(
      written(0, "填报单位（盖章）：下灶村  填报时间：2019.11.20"),
    );
    expect(replaced(["填报单位：下  皂村"], "下灶村")).toEqual(written(0, "填报单位：下灶村"));
    expect(replaced(["填报单位：单位"], "下灶村")).toEqual(written(0, "填报单位：下灶村"));
  });

  it("replaces a value in a cell of its own, and writes nothing without a label", () => {
    expect(replaced(["填报单位：", "下皂村"], "下灶村")).toEqual(written(1, "下灶村"));
    expect(replaced(["填报单位：", 43789], "下灶村")).toEqual(written(1, "下灶村"));
    expect(replaced([], "下灶村")).toEqual([]);
  });
});
