import { cizao2019 } from "../../../src/core/campaign";
import { summarize } from "../../../src/apps/taskpane/session/changes";
import { describeChanges } from "../../../src/apps/taskpane/session/describe-changes";
import { samplePatch } from "../../../src/apps/taskpane/sample-ledger";
import { setCell } from "../../../src/core/workbook";

describe("what a patch changes, in words", () => {
  it("counts a cell that is written twice once", () => {
    expect(
      describeChanges([setCell("表", 1, 1, "a"), setCell("表", 1, 1, "b"), setCell("表", 2, 1, "c")]),
    ).toBe("改2处");
  });

  it("counts a new sheet once, whatever it contains", () => {
    expect(describeChanges(samplePatch(cizao2019, "新表"))).toBe("新增1张工作表");
    expect(describeChanges([...samplePatch(cizao2019, "新表"), setCell("旧表", 0, 0, 1)])).toBe(
      "改1处，新增1张工作表",
    );
  });

  it("names rows and columns that are inserted and deleted", () => {
    const sum = summarize([
      { kind: "deleteRows", sheet: "表", row: 1, count: 2 },
      { kind: "insertColumns", sheet: "表", column: 1, count: 1 },
    ]);
    expect(sum).toMatchObject({ rowsDeleted: 2, columnsInserted: 1, cells: 0 });
  });

  it("says so when there are none, and does not mention properties", () => {
    expect(describeChanges([{ kind: "property", name: "a", value: "b" }])).toBe("无须修改");
  });
});
