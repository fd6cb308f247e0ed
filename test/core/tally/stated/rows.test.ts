import type { FigureKey } from "../../../../src/core/campaign";
import { findStatedTally, statedCounts } from "../../../../src/core/tally";
import { parseRange, type CellValue, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { sheetOf } from "../../../builders/workbook";

const titles = ["报送单位", ...campaign.tally.figures.map(({ label }) => label)];

/** What the rows below a header in row 1 are; the header's own titles may be others. */
function below(rows: readonly (readonly CellValue[])[], header: readonly CellValue[] = titles) {
  const { dataRows, totalRow, explanations } = findStatedTally(
    workbookOf([sheetOf("统计", [header, ...rows])]),
    campaign,
    { unit: null },
  )!;
  return { data: dataRows, total: totalRow, said: explanations.map(({ row, text }) => `${row} ${text}`) };
}

/** The figures that a text below the table names. */
function named(text: string, header: readonly CellValue[] = titles): FigureKey[] {
  const sheet = sheetOf("统计", [header, ["下灶村", 1], ["说明", text]]);
  return [...findStatedTally(workbookOf([sheet]), campaign, { unit: null })!.explanations[0]!.names];
}

describe("the rows below the header", () => {
  it("are rows of figures, the total, and explanations", () => {
    expect(
      below([
        ["岭畔村", 1],
        [],
        ["下灶村", null, null, null, 0],
        ["合计（2个单位）", 1],
        [null, "说 明：", null, "其余由供电所", "查封。"],
        ["备注", "无"],
      ]),
    ).toEqual({ data: [1, 3], total: 4, said: ["5 说 明： 其余由供电所 查封。", "6 备注 无"] });
  });

  it.each([
    ["a signature", ["填表人：张三", null, "审核人：李四"]],
    ["a signature in another column", [null, null, "审核人：李四"]],
    ["an explanation", ["说明：无"]],
    ["a note", ["备 注", "①报送单位"]],
    ["a stamp", ["校验印记 A1B2C3", 7]],
    ["another header", titles],
  ])("are not read beyond %s", (_, row) => {
    const { data, total } = below([["下灶村", 1], row, ["岭畔村", 2], ["合计", 3]]);
    expect({ data, total }).toEqual({ data: [1], total: null });
  });

  it("are read beyond a row with too few labels, and beyond cells beside the table", () => {
    const { data } = below([
      ["下灶村", 1],
      titles.slice(0, 5),
      [...Array<null>(12).fill(null), "注"],
      ["岭畔村", 2],
    ]);
    expect(data).toEqual([1, 2, 4]);
    const six = below([["下灶村", 1], titles.slice(0, 6), ["岭畔村", 2]]);
    expect(six.data).toEqual([1]);
  });

  it("may belong to a unit whose name begins or ends like a label", () => {
    const rows = ["例山村", "合兴村", "旧合计", "上说明"].map((name) => [name, 1]);
    expect(below(rows)).toEqual({ data: [1, 2, 3, 4], total: null, said: [] });
  });

  it("may be explained anywhere below the table", () => {
    const { said } = below([["下灶村", 1], ["填表人：张三"], [], ["说明：甲"]]);
    expect(said).toEqual(["4 说明：甲"]);
  });
});

describe("an explanation", () => {
  it.each<[string, FigureKey[]]>([
    ["“查封电表”含上月1个。", ["metersSealed"]],
    ["查封（电表）、行政 拘留(含上月)", ["metersSealed", "administrativeDetentions"]],
    ["（整合搬迁）", ["relocations"]],
    ["由供电所查封。", []],
  ])("%s names %j", (text, keys) => {
    expect(named(text)).toEqual(keys);
  });

  it("may name a figure by the sheet's own title", () => {
    const header = ["报送单位", "检查组", "检查人次", "排查到", "关停取缔", "捣毁设备"];
    expect(named("检查人次含夜查。", header)).toEqual(["inspectorVisits"]);
    expect(named("检查人次含夜查。")).toEqual([]);
    expect(named("组织检查人数含夜查，刑事拘留另报。", header)).toEqual([
      "inspectorVisits",
      "criminalDetentions",
    ]);
  });

  it("is not read from cells hidden under a merged area", () => {
    const sheet = {
      ...sheetOf("统计", [titles, ["下灶村", 1], [null, "说明"]]),
      merges: [parseRange("A3:K3")!],
    };
    expect(findStatedTally(workbookOf([sheet]), campaign, { unit: null })!.explanations).toEqual([]);
  });
});

it("has no counts without a tally sheet", () => {
  expect(statedCounts(null)).toEqual(new Map());
});
