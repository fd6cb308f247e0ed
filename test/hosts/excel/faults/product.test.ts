import { applyPatch, setCell, type WorkbookSnapshot } from "../../../../src/core/workbook";
import { conform, consolidateHere, fixAll, tally } from "../product-patches";
import { describeFaults } from "./describe-faults";
import { village } from "../village";

jest.setTimeout(3_600_000);

const LEDGER = "台账";

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
