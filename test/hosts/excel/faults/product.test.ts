import { readWorkbook } from "../../../../src/hosts/files";
import { applyPatch, setCell, type WorkbookSnapshot } from "../../../../src/core/workbook";
import { conform, consolidateHere, fixAll, tally } from "../product-patches";
import { describeFaults } from "./describe-faults";
import { fixtureBytes } from "../../../fixtures";

jest.setTimeout(3_600_000);

const LEDGER = "台账";

/** A village's workbook as it came, without the tally that it made by itself. */
async function village(): Promise<WorkbookSnapshot> {
  const name = "大埔村整治台账.xlsx";
  const bytes = fixtureBytes("workbooks", name);
  const workbook = await readWorkbook({ name, bytes });
  return { ...workbook, sheets: workbook.sheets.slice(0, 1) };
}

/** The same with a tally of the product's, and a ledger that has changed since. */
async function tallied(): Promise<WorkbookSnapshot> {
  const start = await village();
  return applyPatch(applyPatch(start, tally(start)), [setCell(LEDGER, 6, 7, "整合搬迁")]);
}

const on = (make: () => Promise<WorkbookSnapshot>, patchOf: typeof conform) => async () => {
  const start = await make();
  return { start, patch: patchOf(start) };
};

describe("what the product's buttons write", () => {
  describeFaults({
    套用规范: on(village, conform),
    一键规范: on(village, fixAll),
    生成调度表: on(village, tally),
    更新调度表: on(tallied, tally),
    生成汇总: on(village, consolidateHere),
  });
});
