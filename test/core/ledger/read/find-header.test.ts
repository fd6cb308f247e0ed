import { cizao2019, columnKeys } from "../../../../src/core/campaign";
import { readLedgers } from "../../../../src/core/ledger";
import { type CellValue, type RangeRef, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { sheetOf } from "../../../builders/workbook";
import { titles, today, read } from "./read-ledger-sample";

/** Where the columns stand, by key. */
function columnsOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}) {
  const form = read(rows, more)?.form;
  return form && Object.fromEntries([...form.columns].map(([key, { column }]) => [key, column]));
}
const inOrder = Object.fromEntries(columnKeys.map((key, column) => [key, column]));

describe("finding the header", () => {
  it("takes the row that names the most titles", () => {
    const six = titles.slice(0, 6);
    expect(read([six, titles, ["1"], six])!.form).toMatchObject({ headerTop: 1, headerBottom: 1 });
    expect(read([titles, ["1"], titles])!.form).toMatchObject({ headerTop: 0, headerBottom: 0 });
    expect(columnsOf([six, titles])).toEqual(inOrder);
  });

  it("needs six of the ten titles, in any order and with other columns between", () => {
    expect(
      columnsOf([["备注", "照片", titles[3], titles[1], null, titles[2], titles[6], titles[0]] as string[]]),
    ).toEqual({
      remarks: 0,
      address: 2,
      siteName: 3,
      town: 5,
      violations: 6,
      sequence: 7,
    });
    expect(read([titles.slice(0, 5)])).toBeNull();
    expect(read([[...titles.slice(0, 5), ...titles.slice(0, 5)]])).toBeNull();
    expect(read([])).toBeNull();
  });

  it("looks in the first 30 rows", () => {
    const below = (count: number) => [...new Array<CellValue[]>(count).fill([]), titles];
    expect(read(below(29))!.form.headerTop).toBe(29);
    expect(read(below(30))).toBeNull();
  });

  it("reads every visible sheet that holds a ledger", () => {
    const named = (name: string, more: Partial<SheetSnapshot> = {}) => ({
      ...sheetOf(name, [titles]),
      ...more,
    });
    const sheets = [
      named("一"),
      named("二", { visibility: "hidden" }),
      named("三", { rows: [["说明"]] }),
      named("四", { visibility: "veryHidden" }),
      named("五"),
    ];
    const ledgers = readLedgers({ ...workbookOf(sheets), date1904: true }, cizao2019, { today });
    expect(ledgers.map(({ sheet, date1904 }) => [sheet, date1904])).toEqual([
      ["一", true],
      ["五", true],
    ]);
  });

  it("may be two rows tall, with merged cells", () => {
    const upper = [...titles.slice(0, 3), "基本情况", null, null, ...titles.slice(6)];
    const lower = [null, null, null, ...titles.slice(3, 6)];
    const merges: RangeRef[] = [0, 1, 2, 6, 7, 8, 9].map((column) => ({
      top: 1,
      left: column,
      bottom: 2,
      right: column,
    }));
    merges.push({ top: 1, left: 3, bottom: 1, right: 5 });
    const rows = [["标题"], upper, lower, [1, "陈记"]];
    for (const more of [{ merges }, {}]) {
      expect(columnsOf(rows, more)).toEqual(inOrder);
      expect(read(rows, more)!.form).toMatchObject({ headerTop: 1, headerBottom: 2 });
      expect(read(rows, more)!.rows.map(({ index: row }) => row)).toEqual([3]);
    }
  });

  it("may have a title in two halves, and ends with its merged cells", () => {
    const upper = titles.map((title) => title.slice(0, 2));
    const lower = titles.map((title) => title.slice(2));
    expect(columnsOf([upper, lower])).toEqual(inOrder);
    const merges = [{ top: 0, left: 4, bottom: 2, right: 4 }];
    expect(read([titles, [], [], [1, "陈记"]], { merges })!.form.headerBottom).toBe(2);
  });

  it("does not take a covered cell for a title", () => {
    const merges = [{ top: 0, left: 9, bottom: 0, right: 10 }];
    expect(read([[...titles, "设备"]], { merges })!.form.repeated).toEqual([]);
    expect(read([[...titles, "设备"]])!.form.repeated).toEqual([
      { key: "equipment", cell: { row: 0, column: 10, title: "设备", renamed: true } },
    ]);
  });

  it("knows how each column was named, and the columns beside the ten", () => {
    const { form } = read([
      [
        "编 号",
        ...titles.slice(1, 4),
        "负责人",
        "电话",
        ...titles.slice(5),
        "整改时限",
        "整治措施",
        "整治时限",
      ],
    ])!;
    expect(form.columns.get("sequence")).toEqual({ row: 0, column: 0, title: "编号", renamed: true });
    expect(form.columns.get("town")).toEqual({ row: 0, column: 2, title: "所在镇（街道）", renamed: false });
    expect(form.columns.get("operatorContact")).toEqual({
      row: 0,
      column: 4,
      title: "负责人",
      renamed: true,
    });
    expect(form.contactNumber).toEqual({ row: 0, column: 5, title: "电话", renamed: true });
    expect([...form.lifecycle].map(([key, { column }]) => [key, column])).toEqual([
      ["timeLimit", 11],
      ["measures", 12],
    ]);
  });

  it("reads name and number from two columns only when no single column holds both", () => {
    const numbered = (...more: string[]) => read([[...titles, ...more]])!.form;
    expect(numbered("电话").contactNumber).toBeNull();
    expect(numbered("姓名", "电话")).toMatchObject({ contactNumber: null, repeated: [] });
    expect(numbered("姓名", "电话").columns.get("operatorContact")!.column).toBe(4);
    const rest = titles.filter((_, column) => column !== 4);
    const { columns, contactNumber } = read([[...rest, "手机", "法人", "电话", "姓名"]])!.form;
    expect([columns.get("operatorContact")!.column, contactNumber!.column]).toEqual([10, 9]);
    expect(read([[...rest, "电话"]])!.form.columns.has("operatorContact")).toBe(false);
    expect(read([[...rest, "姓名"]])!.form.columns.has("operatorContact")).toBe(false);
  });
});
