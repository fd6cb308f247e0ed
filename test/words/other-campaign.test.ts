import { type Campaign, cizao2019 } from "../../src/core/campaign";
import type { Code, CodeAndParams } from "../../src/core/findings";
import {
  findingMending,
  findingMessage,
  findingReason,
  findingTitle,
  spokenCodes,
} from "../../src/words/zh-CN/findings";
import { namesOf2019, otherCampaign } from "./other-campaign";

/** Codes whose messages cannot do without a param. */
const withRequiredParams: ReadonlySet<Code> = new Set<Code>([
  "incomplete-closure",
  "report-date-outside-period",
  "tally-mismatch",
  "tally-evidence-mismatch",
  "tally-blank-figure",
  "tally-not-a-count",
  "tally-decreased",
]);

/** Params that say nothing themselves, whichever a message asks for. */
const params = (isThere: boolean) =>
  new Proxy<Record<string, string | undefined>>({}, { get: () => (isThere ? "甲" : undefined) });

function everythingSaid(code: Code, campaign: Campaign): string[] {
  const message = (isThere: boolean) =>
    findingMessage({ code, params: params(isThere) } as unknown as CodeAndParams, campaign, "乙");
  return [
    findingTitle(code, campaign),
    message(true),
    ...(withRequiredParams.has(code) ? [] : [message(false)]),
    findingReason(code, campaign) ?? "",
    findingMending(code, campaign) ?? "",
  ];
}

const traces = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    namesOf2019.filter((name) => text.includes(name)).map((name) => `${name} in ${text}`),
  );

describe("the words of findings in another campaign", () => {
  it.each(spokenCodes)("have no trace of the campaign of 2019: %s", (code) => {
    expect(traces(everythingSaid(code, otherCampaign))).toEqual([]);
  });

  it("would be found out: in the campaign of 2019 they name it", () => {
    const named = spokenCodes.filter((code) => traces(everythingSaid(code, cizao2019)).length > 0);
    expect(named.length).toBeGreaterThan(20);
  });

  const said = (code: Code, campaign: Campaign) => everythingSaid(code, campaign).join("\n");

  it("take area code, due days, the notice and its stages from it", () => {
    const other: Campaign = {
      ...cizao2019,
      areaCode: "0591",
      dueDays: [25, 5],
      dispositions: cizao2019.dispositions.map((disposition) => ({
        ...disposition,
        deadline: "2020-02-15",
        stage: "头阶段",
      })),
      notice: { units: "各社区" },
    };
    expect(said("invalid-landline", other)).toContain("可加区号0591");
    expect(said("missing-report-date", other)).toContain("每月5日、25日报送");
    expect(said("unknown-unit", other)).toContain("报送单位是各社区，");
    expect(findingReason("overdue", other)).toBe("头阶段2月15日前完成。");
  });

  it("do without a notice and stages", () => {
    const bare: Campaign = {
      ...cizao2019,
      notice: undefined,
      dispositions: cizao2019.dispositions.map((disposition) => ({ ...disposition, stage: undefined })),
    };
    expect(findingReason("overdue", bare)).toBe(
      "关停取缔11月底前完成，整治改造12月底前完成，整合搬迁12月底前完成。",
    );
    expect(findingReason("unknown-unit", bare)).toBe("报送单位的名称要和名单一样。");
    expect(findingReason("address-in-other-unit", bare)).toBe(
      "各单位登记自己辖区内的加工点，别处的由别处登记。",
    );
  });

  it("call the forms as the notice attaches them, else by their sheets' names", () => {
    const attached = (ledger?: string, tally?: string): Campaign => ({
      ...cizao2019,
      ledger: { ...cizao2019.ledger, attachment: ledger },
      tally: { ...cizao2019.tally, attachment: tally },
    });
    const third = attached("附件3", "附件4");
    expect(said("no-ledger", third)).toContain("未找到附件3专项整治清单，");
    expect(said("tally-missing", third)).toContain("附件3和附件4要一起报送。");
    expect(said("no-ledger", attached())).toContain("未找到专项整治清单，");
    expect(said("tally-missing", attached())).toContain("专项整治清单和情况调度表要一起报送。");
    expect(said("missing-column", attached())).toContain("请恢复专项整治清单表头。");
  });

  it("count the dispositions that there are", () => {
    const [first] = cizao2019.dispositions;
    const four = { ...cizao2019, dispositions: [...cizao2019.dispositions, { ...first!, word: "移交园区" }] };
    expect(said("unknown-disposition", four)).toContain("请从四种处理意见中选择一种");
    expect(said("missing-disposition", four)).toContain(
      "关停取缔、整治改造、整合搬迁、移交园区，四种里选一种",
    );
  });

  it("name columns by their titles", () => {
    const renamed = {
      ...cizao2019,
      ledger: {
        ...cizao2019.ledger,
        unitLabel: "上报单位",
        columns: cizao2019.ledger.columns.map((column) =>
          column.key === "violations" ? { ...column, title: "问题（简述）", shortTitle: undefined } : column,
        ),
      },
    };
    expect(findingTitle("missing-violation", renamed)).toBe("未填问题");
    expect(said("missing-violation", renamed)).toContain("请填写问题。");
    expect(findingTitle("missing-unit", renamed)).toBe("未填上报单位");
  });
});
