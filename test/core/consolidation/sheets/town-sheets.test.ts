import { periodOf } from "../../../../src/core/campaign";
import {
  allFindings,
  consolidate,
  consolidationSheets,
  type UnitFigure,
} from "../../../../src/core/consolidation";
import { findingsSheet } from "../../../../src/core/consolidation/sheets";
import { townLedgerSheet } from "../../../../src/core/consolidation/sheets/ledger-sheet";
import { townTallySheet } from "../../../../src/core/consolidation/sheets/tally-sheet";
import { emptySheet, workbookOf } from "../../../../src/core/workbook";
import { findingOf } from "../../../builders/finding";
import { townFigures } from "../../../../src/core/consolidation/figures";
import { wholeReport } from "../../../../src/core/consolidation/intake/report-of";
import { centredColumns, marksOf, messages, reportOf, siteOf, smallTown, writtenOn } from "../town";

const period = periodOf(smallTown, "2019-11-10");
const { sheets } = smallTown.consolidation;
const figure = (stated: number | null, derived: number | null): UnitFigure => ({
  stated,
  derived,
  isExplained: false,
  place: null,
});

describe("汇总清单", () => {
  const files = [
    reportOf("大埔村", { rows: [siteOf("大埔村", "乙厂", { row: 7 })] }),
    reportOf("下灶村", { rows: [siteOf("下灶村", "甲厂")] }),
  ];
  const patch = () => [...townLedgerSheet(consolidate(files, smallTown, { period }), smallTown)];

  it("numbers the rows in roster order and says where each came from", () => {
    const titles = smallTown.ledger.columns.map(({ title }) => title);
    expect(writtenOn(sheets.ledger, patch())).toEqual([
      ["磁灶镇深化开展“散乱污”非法加工点专项整治清单"],
      ["填报单位：磁灶镇", null, null, null, null, "填报时间：2019年11月10日"],
      [...titles, "来源单位", "来源文件", "原行号", "来源工作表", "编号", "原序号"],
      [
        ...[1, "甲厂", "磁灶镇", "甲厂的地址", null, null, null, "关停取缔", null, null],
        ...["下灶村", "下灶村.xlsx", 4, "清单", "0001", "9"],
      ],
      [
        ...[2, "乙厂", "磁灶镇", "乙厂的地址", null, null, null, "关停取缔", null, null],
        ...["大埔村", "大埔村.xlsx", 8, "清单", "0002", "9"],
      ],
    ]);
  });

  it("looks as 附件1 does, and prints its ten columns only", () => {
    expect(centredColumns(patch(), 3)).toEqual([0, 2, 7, 15]);
    const setup = patch().find(({ kind }) => kind === "pageSetup");
    expect(setup).toMatchObject({ setup: { printArea: { top: 0, left: 0, bottom: 4, right: 9 } } });
  });
});

describe("汇总调度表", () => {
  const patchOf = (found: UnitFigure, destroyed = figure(null, 4)) => {
    const figures = new Map([
      ["sitesFound" as const, found],
      ["equipmentDestroyed" as const, destroyed],
    ]);
    const report = { ...wholeReport(reportOf("洋宅村"), smallTown), figures };
    const town = new Map([["洋宅村", townFigures(report, smallTown)]]);
    return townTallySheet({ ...consolidate([], smallTown, { period }), figures: town }, smallTown);
  };

  it("has a row for each unit, a sum, and empty cells where nothing is known", () => {
    const rows = writtenOn(sheets.tally, patchOf(figure(3, 3)));
    expect(rows[1]!.filter(Boolean)).toEqual([
      "填报单位（签章）：磁灶镇",
      "报送时间：2019年11月10日　口径：累计",
    ]);
    expect(rows.slice(5, 9)).toEqual([
      ["下灶村"],
      ["洋宅村", null, null, 3, null, 4],
      ["大埔村"],
      ["合计", 0, 0, 3, 0, 4, 0, 0, 0, 0, 0],
    ]);
    expect(marksOf(patchOf(figure(3, 3)))).toEqual([]);
    expect(rows[4]).toHaveLength(11);
  });

  it("counts what is proven when a unit states something else, and notes what was stated", () => {
    const patch = patchOf(figure(9, 3), figure(1, 4));
    const rows = writtenOn(sheets.tally, patch);
    expect(rows[4]![11]).toBe("核对");
    expect(rows[5]).toEqual(["下灶村"]);
    expect(rows[6]).toEqual([
      ...["洋宅村", null, null, 3, null, 4, null, null, null, null, null],
      "“排查到的‘散乱污’非法加工点”填9，按清单统计为3；“捣毁生产设备”填1，按清单统计为4",
    ]);
    expect(marksOf(patch)).toEqual([
      [6, 3, 6, 3, "#FDE7E9"],
      [6, 5, 6, 5, "#FDE7E9"],
    ]);
    expect(patch.at(-1)).toEqual({ kind: "columnWidths", sheet: sheets.tally, widths: new Map([[11, 40]]) });
  });
});

describe("问题清单", () => {
  it("has every finding with unit, file, place and words", () => {
    const findings = [findingOf()];
    const consolidation = consolidate(
      [reportOf("下灶村", { findings, rows: [siteOf("下灶村", "甲厂")] }), reportOf("大埔村")],
      smallTown,
      { period },
    );
    const heading = { left: "磁灶镇", right: "2019年11月10日" };
    const patch = findingsSheet(allFindings(consolidation), smallTown, messages, heading);
    expect(writtenOn(sheets.findings, patch)).toEqual([
      ["问题清单"],
      ["磁灶镇", null, null, null, "2019年11月10日"],
      ["序号", "报送单位", "文件", "工作表", "单元格", "级别", "问题", "情况和改法"],
      [
        ...[1, "下灶村", "下灶村.xlsx", "清单", "D4", "需改"],
        ...["标题 missing-address", "说明 missing-address 下灶村"],
      ],
      [
        ...[2, "洋宅村", null, null, null, "需改"],
        ...["标题 missing-submission", "说明 missing-submission 洋宅村"],
      ],
    ]);
    expect(centredColumns(patch, 3)).toEqual([0, 4, 5]);
  });
});

describe("the sheets of a consolidation", () => {
  const sheetEdits = (open: readonly string[]) =>
    consolidationSheets(
      consolidate([], smallTown, { period }),
      smallTown,
      messages,
      workbookOf(open.map(emptySheet)),
    ).flatMap((edit) =>
      edit.kind === "addSheet" || edit.kind === "removeSheet" || edit.kind === "renameSheet"
        ? [`${edit.kind} ${edit.sheet}`]
        : [],
    );

  it("are added to an open workbook, where another sheet of the name gets another one", () => {
    expect(sheetEdits(["其他", "汇总清单", "报送情况"])).toEqual([
      "renameSheet 汇总清单",
      "addSheet 汇总清单",
      "addSheet 汇总调度表",
      "renameSheet 报送情况",
      "addSheet 报送情况",
      "addSheet 问题清单",
      "addSheet 疑似重复",
      ...["总台账", "变动记录", "历次数据", "历次清单", "认定记录"].map((name) => `addSheet ${name}`),
    ]);
  });

  it("leave the comparison of an earlier period when there is none now", () => {
    expect(sheetEdits(["其他", "比对"]).filter((edit) => edit.endsWith("比对"))).toEqual([]);
  });
});
