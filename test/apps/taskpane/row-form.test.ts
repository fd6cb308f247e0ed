import { cizao2019 } from "../../../src/core/campaign";
import { checkLedger } from "../../../src/core/checks";
import { readLedger, rowToFill } from "../../../src/core/ledger";
import { addSitePatch } from "../../../src/apps/taskpane/row-form/add-site";
import { applyPatch, setCell, sheetNamed, valueAt, type WorkbookSnapshot } from "../../../src/core/workbook";
import { sampleWorkbook, sheet, today } from "./sample";

function ledgerOf(workbook = sampleWorkbook()) {
  return readLedger(sheetNamed(workbook, sheet)!, cizao2019, { today })!;
}

const findingsOf = (workbook: WorkbookSnapshot) =>
  checkLedger(ledgerOf(workbook), cizao2019, { today }).map(({ code, cell }) => `${code} ${cell}`);

describe("adding a site", () => {
  it("takes the row below the last one, with the next number and the town", () => {
    const before = sampleWorkbook();
    const { patch, row } = addSitePatch(ledgerOf(before), cizao2019);
    const after = applyPatch(before, patch);
    const added = rowToFill(ledgerOf(after), row, { campaign: cizao2019, today })!;
    expect([added.index, added.text("sequence"), added.text("town")]).toEqual([9, "8", "磁灶镇"]);
  });

  it("is no site, and nothing is said of it, until something is typed", () => {
    const before = sampleWorkbook();
    const { patch, row } = addSitePatch(ledgerOf(before), cizao2019);
    const after = applyPatch(before, patch);
    expect(ledgerOf(after).rows).toHaveLength(6);
    expect(findingsOf(after)).toEqual(findingsOf(before));
    const named = applyPatch(after, [setCell(sheet, row, 1, "新旺加工点")]);
    expect(ledgerOf(named).rows).toHaveLength(7);
    expect(rowToFill(ledgerOf(named), row, { campaign: cizao2019, today })).toBeNull();
    expect(findingsOf(named)).toContain("missing-address D10");
  });

  it("takes the row that waits already, and fills in what it lacks", () => {
    const before = sampleWorkbook();
    const once = applyPatch(before, addSitePatch(ledgerOf(before), cizao2019).patch);
    expect(addSitePatch(ledgerOf(once), cizao2019)).toEqual({ row: 9, patch: [] });
    const numbered = applyPatch(before, [setCell(sheet, 9, 0, 8)]);
    const { patch, row } = addSitePatch(ledgerOf(numbered), cizao2019);
    const after = sheetNamed(applyPatch(numbered, patch), sheet)!;
    expect([row, valueAt(after, 9, 0), valueAt(after, 9, 2), after.rows.length]).toEqual([
      9,
      8,
      "磁灶镇",
      10,
    ]);
  });

  it("moves a signature below the table down", () => {
    const before = applyPatch(sampleWorkbook(), [setCell(sheet, 9, 0, "填表人：陈某")]);
    const { patch, row } = addSitePatch(ledgerOf(before), cizao2019);
    const after = applyPatch(before, [...patch, setCell(sheet, row, 1, "新旺加工点")]);
    expect(row).toBe(9);
    expect(valueAt(sheetNamed(after, sheet)!, 10, 0)).toBe("填表人：陈某");
    expect(ledgerOf(after).rows).toHaveLength(ledgerOf(before).rows.length + 1);
  });
});
