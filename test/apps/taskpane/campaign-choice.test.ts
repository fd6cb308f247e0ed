import { cizao2019 } from "../../../src/core/campaign";
import { lostCampaign, parseCampaign } from "../../../src/apps/taskpane/campaign-choice/parse";

describe("a campaign from a file", () => {
  it("is taken when it is complete, with or without a byte order mark", () => {
    const json = JSON.stringify({ ...cizao2019, id: "another", town: "池店镇" });
    expect(parseCampaign(json)).toMatchObject({ campaign: { town: "池店镇" } });
    expect(parseCampaign(`\uFEFF${json}`)).toMatchObject({ campaign: { town: "池店镇" } });
  });

  it("is refused with the path of each wrong field, in Chinese", () => {
    const { columns } = cizao2019.ledger;
    const broken = {
      ...cizao2019,
      town: 3,
      ledger: { ...cizao2019.ledger, columns: columns.with(3, { ...columns[3]!, title: "" }) },
    };
    expect(parseCampaign(JSON.stringify(broken))).toEqual({
      problems: [
        "镇（街道）（town）：类型不对，请改为文字。",
        "清单第4列的标题（ledger.columns.3.title）：是空的，请填写。",
      ],
    });
  });

  it("is refused in a few lines when nothing is right, or when it is not JSON", () => {
    const { problems } = parseCampaign("{}") as { problems: string[] };
    expect(problems).toHaveLength(7);
    expect(problems.at(-1)).toMatch(/^还有\d+处不合要求$/);
    expect(lostCampaign(problems)).toMatch(/^上次更换的方案配置有误，现按内置配置检查。.+请填写。请改好文件/);
    expect(parseCampaign("序号,名称")).toEqual({
      problems: ["这个文件不是方案配置（JSON），未更换，表格内容没有变。"],
    });
  });
});
