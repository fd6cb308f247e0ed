import { cizao2019 } from "../../../src/core/campaign";
import { campaignProblem } from "../../../src/words/zh-CN/campaign/problems";
import { campaignWith, problemsOf } from "./campaign-json";
import { type Field, found } from "./contradictions-sample";

const long = (length: number) => "字".repeat(length);

describe("sheets", () => {
  it.each([long(32), "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'"])(
    "%s is not a sheet's name",
    (name) => {
      expect(found(["tally.sheetName", name])).toEqual([
        `tally.sheetName unfit-sheet-name ${name} ${name.length}`,
      ]);
      expect(found(["consolidation.sheets.board", name])).toEqual([
        `consolidation.sheets.board unfit-sheet-name ${name} ${name.length}`,
      ]);
    },
  );

  it("have different names, whatever the case", () => {
    expect(found(["ledger.sheetName", "List"], ["log.sheetName", "LIST"])).toEqual([
      "log.sheetName repeated-sheet-name LIST ledger.sheetName",
    ]);
    expect(found(["consolidation.sheets.pairs", "比对"])).toEqual([
      "consolidation.sheets.pairs repeated-sheet-name 比对 consolidation.sheets.comparison",
    ]);
    expect(found(["consolidation.sheets.ledger", cizao2019.ledger.sheetName])).toEqual([]);
  });
});

describe("texts that Excel holds", () => {
  it.each<[string, number]>([
    ["ledger.columns.1.title", 60],
    ["ledger.columns.3.title", 32],
    ["ledger.columns.3.hint", 255],
    ["ledger.columns.0.error", 225],
    ["tally.figures.0.label", 60],
    ["tally.countHint.title", 32],
    ["tally.countHint.text", 255],
    ["log.dateHint.title", 32],
    ["log.typeHint.text", 255],
    ["log.sitesHint.text", 255],
    ["printing.footer", 255],
  ])("%s has at most %i characters", (path, longest) => {
    expect(found([path, long(longest)])).toEqual([]);
    expect(found([path, long(longest + 1)])).toEqual([`${path} too-long ${longest} ${longest + 1}`]);
  });

  it("a list has at most 255 characters, commas included", () => {
    const others = "关停取缔,整合搬迁,".length;
    expect(found(["dispositions.1.word", long(255 - others)])).toEqual([]);
    expect(found(["dispositions.1.word", long(256 - others)])).toEqual([
      "dispositions list-too-long 255 256",
    ]);
  });

  it.each([
    ["town", "磁灶,镇", "town forbidden-character ,"],
    ["dispositions.1.word", '整"改', 'dispositions.1.word forbidden-character "'],
    ["log.types.closure", "取缔,行动", "log.types.closure forbidden-character ,"],
  ])("%s has no mark that ends a list or a formula's text", (path, value, problem) =>
    expect(found([path, value])).toEqual([problem]),
  );
});

describe("days", () => {
  it("of a month are in order, once each", () => {
    expect(found(["dueDays", [10, 30, 20]])).toEqual(["dueDays.2 unordered-days 20"]);
    expect(found(["dueDays", [10, 10]])).toEqual(["dueDays.1 unordered-days 10"]);
  });

  it("of the stages are not after the last report", () => {
    expect(found(["dispositions.2.deadline", "2020-01-01"])).toEqual([
      "dispositions.2.deadline deadline-after-final 2020-01-01 2019-12-31",
    ]);
    expect(found(["dispositions.2.deadline", "2020-01-01"], ["finalReport", undefined])).toEqual([]);
  });
});

describe("the sentences", () => {
  const said = (...fields: readonly Field[]) => problemsOf(campaignWith(...fields)).map(campaignProblem);

  it("name the field, what is wrong and what to do", () => {
    expect(said(["ledger.columns.3.title", ""], ["dispositions.1.deadline", "2019-11-31"])).toEqual([
      "清单第4列的标题（ledger.columns.3.title）：是空的，请填写。",
      "第2项处理意见的完成期限（dispositions.1.deadline）：不是日期，请写成 2019-11-30 这样，并且这一天要有。",
    ]);
    expect(said(["ledger.columns.3.required", undefined])).toEqual([
      "清单第4列的是否必填（required）（ledger.columns.3.required）：没有填写，请填写。",
    ]);
    expect(said(["dispositions.2.synonyms", ["整改"]])).toEqual([
      "第3项处理意见第1项别的写法（dispositions.2.synonyms.0）：“整改”同时属于第2项处理意见第1项别的写法（dispositions.1.synonyms.0），读表时分不清，请从一处删除。",
    ]);
    expect(said(["tally.sheetName", "专项整治清单"])).toEqual([
      "调度表的工作表名（tally.sheetName）：“专项整治清单”和清单的工作表名（ledger.sheetName）重名（大小写不分），同一个工作簿里不能有两张，请改名。",
    ]);
    expect(problemsOf(7).map(campaignProblem)).toEqual(["整个文件：类型不对，请改为一组字段（花括号）。"]);
  });

  it("have a Chinese name for every field", () => {
    const paths = (value: unknown, path: string): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => paths(inner, path ? `${path}.${key}` : key))
        : [path];
    const unnamed = paths(cizao2019, "").filter((path) =>
      /“[a-zA-Z]/.test(campaignProblem({ path, code: "invalid_format", params: {} })),
    );
    expect(unnamed).toEqual([]);
  });
});
