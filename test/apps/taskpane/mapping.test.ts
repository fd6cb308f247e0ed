import { cizao2019 } from "../../../src/core/campaign";
import { readLedger } from "../../../src/core/ledger";
import { guessColumns, guessMapping, headerCandidates } from "../../../src/core/forms";
import { mappingPatch } from "../../../src/apps/taskpane/mapping/mapping-patch";
import { applyPatch, emptySheet, type SheetSnapshot, valueAt, workbookOf } from "../../../src/core/workbook";
import { today } from "./sample";

const table: SheetSnapshot = {
  ...emptySheet("摸排表"),
  rows: [
    ["下灶村摸排情况"],
    ["序", "点位名称", "地点", "老板电话", "机器设备", "处理"],
    [1, "洗砂点", "溪尾桥头", "吴明辉 13805967788", "洗砂机1台", "关停取缔"],
  ],
};

describe("the mapping of a table that is not a ledger yet", () => {
  it("is needed, since the table is not read as a ledger", () => {
    expect(readLedger(table, cizao2019, { today })).toBeNull();
  });

  it("guesses the header row and similar titles, each column once", () => {
    const guess = guessMapping(table, cizao2019)!;
    expect(guess.headerRow).toBe(1);
    expect(guess.columns.get("siteName")).toBe(1);
    expect(guess.columns.get("equipment")).toBe(4);
    expect(new Set(guess.columns.values()).size).toBe(guess.columns.size);
  });

  it("puts the missing columns to the right of everything, over empty rows too", () => {
    const withGap = { ...table, rows: [...table.rows, ...new Array<undefined>(2), [null, "合计"]] };
    delete (withGap.rows as unknown[])[3];
    expect(mappingPatch(withGap, guessMapping(withGap, cizao2019)!, cizao2019)).toEqual(
      mappingPatch(table, guessMapping(table, cizao2019)!, cizao2019),
    );
  });

  it("makes a ledger of it at once, and leaves the rows below the header unchanged", () => {
    const after = applyPatch(
      workbookOf([table]),
      mappingPatch(table, guessMapping(table, cizao2019)!, cizao2019),
    );
    const ledger = readLedger(after.sheets[0]!, cizao2019, { today })!;
    expect(ledger.form.columns.size).toBe(10);
    expect([...ledger.form.columns.values()].some(({ renamed }) => renamed)).toBe(false);
    table.rows[2]!.forEach((value, column) => expect(valueAt(after.sheets[0]!, 2, column)).toBe(value));
    expect(ledger.rows).toHaveLength(1);
  });

  it("offers no header row in an empty sheet, and accepts any row that is chosen", () => {
    expect(headerCandidates(emptySheet("空"))).toEqual([]);
    expect(guessMapping(emptySheet("空"), cizao2019)).toBeNull();
    expect(guessColumns(table, 0, cizao2019).columns.size).toBeLessThanOrEqual(10);
  });
});
