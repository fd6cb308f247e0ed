import fc from "../../environment/fast-check";
import { readActionLog } from "../../../src/core/action-log";
import { checkTally, findStatedTally, generateTally, readTally } from "../../../src/core/tally";
import { applyPatch, type CellValue, type RangeRef, workbookOf } from "../../../src/core/workbook";
import { campaign } from "./village-files";
import { ledgerSheet } from "../../builders/ledger";
import { ledgerOf, sheetOf, today } from "../../builders/workbook";

const words = [
  ...campaign.tally.figures.flatMap(({ label, group, unit }) => [label, group, `（${unit}）`]),
  ...campaign.log.columns.map(({ title }) => title),
  ...["报送单位", "下灶村", "合计", "说明", "备 注：整合搬迁", "口径：本期", "报送时间：2019.11.10", "序号"],
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(null, 0, 3, "3台", "３", -1, 2.5, 43787, 1e300, true) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      "\uD800",
      "（".repeat(4000),
      "口径".repeat(9000),
      { error: "#REF!" },
      "=1+1",
    ),
  },
);
const grid = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 10 });
const corner = fc.nat({ max: 9 });
const merge: fc.Arbitrary<RangeRef> = fc
  .tuple(corner, corner, fc.nat({ max: 3 }), fc.nat({ max: 4 }))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

it("nothing throws, whatever is in the other sheets, and what is generated can be applied", () => {
  fc.assert(
    fc.property(grid, fc.option(merge, { nil: null }), fc.boolean(), (rows, area, linked) => {
      const sheet = { ...sheetOf("统计", rows), merges: area ? [area] : [] };
      const workbook = workbookOf([ledgerSheet([{ siteName: "甲", progress: "11月12日已取缔。" }]), sheet]);
      const ledger = ledgerOf(workbook);
      readActionLog(workbook, campaign, { today });
      findStatedTally(workbook, campaign, { unit: null });
      const { findings } = checkTally(workbook, campaign, ledger, { today });
      for (const { fix } of findings) if (fix) applyPatch(workbook, fix.patch);
      const { stated, tally } = readTally(workbook, campaign, ledger, { today });
      const { patch, kept } = generateTally({ workbook, campaign, ledger, stated, tally, linked });
      applyPatch(workbook, patch);
      for (const { adopt, explain } of kept) {
        applyPatch(workbook, adopt);
        applyPatch(workbook, explain("另有原因。"));
      }
    }),
    { numRuns: 500 },
  );
});
