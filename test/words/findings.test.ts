import { parts } from "../../scripts/manual-checks/manual";
import { cizao2019 } from "../../src/core/campaign";
import type { FindingWords, FindingWordsOf } from "../../src/words/finding-words";
import { findingMessage, findingTitle, spokenCodes } from "../../src/words/zh-CN/findings";

const messageOf = (...[said, unit]: [Parameters<typeof findingMessage>[0], string?]) =>
  findingMessage(said, cizao2019, unit);

describe("the words of findings", () => {
  it("are there for every check that is made, and for no other", () => {
    const checks = parts.flatMap((part) => part.checks).map(({ code }) => code);
    expect([...spokenCodes].sort()).toEqual(checks.sort());
  });

  it("say what the finding carries", () => {
    expect(findingTitle("invalid-landline", cizao2019)).toBe("固定电话有误");
    expect(messageOf({ code: "invalid-landline", params: { digits: 6, value: "123456" } })).toBe(
      "固定电话应为8位，可加区号0595，现为“123456”。",
    );
    expect(messageOf({ code: "incomplete-closure", params: { missing: "waterCut,productsCleared" } })).toBe(
      "已取缔，但未写明：切断工业用水、清除产品。已落实的请补写，未落实的请抓紧落实。",
    );
    expect(messageOf({ code: "missing-submission", params: {} }, "下灶村")).toBe("尚未收到下灶村本期报表。");
  });

  it.each([
    [
      { code: "unknown-unit", params: { value: "下灶林", suggestion: "下灶村" } },
      "“下灶林”不在报送单位名单，是否为“下灶村”？",
    ],
    [{ code: "unknown-unit", params: { value: "甲村" } }, "“甲村”不在报送单位名单，请核对单位名称。"],
    [
      { code: "unknown-disposition", params: { value: "再说" } },
      "“再说”不在选项内，请从三种处理意见中选择一种。",
    ],
    [
      { code: "log-unknown-type", params: { value: "", inspection: "检查", closure: "取缔行动" } },
      "请选择类型：“检查”或“取缔行动”。",
    ],
    [
      { code: "tally-decreased", params: { figure: "查封电表", before: 3, now: 2 } },
      "“查封电表”累计数由3减为2，请说明原因。",
    ],
    [
      { code: "tally-decreased", params: { figure: "metersSealed", label: "查封电表", before: 3, now: 2 } },
      "“查封电表”累计数由3减为2，请说明原因。",
    ],
  ] as const)("say of %j: %s", (said, message) => {
    expect(messageOf(said)).toBe(message);
  });

  it("cannot lack a code, a part or a param, nor use one that there is not", () => {
    const all = {} as FindingWords;
    const others = {} as Omit<FindingWords, "missing-phone">;
    // @ts-expect-error a code has no words
    const lacking: FindingWords = others;
    // @ts-expect-error words of a code that no check has
    const strange: FindingWords = { ...all, "invalid-fax": { title: "", message: "", reason: null } };
    // @ts-expect-error no reason, and not even that there is none
    const silent: FindingWordsOf<"missing-phone"> = { title: "", message: "" };
    const guessing: FindingWordsOf<"invalid-mobile"> = {
      title: "",
      // @ts-expect-error a param that the check does not give
      message: ({ row }) => String(row),
      reason: null,
    };
    // @ts-expect-error the param that the message needs is missing
    const untold: Parameters<typeof findingMessage>[0] = { code: "invalid-mobile", params: { digits: 1 } };
    expect([lacking, strange, silent, guessing, untold]).toBeDefined();
  });
});
