import { cizao2019 } from "../../../src/core/campaign";
import { InvalidCampaignError, loadCampaign } from "../../../src/core/campaign/load";
import { campaignWith, problemsOf } from "./campaign-json";

/** The path and code of each field that a campaign is refused for; null when it is taken. */
function refusal(json: unknown): string[] | null {
  const problems = problemsOf(json);
  return problems.length ? problems.map(({ path, code }) => `${path} ${code}`) : null;
}

describe("a campaign from JSON", () => {
  it("is the campaign that was written", () => {
    expect(loadCampaign(JSON.parse(JSON.stringify(cizao2019)))).toEqual(cizao2019);
  });

  it("may lack a final report, hints, and a label for the stamp", () => {
    expect(loadCampaign({ ...cizao2019, finalReport: undefined }).finalReport).toBeUndefined();
    expect(refusal(campaignWith(["ledger.columns.0.hint", undefined]))).toBeNull();
    expect(loadCampaign(campaignWith(["tally.stampLabel", undefined])).tally.stampLabel).toBe("校验印记");
    expect(loadCampaign(campaignWith(["roster.places", undefined])).roster.places).toEqual([]);
  });

  it("may go without any word of the consolidation, or change one", () => {
    expect(loadCampaign(campaignWith(["consolidation", undefined]))).toEqual(cizao2019);
    const { consolidation } = loadCampaign(campaignWith(["consolidation", { sheets: { board: "收件" } }]));
    expect(consolidation).toEqual({
      ...cizao2019.consolidation,
      sheets: { ...cizao2019.consolidation.sheets, board: "收件" },
    });
  });

  it("may leave what its dispositions are done by to what is usual", () => {
    const plain = cizao2019.dispositions.map(({ key, word, synonyms, deadline, stage }) => ({
      ...{ key, word, synonyms, deadline, stage },
    }));
    const suspension = { key: "suspension", word: "停产整顿", synonyms: [], deadline: "2019-12-15" };
    const { dispositions } = loadCampaign(campaignWith(["dispositions", [...plain, suspension]]));
    expect(dispositions).toEqual([
      ...cizao2019.dispositions,
      { ...suspension, closes: false, doneBy: ["closed", "rectified", "relocated"] },
    ]);
  });

  it.each<[string, unknown, string]>([
    ["id", "", "too_small"],
    ["town", undefined, "invalid_type"],
    ["ledger.title", "", "too_small"],
    ["ledger.columns.3.key", "电话", "invalid_format"],
    ["ledger.columns.3.title", "", "too_small"],
    ["ledger.columns.3.required", true, "invalid_value"],
    ["ledger.columns.3.width", 0, "too_small"],
    ["ledger.columns.3.synonyms", "地址", "invalid_type"],
    ["ledger.lifecycle.0.key", "sequence", "invalid_value"],
    ["dispositions.0.deadline", "2019-11-31", "invalid_format"],
    ["dispositions.0.key", "Closed up", "invalid_format"],
    ["tally.basisWords.month", "", "too_small"],
    ["log.columns.0.key", "", "invalid_format"],
    ["log.types.closure", null, "invalid_type"],
    ["roster.units.0.name", "", "too_small"],
    ["sameSite.lookAlikes.0", "安", "too_small"],
    ["consolidation.columns.differs", 7, "invalid_type"],
    ["consolidation.decisions.same", "", "too_small"],
    ["dueDays", [], "too_small"],
    ["dueDays.0", 32, "too_big"],
    ["dueDays.0", 0, "too_small"],
    ["dueDays.0", 10.5, "invalid_type"],
    ["finalReport.deadline", "2019年底", "invalid_format"],
  ])("is refused when %s is %j", (path, value, code) => {
    expect(refusal(campaignWith([path, value]))).toEqual([`${path} ${code}`]);
  });

  it("is refused for a figure's source that is none, or says too little", () => {
    const source = (value: unknown) => refusal(campaignWith(["tally.figures.0.source", value]));
    expect(source({ from: "nowhere" })).toEqual(["tally.figures.0.source.from invalid_union"]);
    expect(source({ from: "log" })).toEqual(["tally.figures.0.source.column invalid_type"]);
    expect(source({ from: "progress", fact: "closed" })).toEqual([
      "tally.figures.0.source.fact invalid_value",
    ]);
  });

  it("is refused with its name, and every wrong field in words", () => {
    const load = () => loadCampaign({ ...cizao2019, id: "", areaCode: 595 });
    expect(load).toThrow(InvalidCampaignError);
    expect(load).toThrow(expect.objectContaining({ name: "InvalidCampaignError" }));
    expect(load).toThrow(/^id: .+; areaCode: .+$/);
    expect(refusal(null)).toEqual([" invalid_type"]);
    expect(refusal([])).toEqual([" invalid_type"]);
  });
});
