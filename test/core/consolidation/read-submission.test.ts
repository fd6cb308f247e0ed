import type { IsoDate } from "../../../src/core/language";
import type { FigureKey } from "../../../src/core/campaign";
import { type FiledReport, readSubmission, type UnitReport } from "../../../src/core/consolidation";
import { wholeReport } from "../../../src/core/consolidation/intake/report-of";
import { logTemplate } from "../../../src/core/action-log";
import { tallySheet, type TallyBasis } from "../../../src/core/tally";
import {
  applyPatch,
  type CellValue,
  emptySheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { campaign, good, titles, workbookOfReport } from "./samples";
import { type Site, ledgerSheet } from "../../builders/ledger";

const other: Site = {
  ...good,
  siteName: "鸿运废塑料",
  address: "溪边2号",
  operatorContact: "李四 13905950348",
};

function ledger(name: string, unit: string, day: number, rows: readonly Site[] = [good]): SheetSnapshot {
  return ledgerSheet(rows, { sheet: name, unit, reportDate: `2019年11月${day}日` });
}

/** The workbook with a tally sheet that has a row for each unit. */
function withTally(
  workbook: WorkbookSnapshot,
  found: Readonly<Record<string, number>>,
  {
    sheet = "情况调度表",
    basis = "cumulative" as TallyBasis,
    date = "2019-11-10" as IsoDate,
    note = "",
  } = {},
): WorkbookSnapshot {
  const rows = Object.entries(found).map(([unit, sites]) => ({
    unit,
    values: new Map<FigureKey, number>([["sitesFound", sites]]),
  }));
  const content = { sheet, unit: campaign.town, reportDate: date, basis, rows, withTotal: false };
  return applyPatch(workbook, [
    { kind: "addSheet", sheet },
    ...tallySheet(campaign, content),
    { kind: "setCells", sheet, cells: [{ row: 5 + rows.length, column: 0, value: note }] },
  ]);
}

function withOuting(workbook: WorkbookSnapshot, values: readonly CellValue[]): WorkbookSnapshot {
  const { sheetName: sheet } = campaign.log;
  const cells = values.map((value, column) => ({ row: 1, column, value }));
  return applyPatch(workbook, [...logTemplate(campaign), { kind: "setCells", sheet, cells }]);
}

function filed(workbook: WorkbookSnapshot, modified?: number): FiledReport[] {
  const file = "村/上报.xlsx";
  const options = { today: "2019-11-10", period: null } as const;
  const submission = { file, workbook, ...(modified !== undefined && { modified }) };
  return readSubmission(submission, campaign, options).filter((each) => each.kind === "report");
}

/** What a file says of each unit, of all of its dates. */
const read = (workbook: WorkbookSnapshot): UnitReport[] =>
  filed(workbook).map((report) => wholeReport(report, campaign));

const ofSites = ({ figures }: UnitReport) => figures.get("sitesFound");

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

describe("the figures that a unit reports", () => {
  const one = workbookOf([ledger("清单", "下灶村", 10, [good, other])]);

  it("are those stated, with their place, beside those that the ledger proves", () => {
    const [report] = read(withTally(one, { 下灶村: 5 }));
    expect(ofSites(report!)).toEqual({
      stated: 5,
      derived: 2,
      isExplained: false,
      place: { file: "村/上报.xlsx", sheet: "情况调度表", cell: "D6" },
    });
    expect(report!.figures.get("inspectionTeams")).toEqual({
      stated: null,
      derived: null,
      isExplained: false,
      place: { file: "村/上报.xlsx", sheet: "情况调度表", cell: "B6" },
    });
    expect(ofSites(read(one)[0]!)).toEqual({ stated: null, derived: 2, isExplained: false, place: null });
  });

  it("are explained by a note that names them", () => {
    const note = "说明：排查到的“散乱污”非法加工点含上年3家。";
    expect(ofSites(read(withTally(one, { 下灶村: 5 }, { note }))[0]!)).toMatchObject({ isExplained: true });
  });

  it("are not stated as 累计 by a tally of one month", () => {
    expect(ofSites(read(withTally(one, { 下灶村: 2 }, { basis: "month" }))[0]!)).toEqual({
      stated: null,
      asStated: 2,
      derived: 2,
      isExplained: false,
      place: { file: "村/上报.xlsx", sheet: "情况调度表", cell: "D6" },
    });
  });

  it("add up over its ledgers, and count the workbook's log once", () => {
    const two = workbookOf([ledger("清单", "下灶村", 10), ledger("续", "下灶村", 10, [other])]);
    const [report] = read(withOuting(two, ["2019-11-08", "检查", 2, 9]));
    expect(ofSites(report!)?.derived).toBe(2);
    expect(report!.figures.get("inspectionTeams")?.derived).toBe(2);
    expect(report!.figures.get("inspectorVisits")?.derived).toBe(9);
  });

  it("come from its own row and date, and not from a log that two units share", () => {
    const two = workbookOf([ledger("清单", "下灶村", 20), ledger("清单2", "洋宅村", 10)]);
    const now = withTally(two, { 洋宅村: 4, 下灶村: 3 }, { date: "2019-11-20" });
    const both = withTally(now, { 洋宅村: 2, 下灶村: 1 }, { sheet: "上期调度表" });
    const stated = read(withOuting(both, ["11月8日", "检查", 2, 9])).map((report) => [
      report.unit,
      ofSites(report)?.stated,
      ofSites(report)?.place,
      report.figures.get("inspectionTeams")?.derived,
    ]);
    expect(stated).toEqual([
      ["下灶村", 3, { file: "村/上报.xlsx", sheet: "情况调度表", cell: "D7" }, null],
      ["洋宅村", 2, { file: "村/上报.xlsx", sheet: "上期调度表", cell: "D6" }, null],
    ]);
  });

  it("come from the unit that a first sheet without a name belongs to", () => {
    const two = workbookOf([ledger("清单", "", 10), ledger("续", "下灶村", 10, [other])]);
    expect(ofSites(read(withTally(two, { 洋宅村: 4, 下灶村: 3 }))[0]!)).toMatchObject({
      stated: 3,
      derived: 2,
    });
  });
});

describe("a row that is kept", () => {
  const split = titles.with(4, "经营者").with(9, "联系电话");
  const cells = [1, "顺发小石材", "磁灶镇", "中路1号", "吴顺发", "磨粒机2台", "无手续", "待定", null];
  const workbookWith = (...[header, ...rows]: readonly (readonly CellValue[])[]) =>
    workbookOf([{ ...emptySheet("清单"), rows: [["标题"], ["填报单位：下灶村"], header!, ...rows] }]);

  it("joins a name and a number kept in two columns", () => {
    const rows = [
      [...cells, "13905950347"],
      [...cells, null],
      [...cells.with(4, null), "13905950347"],
    ];
    const texts = read(workbookWith(split, ...rows))[0]!.rows.map((row) => row.texts);
    expect(texts.map((row) => row[4])).toEqual(["吴顺发 13905950347", "吴顺发", "13905950347"]);
    expect(texts[0]).toEqual([
      ...["1", "顺发小石材", "磁灶镇", "中路1号", "吴顺发 13905950347"],
      ...["磨粒机2台", "无手续", "待定", "", ""],
    ]);
  });

  it("has a cell even without a column of names, and keeps the words of an unknown disposition", () => {
    const header = titles.filter((_, column) => column !== 1);
    const [row] = read(workbookWith([null, ...header], [null, ...cells.toSpliced(1, 1)]))[0]!.rows;
    expect(row).toMatchObject({ cell: "B4", row: 3, disposition: "待定", isCalledClosed: false });
    expect(row!.texts.slice(0, 3)).toEqual(["1", "", "磁灶镇"]);
    const [moved] = read(workbookWith([...header, titles[1]!], [...cells.toSpliced(1, 1), null, "顺发"]))[0]!
      .rows;
    expect(moved!.cell).toBe("J4");
  });
});

describe("columns right of the form", () => {
  const withColumns = (...columns: readonly (readonly CellValue[])[]) => {
    const sheet = ledgerSheet([{}, {}], { unit: "下灶村", reportDate: "2019年11月10日" });
    const rows = sheet.rows.map((row, at) =>
      at < 2 ? row : [...(row ?? []), ...columns.map((own) => own[at - 2] ?? null)],
    );
    return workbookOf([{ ...sheet, rows }]);
  };

  it("are kept of each row: the squad's number, measures and responsibility", () => {
    const [report] = filed(withColumns(["编号", "0012", 7], ["责任人", "老王", null]));
    expect(report!.ledgers[0]!.rows.map(({ number, lifecycle }) => [number, lifecycle])).toEqual([
      [12, new Map([["responsiblePerson", "老王"]])],
      [7, undefined],
    ]);
    expect(report!.findings.map(({ finding }) => finding.code)).not.toContain("repeated-column");
  });

  it("are no numbers of the squad where they repeat 序号 otherwise", () => {
    const [report] = filed(withColumns(["序号", 1, 2]));
    expect(report!.ledgers[0]!.rows.map(({ number }) => number)).toEqual([undefined, undefined]);
    expect(report!.findings.map(({ finding }) => finding.code)).toContain("repeated-column");
  });
});
