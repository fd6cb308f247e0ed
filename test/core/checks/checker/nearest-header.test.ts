import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedgers } from "../../../../src/core/checks";
import { workbookOf } from "../../../../src/core/workbook";
import { findingMessage } from "../../../../src/words/zh-CN/findings";
import { sheetOf } from "../../../builders/workbook";

const told = (...sheets: readonly ReturnType<typeof sheetOf>[]) => {
  const { findings } = checkLedgers(workbookOf(sheets), cizao2019, { today: "2019-12-10" });
  expect(findings.map(({ code }) => code)).toEqual(["no-ledger"]);
  return { params: findings[0]!.params, message: findingMessage(findings[0]!, cizao2019) };
};

describe("a workbook without a ledger", () => {
  it("shows the row that is nearest to a header, and what would make it one", () => {
    const { params, message } = told(
      sheetOf("说明", [["本表每月报送"]]),
      sheetOf("摸底", [["台账"], [], ["序号", "企业名称", "地址", "面积"], [1, "鸿达", "新街3号", 30]]),
      sheetOf("人员", [["序号", "备注"]]),
    );
    expect(params).toMatchObject({
      nearSheet: "摸底",
      nearRow: 3,
      has: "序号、散乱污加工点名称、具体地址",
      needed: 3,
    });
    expect(message).toContain("最接近表头的是“摸底”第3行");
    expect(message).toContain("再补3栏");
  });

  it("says no more where no row is near, or only on a hidden sheet", () => {
    expect(told(sheetOf("签到", [["姓名", "电话"]])).params).toEqual({});
    const hidden = { ...sheetOf("摸底", [["序号", "地址", "备注"]]), visibility: "hidden" } as const;
    expect(told(sheetOf("甲", [["乙"]]), hidden).params).toEqual({});
  });
});
