import { cizao2019 } from "../../../src/core/campaign";
import { found } from "./contradictions-sample";

const { columns, lifecycle } = cizao2019.ledger;
const { figures } = cizao2019.tally;

it("the campaign of the notice does not contradict itself", () => {
  expect(found()).toEqual([]);
});

describe("keys", () => {
  it.each<[string, unknown, string[]]>([
    [
      "ledger.columns",
      [...columns.slice(0, 9), columns[0]],
      ["ledger.columns.9.key repeated-key sequence", "ledger.columns missing-key remarks"],
    ],
    ["ledger.lifecycle", lifecycle.slice(1), ["ledger.lifecycle missing-key measures"]],
    ["tally.figures", figures.slice(0, 9), ["tally.figures missing-key criminalDetentions"]],
    ["tally.figures", [...figures, figures[2]], ["tally.figures.10.key repeated-key sitesFound"]],
    ["dispositions", cizao2019.dispositions.slice(0, 2), ["dispositions missing-key relocation"]],
    [
      "dispositions.1.key",
      "closure",
      ["dispositions.1.key repeated-key closure", "dispositions missing-key rectification"],
    ],
    ["log.columns", cizao2019.log.columns.slice(1), ["log.columns missing-key date"]],
  ])("appear once each in %s", (path, value, problems) => {
    expect(found([path, value]).filter((problem) => / (repeated|missing)-key /.test(problem))).toEqual(
      problems,
    );
  });
});

describe("what a campaign adds", () => {
  const column = { key: "landArea", title: "占地面积", synonyms: [], required: "no", width: 9 };
  const figure = { key: "casesFiled", group: "立案情况", label: "立案", unit: "起", synonyms: [] };
  const suspension = { key: "suspension", word: "停产整顿", synonyms: [], deadline: "2019-12-15" };

  it("is taken: a column, a disposition, a figure and its column of the log", () => {
    expect(
      found(
        ["ledger.columns.10", column],
        ["dispositions.3", { ...suspension, closes: false, doneBy: ["powerCut"] }],
        ["log.columns.10", { key: "cases", title: "立案（起）", synonyms: [], width: 10 }],
        ["tally.figures.10", { ...figure, source: { from: "log", column: "cases" } }],
        [
          "tally.figures.11",
          {
            ...figure,
            key: "suspensions",
            label: "停产整顿",
            source: { from: "ledger", disposition: "suspension" },
          },
        ],
      ),
    ).toEqual([]);
  });

  it("has a key that nothing else has", () => {
    expect(found(["ledger.columns.10", { ...column, key: "timeLimit" }])).toEqual([
      "ledger.columns.10.key reserved-key timeLimit",
    ]);
    expect(found(["tally.figures.10", { ...figure, key: "unit" }])).toEqual([
      "tally.figures.10.key reserved-key unit",
    ]);
  });

  it("comes from what the campaign has", () => {
    const from = (source: object) => found(["tally.figures.10", { ...figure, source }]);
    expect(from({ from: "ledger", disposition: "suspension" })).toEqual([
      "tally.figures.10.source.disposition unknown-reference suspension closure、rectification、relocation",
    ]);
    expect(from({ from: "log", column: "date" })).toEqual([
      "tally.figures.10.source.column unknown-reference date teams、visits、equipmentDestroyed、metersSealed、administrativeDetentions、criminalDetentions",
    ]);
    expect(from({ from: "progress", fact: "metersSealed" })).toEqual([]);
    expect(from({ from: "hand" })).toEqual([]);
    expect(found(["tally.figures.0.source", { from: "hand" }])).toEqual([
      "tally.figures.0.source fixed-source inspectionTeams",
    ]);
  });

  it("is shut by what calls it shut", () => {
    const closing = { ...suspension, closes: true, doneBy: ["powerCut"] };
    expect(found(["dispositions.3", closing])).toEqual([
      "dispositions.3.doneBy closing-by-other-words suspension",
    ]);
    expect(found(["dispositions.3", { ...closing, doneBy: ["powerCut", "closed"] }])).toEqual([]);
  });
});

