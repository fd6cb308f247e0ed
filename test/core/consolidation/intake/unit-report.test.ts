import type { UnitReport } from "../../../../src/core/consolidation";
import { logTemplate } from "../../../../src/core/action-log";
import {
  applyPatch,
  type CellValue,
  emptySheet,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign, good, titles } from "../samples";
import { ledgerSheet } from "../../../builders/ledger";
import { other, ledger, withTally, filed, read } from "./submission-sample";

function withOuting(workbook: WorkbookSnapshot, values: readonly CellValue[]): WorkbookSnapshot {
  const { sheetName: sheet } = campaign.log;
  const cells = values.map((value, column) => ({ row: 1, column, value }));
  return applyPatch(workbook, [...logTemplate(campaign), { kind: "setCells", sheet, cells }]);
}

const ofSites = ({ figures }: UnitReport) => figures.get("sitesFound");

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
