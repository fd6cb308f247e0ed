import { periodsOf, townReport, townSummary } from "../../../src/core/materials";
import { plainTextOf } from "../../../src/core/submission";
import { workSummaryBlocks } from "../../../src/words/zh-CN/submission/work-summary";
import { smallTown as campaign } from "../consolidation/town";
import { registerAfter, site } from "./periods";

const whole = "11月4日依法取缔，切断工业用水、用电，清除设备、清除原料、清除产品。";
const register = registerAfter([
  [
    "2019-11-20",
    {
      下灶村: [
        site("下灶村", "甲厂", whole),
        site("下灶村", "乙厂"),
        site("下灶村", "丙厂", "", "rectification"),
      ],
      洋宅村: [site("洋宅村", "丁厂", "11月5日已取缔。")],
    },
  ],
]);
const report = townReport(register, periodsOf(register).at(-1)!, campaign);
const textOf = (unit: string | null = null) =>
  plainTextOf(workSummaryBlocks(townSummary(report, campaign, unit), campaign));

describe("工作总结 by the register", () => {
  it("is of the same figures as the report of the town", () => {
    const summary = townSummary(report, campaign);
    expect([summary.sites, summary.done]).toEqual([4, 2]);
    expect(summary.lines).toHaveLength(report.sites.length);
    expect(summary.figures.map(({ value }) => value)).toEqual(report.figures.map(({ carried }) => carried));
    expect(summary.units.reduce((sum, { sites }) => sum + sites, 0)).toBe(summary.sites);
  });

  it("is the town's with its units, and names a site with its unit", () => {
    const text = textOf();
    expect(text).toContain(`${campaign.town}共登记“散乱污”非法加工点4家`);
    expect(text).toContain("三、各单位整治情况");
    expect(text).toContain("洋宅村“丁厂”已取缔，未写明");
    expect(text).toContain("项目：切断工业用电；已落实（家）：1；未写明（家）：1");
    expect(text).not.toContain("未填单位");
  });

  it("is a unit's with what is the unit's alone", () => {
    const text = textOf("下灶村");
    expect(text).toContain(`${campaign.town}下灶村共登记“散乱污”非法加工点3家`);
    expect(text).toContain("三、各加工点整治情况");
    expect(text).not.toContain("丁厂");
    const figures = townSummary(report, campaign, "下灶村").figures;
    expect(figures.find(({ key }) => key === "sitesFound")!.value).toBe(3);
  });
});
