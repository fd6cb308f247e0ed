import { cizao2019 as campaign } from "../../../src/core/campaign";
import { readActionLog } from "../../../src/core/action-log";
import { readSequences } from "../../../src/core/action-log/sites";
import { workbookOf, type CellValue } from "../../../src/core/workbook";
import { sheetOf, today } from "../../builders/workbook";

const titles = ["日期", "类型", "检查组", "人数", "捣毁设备"];
const outing = ["2019-11-18", "检查", 1, 6, 3];
const read = (rows: readonly (readonly CellValue[])[]) =>
  readActionLog(workbookOf([sheetOf("登记", rows)]), campaign, { today });

describe("where the log is", () => {
  it("is at the row with the most titles, the first of several", () => {
    const more = [...titles, "查封电表"];
    expect(read([titles, more, more, titles])!.forms).toEqual([
      {
        sheet: "登记",
        headerRow: 1,
        columns: new Map([
          ["date", 0],
          ["type", 1],
          ["teams", 2],
          ["visits", 3],
          ["equipmentDestroyed", 4],
          ["metersSealed", 5],
        ]),
      },
    ]);
  });

  it("has each column at the first of two equal titles", () => {
    expect(read([["附", ...titles, "时间", "人次"]])!.forms[0]!.columns).toEqual(
      new Map([
        ["date", 1],
        ["type", 2],
        ["teams", 3],
        ["visits", 4],
        ["equipmentDestroyed", 5],
      ]),
    );
  });

  it("is among the first thirty rows", () => {
    const blank = (count: number) => Array.from({ length: count }, () => []);
    expect(read([...blank(29), titles])!.forms[0]!.headerRow).toBe(29);
    expect(read([...blank(30), titles])).toBeNull();
  });
});

describe("what is an outing", () => {
  it("is read completely, as far as the log has columns", () => {
    expect(read([titles, outing])!.rows).toEqual([
      {
        sheet: "登记",
        index: 1,
        cells: new Map([
          ["date", { row: 1, column: 0, value: "2019-11-18", text: "2019-11-18" }],
          ["type", { row: 1, column: 1, value: "检查", text: "检查" }],
          ["teams", { row: 1, column: 2, value: 1, text: "1" }],
          ["visits", { row: 1, column: 3, value: 6, text: "6" }],
          ["equipmentDestroyed", { row: 1, column: 4, value: 3, text: "3" }],
        ]),
        dateReading: { kind: "date", date: "2019-11-18" },
        date: "2019-11-18",
        type: "inspection",
        counts: new Map([
          ["teams", 1],
          ["visits", 6],
          ["equipmentDestroyed", 3],
        ]),
        sites: [],
      },
    ]);
  });

  it("has no text where there is an error value", () => {
    const [row] = read([titles, [null, { error: "#N/A" }, 1]])!.rows;
    expect(row).toMatchObject({ dateReading: { kind: "missing" }, date: null, type: "other" });
    expect(row!.cells.get("type")).toEqual({ row: 1, column: 1, value: { error: "#N/A" }, text: "" });
  });

  it.each<[string, readonly CellValue[]]>([
    ["a total", ["合 计", null, 3]],
    ["a total further right", [null, "总计：", 3]],
    ["a note", ["注:人数为人次"]],
    ["a signature", ["填表人：陈某"]],
    ["nothing", []],
    ["blanks", [" ", "　"]],
    ["a word beside the columns", [null, null, null, null, null, "核"]],
  ])("is not %s", (_, row) => {
    expect(read([titles, outing, row, outing])!.rows.map((one) => one.index)).toEqual([1, 3]);
  });

  it("may be a row whose remark mentions a total", () => {
    expect(read([titles, ["2019-11-18", "合计"]])!.rows).toHaveLength(1);
  });
});

describe("the sites of an outing", () => {
  it.each<[string, readonly number[]]>([
    ["", []],
    ["12、3", [12, 3]],
    ["3、3、3", [3]],
    ["3-3", [3]],
    ["1 - 3", [1, 2, 3]],
    ["1号 至 3号", [1, 2, 3]],
    ["1—2，5～6;8到9", [1, 2, 5, 6, 8, 9]],
    ["第１２号和３号", [12, 3]],
    ["3-1", [3, 1]],
    ["1-1001", [1, 1001]],
  ])("%j", (text, numbers) => {
    expect(readSequences(text)).toEqual(numbers);
  });

  it("are at most a thousand per row, from the first five hundred characters", () => {
    expect(readSequences("1-1000")).toHaveLength(1000);
    expect(readSequences(`${"、".repeat(499)}1、2`)).toEqual([1]);
  });
});
