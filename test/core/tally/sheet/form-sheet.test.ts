import type { FigureKey } from "../../../../src/core/campaign";
import type { TallySheetContent } from "../../../../src/core/tally";
import { cellAddress, rangeAddress } from "../../../../src/core/workbook";
import { editsOf, town } from "../tally-form";
import { campaign } from "../village-files";

/** What is written, by address; a formula stands for its cell. */
function cellsOf(content: Partial<TallySheetContent> = {}): Record<string, unknown> {
  const cells = editsOf("setCells", content).flatMap((edit) => edit.cells);
  return Object.fromEntries(
    cells.map(({ row, column, value, formula }) => [
      cellAddress(row, column),
      formula ? [formula, value] : value,
    ]),
  );
}

describe("the cells of 附件2", () => {
  it("are those of the notice", () => {
    const values = new Map<FigureKey, number>([
      ["inspectionTeams", 4],
      ["sitesFound", 0],
    ]);
    const formulas = new Map<FigureKey, string>([["sitesFound", "=1-1"]]);
    expect(cellsOf({ rows: [{ unit: "下灶村", values, formulas }] })).toEqual({
      A1: "磁灶镇深化开展“散乱污”非法加工点专项整治情况调度表",
      A2: "填报单位（签章）：下灶村",
      F2: "报送时间：2019年11月20日\u3000口径：累计",
      ...{ A3: "报送单位", B3: "组织检查情况", E3: "组织专项整治行动情况" },
      ...{ B4: "组织检查组", C4: "组织检查人数", D4: "排查到的“散乱污”非法加工点" },
      ...{ E4: "组织关停取缔", F4: "捣毁生产设备", G4: "查封电表", H4: "整合搬迁" },
      ...{ I4: "限期整改", J4: "行政拘留", K4: "刑事拘留" },
      ...{ B5: "（个）", C5: "（人次）", D5: "（家）", E5: "（场次）", F5: "（台）" },
      ...{ G5: "（个）", H5: "（家）", I5: "（家）", J5: "（人）", K5: "（人）" },
      ...{ A6: "下灶村", B6: 4, D6: ["=1-1", 0] },
      A7: "备 注",
      B7:
        "①报送单位：各村（社区）、工作点（含印刷基地办）；\n" +
        "②每月10日、20日、30日前将本单位专项整治行动情况月报表报送环保中队。",
    });
  });

  it("leave room for a date that is not known yet", () => {
    expect(cellsOf({ reportDate: null, basis: "month" }).F2).toBe("报送时间：    年  月  日\u3000口径：本月");
  });

  it("are one row per unit for the town, then 合计 with sums", () => {
    const { A6, B6, A7, B7, K7, A8, B8, C8, K8, A9 } = cellsOf(town);
    expect({ A6, B6, A7, B7, K7 }).toEqual({ A6: "下灶村", B6: 2, A7: "岭畔村", B7: 3 });
    expect({ A8, B8, C8, K8, A9 }).toEqual({
      A8: "合计",
      B8: ["=SUM(B6:B7)", 5],
      C8: ["=SUM(C6:C7)", 0],
      K8: ["=SUM(K6:K7)", 0],
      A9: "备 注",
    });
  });

  it("are merged as in the notice", () => {
    const merges = (content?: Partial<TallySheetContent>) =>
      editsOf("merge", content).map(({ range }) => rangeAddress(range));
    expect(merges()).toEqual(["A1:K1", "A2:E2", "F2:K2", "A3:A5", "B7:K7", "B3:D3", "E3:K3"]);
    expect(merges(town)).toContain("B9:K9");
  });
});

it("follows a campaign with other groups and labels", () => {
  const [first, ...others] = campaign.tally.figures;
  const figures = [{ ...first!, group: "回访", label: "回访摸排组的数量" }, ...others];
  const another = { ...campaign, tally: { ...campaign.tally, figures } };
  const merges = editsOf("merge", {}, another).map(({ range }) => rangeAddress(range));
  expect(merges.slice(5)).toEqual(["C3:D3", "E3:K3"]);
  expect(editsOf("columnWidths", {}, another)[0]!.widths.get(1)).toBe(16);
});
