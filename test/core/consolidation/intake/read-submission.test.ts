import { readSubmission } from "../../../../src/core/consolidation";
import { emptySheet, workbookOf } from "../../../../src/core/workbook";
import { campaign, good, workbookOfReport } from "../samples";
import { other, ledger, withTally, filed, read } from "./submission-sample";

describe("a workbook with ledgers of several units", () => {
  const wrong = { ...other, disposition: null };
  const workbook = workbookOf([
    ledger("乙", "洋宅村", 10, [{ ...good, address: null }]),
    ledger("甲", "下灶村", 9, [good, wrong]),
    ledger("无名", "", 8, [other]),
    ledger("丙", "后林村", 10, []),
  ]);
  const reports = () => filed(workbook, 1574300000000);

  it("makes a report of each, and a sheet without a unit belongs to the first", () => {
    const heads = reports().map(({ unit, unitKnown, ledgers }) => [
      ...[unit, unitKnown, ledgers[0]!.date],
      ledgers.flatMap(({ rows }) => rows).map(({ sheet, cell, unit: own }) => `${own} ${sheet} ${cell}`),
    ]);
    expect(heads).toEqual([
      ["洋宅村", true, "2019-11-10", ["洋宅村 乙 B4", "洋宅村 无名 B4"]],
      ["下灶村", true, "2019-11-09", ["下灶村 甲 B4", "下灶村 甲 B5"]],
      ["后林村", false, "2019-11-10", []],
    ]);
    expect(reports().map(({ file, modified, stamp }) => [file, modified, stamp])).toEqual(
      reports().map(() => ["村/上报.xlsx", 1574300000000, null]),
    );
  });

  it("gives each report the findings of its sheets, and the first those of no sheet", () => {
    const tallied = withTally(workbook, { 洋宅村: 7 });
    const found = read(tallied).map(({ findings, errors, warnings }) => ({
      codes: findings
        .filter(({ code }) => code !== "tally-blank-figure")
        .map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`),
      errors,
      warnings,
    }));
    expect(found).toEqual([
      {
        codes: ["missing-address 乙 D4", "missing-unit 无名 A2", "tally-mismatch 情况调度表 D6"],
        errors: 3,
        warnings: 9,
      },
      { codes: ["missing-disposition 甲 H5"], errors: 1, warnings: 0 },
      { codes: ["unknown-unit 丙 A2"], errors: 1, warnings: 0 },
    ]);
  });
});

describe("a file", () => {
  const filesOf = (file: string) => {
    const options = { today: "2019-11-10", period: null } as const;
    return readSubmission({ file, workbook: { unreadable: "encrypted" } }, campaign, options);
  };

  it.each([
    ["11.10/洋宅村.xlsx", "洋宅村"],
    ["C:\\下灶村\\洋宅村.xlsx", "洋宅村"],
    ["大埔村/下灶村\\洋宅村.xlsx", "洋宅村"],
    ["大埔村\\下灶村/洋宅村.xlsx", "洋宅村"],
    ["下灶村/1.xlsx", "下灶村"],
    ["洋宅村/下灶村.zip/照片/1.jpg", "下灶村"],
    ["磁灶镇/1.xlsx", null],
  ])(
    "%s that cannot be read belongs to the unit in its own name, else in the nearest folder's",
    (file, unit) => {
      expect(filesOf(file)).toEqual([{ kind: "unreadable", file, reason: "encrypted", unit }]);
    },
  );

  it("may lack a date, and is reported when it has no ledger", () => {
    const workbook = workbookOfReport({ unit: "下灶村", date: "", rows: [good] });
    expect(read(workbook)[0]!.reportDate).toBeNull();
    const options = { today: "2019-11-10", period: null } as const;
    const photos = { file: "照片.xlsx", workbook: workbookOf([emptySheet("照片")]) };
    expect(readSubmission(photos, campaign, options)).toEqual([
      {
        kind: "no-ledger",
        unit: null,
        file: "照片.xlsx",
        findings: [
          { code: "no-ledger", severity: "error", scope: "file", sheet: null, cell: null, params: {} },
        ],
      },
    ]);
  });
});

describe("a workbook whose first ledger names no unit", () => {
  it.each([
    ["the unit of the roster before an unknown one", ["", "后林村", "下灶村"], ["下灶村", "后林村"]],
    ["an unknown unit", ["", "后林村"], ["后林村"]],
    ["no unit", [""], [null]],
  ])("belongs to %s", (_, units, expected) => {
    const sheets = units.map((unit, index) => ledger(`清单${index}`, unit, 10));
    expect(read(workbookOf(sheets)).map(({ unit }) => unit)).toEqual(expected);
    expect(read(workbookOf(sheets))[0]!.rows[0]!.unit).toBe(expected[0] ?? "");
  });
});
