import type { IsoDate } from "../../../../src/core/language";
import { findStatedTally, isExplained, statedCounts, type StatedTally } from "../../../../src/core/tally";
import { type CellValue, type RangeRef, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { logSheet } from "../../../builders/log";
import { tallySheet } from "../../../builders/tally";
import { sheetOf } from "../../../builders/workbook";

function read(
  sheets: readonly SheetSnapshot[],
  unit: string | null = "下灶村",
  reportDate?: IsoDate,
): StatedTally | null {
  return findStatedTally(workbookOf([...sheets]), campaign, { unit, reportDate });
}

const counts = (stated: StatedTally | null): Record<string, number> =>
  Object.fromEntries(statedCounts(stated));
const labels = [
  "组织检查组",
  "组织检查人数",
  "排查到的“散乱污”非法加工点",
  "组织关停取缔",
  "捣毁生产设备",
  "查封电表",
];
const six = {
  inspectionTeams: 1,
  inspectorVisits: 2,
  sitesFound: 3,
  closureOperations: 4,
  equipmentDestroyed: 5,
  metersSealed: 6,
};

function handmade(rows: readonly (readonly CellValue[])[], merges: readonly RangeRef[] = []): SheetSnapshot {
  return { ...sheetOf("统计", rows), merges };
}

describe("a tally sheet", () => {
  it("is read in the official three-storey form", () => {
    const stated = read([tallySheet([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])])!;
    expect([...statedCounts(stated).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stated.row).toBe(5);
    expect(stated.reportDate).toBe("2019-11-20");
    expect(stated.basis).toBe("cumulative");
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ["units in brackets", [labels.map((label) => `${label}（个）`), [1, 2, 3, 4, 5, 6]]],
    [
      "half-width brackets, blanks and line breaks",
      [labels.map((label) => `${label.slice(0, 2)}\n ${label.slice(2)}(个)`), [1, 2, 3, 4, 5, 6]],
    ],
    ["units in a row of their own", [labels, ["个", "人次", "家", "场次", "台", "个"], [1, 2, 3, 4, 5, 6]]],
    [
      "units or 数 at the end of the label",
      [
        ["检查组数", "检查人次", "排查到的散乱污加工点家数", "关停取缔场次", "捣毁设备台数", "查封电表个数"],
        [1, 2, 3, 4, 5, 6],
      ],
    ],
    ["straight quotation marks", [labels.map((label) => label.replace(/[“”]/g, '"')), [1, 2, 3, 4, 5, 6]]],
    [
      "labels in two rows",
      [
        ["组织", "组织", "排查到的", "组织", "捣毁", "查封"],
        ["检查组", "检查人数", "“散乱污”非法加工点", "关停取缔", "生产设备", "电表"],
        [1, 2, 3, 4, 5, 6],
      ],
    ],
    ["a blank row before the figures", [labels, [], [1, 2, 3, 4, 5, 6]]],
    [
      "far down and to the right",
      [
        ...Array<CellValue[]>(60).fill([]),
        [null, null, null, ...labels],
        [null, null, null, 1, 2, 3, 4, 5, 6],
      ],
    ],
  ])("is read with %s", (_, rows) => {
    expect(counts(read([handmade(rows)]))).toEqual(six);
  });

  it("is read under groups merged across", () => {
    const rows: CellValue[][] = [
      ["检查情况", null, "排查到的加工点", "整治行动", null, null, "拘留", null],
      ["检查组", "检查人数", null, "关停取缔", "捣毁设备", "查封电表", "行政", "刑事"],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 5 },
      { top: 0, left: 6, bottom: 0, right: 7 },
    ];
    expect(counts(read([handmade(rows, merges)]))).toEqual({
      ...six,
      administrativeDetentions: 7,
      criminalDetentions: 8,
    });
  });

  it("ignores other columns", () => {
    const rows = [
      ["序号", labels[0]!, "经办人", ...labels.slice(1)],
      [9, 1, "张三", 2, 3, 4, 5, 6],
    ];
    expect(counts(read([handmade(rows)]))).toEqual(six);
  });

  it("needs six of the eleven labels", () => {
    expect(read([handmade([labels.slice(0, 5), [1, 2, 3, 4, 5]])])).toBeNull();
    expect(
      read([
        handmade([
          ["报送单位", ...labels.slice(0, 5)],
          ["下灶村", 1, 2, 3, 4, 5],
        ]),
      ]),
    ).not.toBeNull();
  });

  it("is neither the action log nor a hidden sheet", () => {
    const log = logSheet([[43775, "检查", 2, 14, null, 0, 0, 0, 0, null]]);
    const titles = ["日期", "类型", "检查组", "检查人数", "捣毁设备", "查封电表", "行政拘留", "刑事拘留"];
    expect(read([log, sheetOf("登记", [titles, [43775, "检查", 2, 14, 0, 0, 0, 0]])])).toBeNull();
    expect(read([{ ...tallySheet([1]), visibility: "hidden" }])).toBeNull();
  });
});

describe("the row", () => {
  const rows: CellValue[][] = [
    ["报送单位", ...labels],
    ["岭畔村", 9, 9, 9, 9, 9, 9],
    ["下灶", 1, 2, 3, 4, 5, 6],
    ["合计", 10, 11, 12, 13, 14, 15],
    ["填表人：张三"],
  ];

  it("is the unit's, whether its name has 村 or not", () => {
    expect(read([handmade(rows)])!.row).toBe(2);
  });

  it("is the total for the town, or the first row when there is none", () => {
    expect(read([handmade(rows)], null)!.row).toBe(3);
    expect(read([handmade(rows.filter(([first]) => first !== "合计"))], null)!.row).toBe(1);
  });

  it("is the row below the header when nothing is filled in", () => {
    const stated = read([tallySheet([])]);
    expect(stated!.row).toBe(5);
    const empty = read([handmade([labels, [], ["备注：无"]])])!;
    expect(empty.row).toBe(1);
    expect([...empty.figures.values()].every(({ isBlank }) => isBlank)).toBe(true);
  });
});

describe("what somebody typed", () => {
  it.each<[CellValue, number | null, boolean]>([
    [3, 3, false],
    ["３", 3, false],
    [" 3 ", 3, false],
    ["3台", null, false],
    [2.5, null, false],
    [-1, null, false],
    ["三", null, false],
    [true, null, false],
    [{ error: "#REF!" }, null, false],
    [null, null, true],
    ["　", null, true],
  ])("%j is the count %s", (value, count, isBlank) => {
    const figure = read([tallySheet([value])])!.figures.get("inspectionTeams")!;
    expect({ count: figure.count, isBlank: figure.isBlank }).toEqual({ count, isBlank });
  });
});

describe("above and below the table", () => {
  it.each([
    ["报送时间：2019年11月20日　口径：本期", "period"],
    ["报送时间：2019.11.20 口径：本月", "month"],
    ["报送时间：2019-11-20", "cumulative"],
  ])("%s states %s", (line, basis) => {
    const sheet = handmade([["下灶村情况"], [line], labels, [1, 2, 3, 4, 5, 6]]);
    expect(read([sheet])).toMatchObject({ reportDate: "2019-11-20", basis });
  });

  it("finds the figures that a 说明 row names", () => {
    const stated = read([
      tallySheet([], {
        below: [["说明", "“排查到的散乱污非法加工点”比清单多1家。"], ["备注：查封电表含上月。"]],
      }),
    ])!;
    expect(isExplained(stated, "sitesFound")).toBe(true);
    expect(isExplained(stated, "metersSealed")).toBe(true);
    expect(isExplained(stated, "relocations")).toBe(false);
  });

  it("reads the one of several sheets that has the ledger's date", () => {
    const sheets = [tallySheet([1], { sheet: "10日", reportDate: "2019年11月10日" }), tallySheet([2])];
    expect(read(sheets, "下灶村", "2019-11-20")!.form.sheet).toBe("情况调度表");
    expect(read(sheets, "下灶村", "2019-11-30")!.form.sheet).toBe("10日");
  });
});
