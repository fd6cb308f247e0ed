import { cizao2019, columnKeys } from "../../../src/core/campaign";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook";
import { check, found, named, sheetName, writes } from "./checking";
import { ledgerSheet, firstRow, headerRow } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

const titles = cizao2019.ledger.columns.map(({ title }) => title);
const titleOf = (column: number) => titles[column]!;

/** The sheet without one of its columns. */
function without(column: number, sheet: SheetSnapshot = ledgerSheet([{}])): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) => (r < headerRow ? row : row!.filter((_, c) => c !== column))),
  };
}

/** The sheet with one more column, from the titles down. */
function withColumn(sheet: SheetSnapshot, column: number, cells: readonly CellValue[]): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      r < headerRow ? row : row!.toSpliced(column, 0, cells[r - headerRow] ?? null),
    ),
  };
}

describe("a missing column", () => {
  it.each(columnKeys.map((_, column) => [titleOf(column), column] as const))(
    "%s is offered at its place in the form, and its cells are not reported",
    (title, column) => {
      expect(check(without(column))).toContainEqual(
        found(
          "missing-column",
          "A3",
          { column: title },
          {
            asks: true,
            patch: [
              { kind: "insertColumns", sheet: sheetName, column, count: 1 },
              { kind: "setCells", sheet: sheetName, cells: [{ row: headerRow, column, value: title }] },
            ],
          },
        ),
      );
      const codes = check(without(column)).map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith("missing"))).toEqual(["missing-column"]);
    },
  );

  it("brings one finding each, to the right of the columns before it", () => {
    const sheet = without(1, without(2));
    const findings = check(sheet).filter(({ code }) => code === "missing-column");
    expect(findings.map(({ params, fix }) => [params, fix!.patch[0]])).toEqual([
      [{ column: titleOf(1) }, { kind: "insertColumns", sheet: sheetName, column: 1, count: 1 }],
      [{ column: titleOf(2) }, { kind: "insertColumns", sheet: sheetName, column: 1, count: 1 }],
    ]);
  });
});

describe("a column under another title", () => {
  it("should have the official title", () => {
    expect(check(withCells(ledgerSheet([{}]), [headerRow, 3, "详细 地址"]))).toEqual([
      found(
        "renamed-column",
        "D3",
        { found: "详细地址", column: "具体地址" },
        writes({ row: headerRow, column: 3, value: "具体地址" }),
      ),
    ]);
    expect(named(check(withCells(ledgerSheet([{}]), [headerRow, 4, "经营者"])))).toEqual([
      "E3 renamed-column",
    ]);
  });

  it.each(["所在镇", "所在镇(街道)", "所在\n镇 〔街道〕"])(
    "is not %j, since brackets do not count",
    (title) => {
      expect(check(withCells(ledgerSheet([{}]), [headerRow, 2, title]))).toEqual([]);
    },
  );
});

describe("a column that appears twice", () => {
  it("is reported", () => {
    const sheet = withColumn(ledgerSheet([{}]), 10, ["地址", "新街3号"]);
    expect(check(sheet)).toEqual([found("repeated-column", "K3", { column: "具体地址" })]);
  });
});

describe("name and number in two columns", () => {
  /** 经营者 and 联系电话 of four sites. */
  const contacts: readonly (readonly [CellValue, CellValue])[] = [
    ["陈某", "13900000001"],
    [null, "13900000002"],
    ["李某", null],
    ["赵某", { error: "#N/A" }],
  ];
  const split = withColumn(
    withCells(
      ledgerSheet([{}, {}, {}, { siteName: "宏泰机砖厂", address: "老街7号" }]),
      [headerRow, 4, "经营者"],
      ...contacts.map(([name], i) => [firstRow + i, 4, name] as const),
    ),
    5,
    ["联系电话", ...contacts.map(([, number]) => number)],
  );

  it("should be joined into the first, under the official title", () => {
    const title = { row: headerRow, column: 4, value: "经营者及联系方式" };
    expect(check(split)).toEqual([
      found(
        "split-column",
        "F3",
        { first: "经营者", second: "联系电话" },
        writes(
          title,
          { row: firstRow, column: 4, value: "陈某 13900000001" },
          { row: firstRow + 1, column: 4, value: "13900000002" },
        ),
      ),
      found("missing-operator", "E5"),
      found("missing-phone", "F6"),
      found("cell-error", "F7", { value: "#N/A" }),
    ]);
  });

  it("are not joined before a merged name is split", () => {
    const area = { top: firstRow, left: 4, bottom: firstRow + 1, right: 4 };
    const { fix } = check({ ...split, merges: [area] }).find(({ code }) => code === "split-column")!;
    expect(fix).toBeNull();
  });

  it("are not joined when one holds an error value", () => {
    const failed = withCells(split, [firstRow, 4, { error: "#N/A" }], [firstRow + 1, 5, null]);
    const { fix } = check(failed).find(({ code }) => code === "split-column")!;
    expect(fix!.patch).toEqual([
      { kind: "setCells", sheet: sheetName, cells: [expect.objectContaining({ row: headerRow })] },
    ]);
  });

  it("leave a number in the first unchecked when the second holds an error value", () => {
    const failed = withCells(split, [firstRow + 3, 4, "赵某 1390000001、8581676"]);
    expect(named(check(failed)).filter((finding) => finding.includes("7"))).toEqual(["F7 cell-error"]);
  });

  it("hold a number as text in the second", () => {
    const { fix } = check(withCells(split, [firstRow, 5, 13900000001])).find(({ cell }) => cell === "F4")!;
    expect(fix).toEqual(writes({ row: firstRow, column: 5, value: "13900000001" }));
  });

  it("are not reported as renamed, while another column is", () => {
    expect(named(check(withCells(split, [headerRow, 3, "地址"])))).toContain("D3 renamed-column");
  });

  it("have a missing column that follows inserted to the right of both", () => {
    const { fix } = check(without(6, split)).find(({ code }) => code === "missing-column")!;
    expect(fix!.patch[0]).toEqual({ kind: "insertColumns", sheet: sheetName, column: 6, count: 1 });
  });
});
