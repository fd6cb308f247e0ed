import { generateTally, readTally } from "../../../../src/core/tally";
import { type CellValue, type WorkbookSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet } from "../../../builders/ledger";
import { tallySheet } from "../../../builders/tally";
import { ledgerOf, sheetOf, today } from "../../../builders/workbook";

const ledger = ledgerSheet([{ siteName: "甲", progress: "11月12日查封电表2个。" }]);

/** A new sheet for a workbook, whatever tally sheet it has. */
function create(workbook: WorkbookSnapshot, { sheetName = campaign.tally.sheetName, linked = false } = {}) {
  const of = { ...campaign, tally: { ...campaign.tally, sheetName } };
  const read = ledgerOf(workbook);
  const { tally } = readTally(workbook, of, read, { today });
  return generateTally({ workbook, campaign: of, ledger: read, stated: null, tally, linked });
}

describe("a new tally sheet", () => {
  it("comes after the ledger, and remembers what was derived and not what was typed", () => {
    const typed = tallySheet([4, 9, 1, null, null, 2, 0, 0, null, 0]);
    const { patch, ...rest } = create(workbookOf([ledger, typed]), { linked: true });
    expect(rest).toEqual({ sheet: "情况调度表（2）", kept: [], unlinked: [], basisHasNoPlace: false });
    expect(patch[0]).toEqual({ kind: "addSheet", sheet: "情况调度表（2）", after: "专项整治清单" });
    expect(patch.filter((edit) => edit.kind === "property").map(({ name, value }) => [name, value])).toEqual([
      ["qingdan.tally.sitesFound", "cumulative 1 linked"],
      ["qingdan.tally.metersSealed", "cumulative 2"],
      ["qingdan.tally.relocations", "cumulative 0 linked"],
      ["qingdan.tally.rectifications", "cumulative 0 linked"],
    ]);
  });

  it.each([
    ["情况调度表", ["情况调度表"], "情况调度表（2）"],
    ["情况调度表", ["情况调度表", "情况调度表（2）", "情况调度表（4）"], "情况调度表（3）"],
    ["一".repeat(31), ["一".repeat(31)], `${"一".repeat(25)}（2）`],
  ])("is %s with a number when %j exist", (sheetName, names, name) => {
    expect(create(workbookOf([ledger, ...names.map((each) => sheetOf(each, []))]), { sheetName }).sheet).toBe(
      name,
    );
  });

  it("leaves room for the unit when the ledger has none", () => {
    const rows = ledger.rows.map((row, index) => (index === 1 ? ["填报单位："] : row));
    const { patch } = create(workbookOf([{ ...ledger, rows }]));
    const cells = patch.flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []));
    const valueAt = (row: number): CellValue | undefined =>
      cells.find((cell) => cell.row === row && cell.column === 0)?.value;
    expect([valueAt(1), valueAt(5)]).toEqual(["填报单位（签章）：", ""]);
  });
});
