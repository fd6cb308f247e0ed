import { periodOf } from "../../../../src/core/campaign";
import { consolidate, type PreviousSite } from "../../../../src/core/consolidation";
import { comparisonSheet } from "../../../../src/core/consolidation/sheets/comparison-sheet";
import { centredColumns, messages, previousOf, reportOf, siteOf, smallTown, writtenOn } from "../town";

const before = [
  reportOf("下灶村", {
    rows: [
      siteOf("下灶村", "鸿运废塑料"),
      siteOf("下灶村", "顺发小石材", { row: 4 }),
      siteOf("下灶村", "永盛漂布", { row: 5, disposition: "其他" }),
    ],
  }),
  reportOf("大埔村", { rows: [siteOf("大埔村", "金鑫洗砂", { isCalledClosed: true })] }),
];
const previous = previousOf(consolidate(before, smallTown, { period: periodOf(smallTown, "2019-11-10") }));

/** A site of the reports before, as the comparison names it. */
function then(report: number, row: number, isClosed = false): PreviousSite {
  const { unit, site, disposition } = before[report]!.ledgers[0]!.rows[row]!;
  return { unit, site, disposition, isClosed };
}

const files = [
  reportOf("下灶村", {
    rows: [
      siteOf("下灶村", "新来小印花"),
      siteOf("下灶村", "顺发小石材", { row: 4, disposition: "rectification" }),
      siteOf("下灶村", "永盛漂布", { row: 5, disposition: "其他", isCalledClosed: true }),
    ],
  }),
  reportOf("大埔村"),
];

describe("比对", () => {
  it("counts each kind, gives 本期 of each figure, and lists the sites kind by kind", () => {
    const { comparison } = consolidate(files, smallTown, {
      period: periodOf(smallTown, "2019-11-20"),
      previous,
    });
    expect(comparison!.entries.map(({ class: kind, now, then }) => [kind, now, then])).toEqual([
      ["new", files[0]!.ledgers[0]!.rows[0], null],
      ["reclassified", files[0]!.ledgers[0]!.rows[1], then(0, 1)],
      ["unchanged", files[0]!.ledgers[0]!.rows[2], then(0, 2)],
      ["vanished", null, then(0, 0)],
      ["closed-and-removed", null, then(1, 0, true)],
    ]);
    const patch = comparisonSheet(comparison!, periodOf(smallTown, "2019-11-20"), smallTown, messages);
    expect(writtenOn("比对", patch)).toEqual([
      ["磁灶镇比对"],
      ["磁灶镇", null, null, null, "2019年11月20日"],
      ["类别", "家数"],
      ["新增", 1],
      ["已完成、不再列", 1],
      ["改类", 1],
      ["回潮", 0],
      ["本期未列", 1],
      ["不变", 1],
      ["本期完成", 1],
      [],
      ["项目", "上期累计", "本期累计", "本期"],
      ["组织检查组", 0, 0, 0],
      ["组织检查人数", 0, 0, 0],
      ["排查到的“散乱污”非法加工点", 4, 3, -1],
      ["组织关停取缔", 1, 0, -1],
      ["捣毁生产设备", 0, 0, 0],
      ["查封电表", 0, 0, 0],
      ["整合搬迁", 0, 0, 0],
      ["限期整改", 0, 1, 1],
      ["行政拘留", 0, 0, 0],
      ["刑事拘留", 0, 0, 0],
      [],
      [
        ...["类别", "来源单位", "加工点名称", "具体地址"],
        ...["上期处理意见", "本期处理意见", "来源文件", "原行号"],
      ],
      ["新增", "下灶村", "新来小印花", "新来小印花的地址", null, "关停取缔", "下灶村.xlsx", 4],
      ["已完成、不再列", "大埔村", "金鑫洗砂", "金鑫洗砂的地址", "关停取缔"],
      ["改类", "下灶村", "顺发小石材", "顺发小石材的地址", "关停取缔", "整治改造", "下灶村.xlsx", 5],
      ["本期未列", "下灶村", "鸿运废塑料", "鸿运废塑料的地址", "关停取缔"],
      ["不变", "下灶村", "永盛漂布", "永盛漂布的地址", "其他", "其他", "下灶村.xlsx", 6],
      ["本期完成", "下灶村", "永盛漂布", "永盛漂布的地址", null, "其他", "下灶村.xlsx", 6],
    ]);
    expect(centredColumns(patch, 24)).toEqual([0, 4, 5, 7]);
  });
});
