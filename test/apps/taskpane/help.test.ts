import { villageChecks } from "../../../src/apps/taskpane/help/checks";
import { helpSections } from "../../../src/apps/taskpane/help/sections";
import { cizao2019, type Campaign } from "../../../src/core/campaign";
import { spokenCodes } from "../../../src/words/zh-CN/findings";

const sectionOf = (campaign: Campaign, key: string) =>
  helpSections(campaign, villageChecks(campaign)).find((section) => section.key === key)!.items;

describe("help in the pane", () => {
  it("tells each column of the form what belongs there, with an example", () => {
    const columns = sectionOf(cizao2019, "columns");
    expect(columns.map(({ term }) => term)).toEqual(cizao2019.ledger.columns.map(({ title }) => title));
    expect(columns.find(({ term }) => term === "主要生产设备")).toEqual({
      term: "主要生产设备",
      note: "必填",
      lines: ["设备名称和数量，如：磨粒机2台；没有请填“无”。"],
      example: "例：磨粒机2台、造粒机1台",
    });
  });

  it("names every check that a village can meet, once", () => {
    const terms = sectionOf(cizao2019, "checks").map(({ term }) => term);
    expect(terms).toContain("“两断三清”不完整");
    expect(terms).not.toContain("跨村疑似重复");
    expect(terms.length).toBeGreaterThan(spokenCodes.length / 2);
  });

  it("quotes the notice and says whom to call", () => {
    const said = (key: string) => sectionOf(cizao2019, key).flatMap(({ lines }) => lines);
    expect(said("notice")).toContain("每月10日、20日、30日报送环保中队。");
    expect(said("contact")).toEqual(["请问环保中队，电话85816766。"]);
  });

  it("speaks of another town by its own campaign", () => {
    const other: Campaign = {
      ...cizao2019,
      contact: { office: "安全办" },
      notice: undefined,
      dueDays: [15],
      ledger: { ...cizao2019.ledger, attachment: "表一" },
    };
    expect(sectionOf(other, "contact")).toEqual([{ lines: ["请问安全办。"] }]);
    expect(sectionOf(other, "notice")[0]!.lines[0]).toBe("每月15日报送安全办。");
    expect(sectionOf(other, "steps")[0]!.lines[0]).toMatch(/^填：表一一行填一家/);
  });
});