describe("words", () => {
  it.each<[string, unknown, string]>([
    ["ledger.columns.3.title", "备注", "ledger.columns.9.title repeated-word 备注 ledger.columns.3.title"],
    [
      "ledger.columns.3.synonyms",
      ["编 号"],
      "ledger.columns.3.synonyms.0 repeated-word 编 号 ledger.columns.0.synonyms.0",
    ],
    [
      "ledger.columns.3.title",
      "拟处理意见(填三种之一)",
      "ledger.columns.7.title repeated-word 拟处理意见（关停取缔、整治改造、整合搬迁） ledger.columns.3.title",
    ],
    [
      "ledger.lifecycle.0.title",
      "进展",
      "ledger.lifecycle.0.title repeated-word 进展 ledger.columns.8.synonyms.2",
    ],
    [
      "ledger.splitContact.name",
      ["姓名", "地址"],
      "ledger.splitContact.name.1 repeated-word 地址 ledger.columns.3.synonyms.0",
    ],
    [
      "ledger.splitContact.number",
      ["业主"],
      "ledger.splitContact.number.0 repeated-word 业主 ledger.splitContact.name.2",
    ],
    [
      "tally.figures.1.label",
      "查封电表",
      "tally.figures.5.label repeated-word 查封电表 tally.figures.1.label",
    ],
    [
      "tally.unitColumnSynonyms",
      ["搬迁"],
      "tally.unitColumnSynonyms.0 repeated-word 搬迁 tally.figures.6.synonyms.0",
    ],
    [
      "log.columns.0.synonyms",
      ["组数"],
      "log.columns.2.synonyms.1 repeated-word 组数 log.columns.0.synonyms.0",
    ],
    [
      "log.typeSynonyms.closure",
      ["检查"],
      "log.typeSynonyms.closure.0 repeated-word 检查 log.types.inspection",
    ],
    [
      "dispositions.2.synonyms",
      ["整改"],
      "dispositions.2.synonyms.0 repeated-word 整改 dispositions.1.synonyms.0",
    ],
    ["roster.units.1.name", "磁灶社区", "roster.units.1.name repeated-word 磁灶社区 roster.units.0.name"],
    [
      "roster.units.1.aliases",
      ["井边村"],
      "roster.units.2.name repeated-word 井边村 roster.units.1.aliases.0",
    ],
    [
      "tally.basisWords.month",
      "累计",
      "tally.basisWords.month repeated-word 累计 tally.basisWords.cumulative",
    ],
    [
      "consolidation.columns.file",
      "状态",
      "consolidation.columns.state repeated-word 状态 consolidation.columns.file",
    ],
    [
      "consolidation.decisions.different",
      "同一",
      "consolidation.decisions.different repeated-word 同一 consolidation.decisions.same",
    ],
    ["ledger.dateLabel", "填报 单位", "ledger.dateLabel clashing-label 填报 单位 ledger.unitLabel"],
    ["tally.totalLabel", "说", "tally.totalLabel clashing-label 说 tally.explanationLabel"],
    ["ledger.footers", ["磁灶"], "ledger.footers.0 footer-hides-data 磁灶 磁灶镇"],
    [
      "consolidation.difference",
      "{figure}填报{stated}",
      "consolidation.difference missing-placeholder {derived}",
    ],
    [
      "sameSite.lookAlikes",
      ["安垵", "坂安"],
      "sameSite.lookAlikes.1 repeated-look-alike 安 sameSite.lookAlikes.0",
    ],
  ])("stand for one thing in %s", (path, value, problem) => expect(found([path, value])).toEqual([problem]));

  it("may be repeated for the same thing", () => {
    expect(found(["ledger.columns.3.synonyms", ["地址", "地址", "具体地址"]])).toEqual([]);
  });
});

it.each(["595", "05955", "059a", "0595-"])("%s is not an area code", (areaCode) =>
  expect(found(["areaCode", areaCode])).toEqual([`areaCode not-an-area-code ${areaCode}`]),
);

it("a fault within one field is reported first", () => {
  expect(found(["town", ""], ["dueDays", [20, 10]])).toEqual(["town too_small string 1"]);
});

it("an unknown field is refused, since a misspelt one would be lost", () => {
  expect(found(["ledger.columns.3.hnt", "写到门牌"])).toEqual(["ledger.columns.3 unrecognized_keys hnt"]);
});
