import { cizao2019 } from "../../../src/core/campaign";
import { readLedger } from "../../../src/core/ledger";
import { addSitePatch, isAsAdded } from "../../../src/apps/taskpane/row-form/add-site";
import { applyPatch, setCell, sheetNamed, valueAt } from "../../../src/core/workbook";
import { sampleWorkbook, sheet, today } from "./sample";

function ledgerOf(workbook = sampleWorkbook()) {
  return readLedger(sheetNamed(workbook, sheet)!, cizao2019, { today })!;
}

describe("adding a site", () => {
  it("takes the row below the last one, with the next number and the town", () => {
    const before = sampleWorkbook();
    const { patch, row } = addSitePatch(ledgerOf(before), cizao2019);
    const ledger = ledgerOf(applyPatch(before, patch));
    expect(ledger.rows.at(-1)!.index).toBe(row);
    expect(ledger.rows.at(-1)!.text("sequence")).toBe("8");
    expect(ledger.rows.at(-1)!.text("town")).toBe("磁灶镇");
    // Nothing is said of it until something is typed.
    const named = applyPatch(applyPatch(before, patch), [setCell(sheet, row, 1, "新旺加工点")]);
    expect([...ledger.rows, ledgerOf(named).rows.at(-1)!].map(isAsAdded)).toEqual([
      ...ledgerOf(before).rows.map(() => false),
      true,
      false,
    ]);
  });

  it("moves a signature below the table down", () => {
    const before = applyPatch(sampleWorkbook(), [setCell(sheet, 9, 0, "填表人：陈某")]);
    const { patch, row } = addSitePatch(ledgerOf(before), cizao2019);
    const after = applyPatch(before, patch);
    expect(row).toBe(9);
    expect(valueAt(sheetNamed(after, sheet)!, 10, 0)).toBe("填表人：陈某");
    expect(ledgerOf(after).rows).toHaveLength(ledgerOf(before).rows.length + 1);
  });
});
