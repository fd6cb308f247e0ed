import { type Table, tableSheet } from "../../../../src/core/consolidation/sheets/table";
import type { Edit } from "../../../../src/core/workbook";
import { campaign } from "../samples";
import { bodyLook as body, landscapePage, titleLook as title } from "../../../builders/looks";

const sheet = "表";
const head = { ...body, bold: true, horizontal: "center", borders: true };
const page = {
  ...landscapePage,
};
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const cell = (row: number, column: number, value: unknown) => ({ row, column, value });

const sites: Table = {
  sheet,
  title: "清单",
  lines: ["单位", "时间"],
  columns: [
    { title: "序号", width: 6, align: "center" },
    { title: "名称", width: 11 },
    { title: "地址", width: 11 },
    { title: "处理", width: 11, align: "center" },
    { title: "备注", width: 11 },
    { title: "来源", width: 11 },
  ],
  rows: [
    [1, "甲厂", "", null, "=1+1", "甲.xlsx"],
    [2, "一二三四五六"],
  ],
  printed: 5,
};

describe("a table on a sheet of its own", () => {
  it("is ready to print: a title, a line in two halves, column titles and rows, with unprinted columns beside them", () => {
    expect(tableSheet(campaign, sites)).toEqual([
      { kind: "addSheet", sheet },
      { kind: "merge", sheet, range: area(0, 0, 0, 4) },
      { kind: "merge", sheet, range: area(1, 0, 1, 1) },
      { kind: "merge", sheet, range: area(1, 2, 1, 4) },
      { kind: "format", sheet, range: area(0, 0, 0, 4), format: title },
      { kind: "format", sheet, range: area(1, 0, 1, 4), format: { ...body, wrap: false } },
      { kind: "format", sheet, range: area(1, 2, 1, 4), format: { horizontal: "right" } },
      { kind: "format", sheet, range: area(2, 0, 2, 5), format: head },
      { kind: "format", sheet, range: area(3, 0, 4, 5), format: { ...body, borders: true } },
      { kind: "format", sheet, range: area(3, 0, 4, 0), format: { horizontal: "center" } },
      { kind: "format", sheet, range: area(3, 3, 4, 3), format: { horizontal: "center" } },
      { kind: "columnWidths", sheet, widths: new Map([6, 11, 11, 11, 11, 11].entries()) },
      { kind: "rowHeights", sheet, heights: new Map([36, 24, 45, 24, 39].entries()) },
      { kind: "freeze", sheet, freeze: { rows: 3, columns: 0 } },
      {
        kind: "pageSetup",
        sheet,
        setup: { ...page, titleRows: { first: 0, last: 2 }, printArea: area(0, 0, 4, 4) },
      },
      {
        kind: "setCells",
        sheet,
        cells: [
          cell(0, 0, "清单"),
          cell(1, 0, "单位"),
          cell(1, 2, "时间"),
          ...["序号", "名称", "地址", "处理", "备注", "来源"].map((text, column) => cell(2, column, text)),
          cell(3, 0, 1),
          cell(3, 1, "甲厂"),
          cell(3, 4, "=1+1"),
          cell(3, 5, "甲.xlsx"),
          cell(4, 0, 2),
          cell(4, 1, "一二三四五六"),
        ],
        isFinal: true,
      },
    ]);
  });

  it("repeats only its column titles, and freezes only the title, below a summary", () => {
    const columns = [
      { title: "类别", width: 8 },
      { title: "家数", width: 8 },
    ];
    const table: Table = {
      sheet,
      title: "比对",
      lines: ["左", "右"],
      columns,
      rows: [],
      above: [["新增", 1], []],
    };
    const edits = tableSheet(campaign, table);
    const of = (kind: Edit["kind"]) => edits.filter((edit) => edit.kind === kind);
    expect(of("merge")).toEqual([{ kind: "merge", sheet, range: area(0, 0, 0, 1) }]);
    expect(edits.flatMap((edit) => (edit.kind === "format" ? [[edit.range, edit.format]] : []))).toEqual([
      [area(0, 0, 0, 1), title],
      [area(1, 0, 1, 1), { ...body, wrap: false }],
      [area(1, 1, 1, 1), { horizontal: "right" }],
      [area(2, 0, 3, 1), body],
      [area(4, 0, 4, 1), head],
      [area(5, 0, 5, 1), { ...body, borders: true }],
    ]);
    expect(of("freeze")).toEqual([{ kind: "freeze", sheet, freeze: { rows: 2, columns: 0 } }]);
    expect(of("pageSetup")).toMatchObject([
      { setup: { titleRows: { first: 4, last: 4 }, printArea: area(0, 0, 5, 1) } },
    ]);
    expect(of("setCells")).toEqual([
      {
        kind: "setCells",
        sheet,
        cells: [
          cell(0, 0, "比对"),
          ...[cell(1, 0, "左"), cell(1, 1, "右")],
          ...[cell(2, 0, "新增"), cell(2, 1, 1)],
          ...[cell(4, 0, "类别"), cell(4, 1, "家数")],
        ],
        isFinal: true,
      },
    ]);
  });
});

function heightOf(text: string, width: number): number | undefined {
  const table = { ...sites, columns: [{ title: "文", width }], rows: [[text]] };
  const heights = tableSheet(campaign, table).flatMap((edit) => (edit.kind === "rowHeights" ? [edit] : []));
  return heights[0]?.heights.get(3);
}

describe("the height of a row", () => {
  it.each([
    ["", 11, 1],
    ["1234567890", 11, 1],
    ["12345678901", 11, 2],
    ["123456789012345678901", 11, 3],
    ["一二三四五", 11, 1],
    ["一二三四五六", 11, 2],
    ["一\n二", 11, 2],
    ["一\n1234567890", 11, 2],
    ["一二", 1, 2],
  ])("%j in a column of %i takes %i lines", (text, width, lines) => {
    expect(heightOf(text, width)).toBe(9 + 15 * lines);
  });

  it("is at most Excel's limit", () => {
    expect(heightOf("字".repeat(1000), 11)).toBe(400);
  });
});

describe("the cells of a table", () => {
  const cellsOf = (rows: Table["rows"]) =>
    tableSheet(campaign, { ...sites, columns: [{ title: "文", width: 9 }], rows }).flatMap((edit) =>
      edit.kind === "setCells" ? [edit.cells] : [],
    );

  it("are cut to what an Excel cell can hold", () => {
    const [cells] = cellsOf([["字".repeat(40_000)]]);
    expect(cells!.at(-1)).toEqual(cell(3, 0, "字".repeat(32_767)));
  });

  it("are written 20,000 per edit, since requests have limits", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [index]);
    expect(cellsOf(rows(19_996)).map(({ length }) => length)).toEqual([20_000]);
    const [first, second] = cellsOf(rows(19_997));
    expect(first).toHaveLength(20_000);
    expect(second).toEqual([cell(19_999, 0, 19_996)]);
  });
});
