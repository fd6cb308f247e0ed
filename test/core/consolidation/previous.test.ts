import { dueDaysOf, listedSites, readConsolidated, readDecisions } from "../../../src/core/consolidation";
import { findTitledColumns } from "../../../src/core/forms";
import { tallySheet } from "../../../src/core/tally";
import {
  applyPatch,
  type CellValue,
  emptySheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { campaign, titles } from "./samples";
import { firstRow, headerRow, ledgerSheet, type Site } from "../../builders/ledger";
import { sheetOf, withCells } from "../../builders/workbook";

const { sheets, columns: words } = campaign.consolidation;
const read = (workbook: WorkbookSnapshot) => readConsolidated(workbook, campaign, "2019-11-20");

interface Row extends Site {
  /** What stands in the column beside the ten. */
  readonly sourceUnit?: string;
}

function siteRow(siteName: string, disposition: string, progress: string, sourceUnit?: string): Row {
  const operatorContact = "陈某 13900000001";
  return { siteName, address: "中路1号", operatorContact, disposition, progress, sourceUnit };
}

/** 汇总清单 with a column more. */
function ledgerOf(rows: readonly Row[], unit = "", lastTitle: string = words.sourceUnit): SheetSnapshot {
  const last = titles.length;
  return withCells(
    ledgerSheet(rows, { sheet: sheets.ledger, unit }),
    [headerRow, last, lastTitle],
    ...rows.map(({ sourceUnit = null }, index) => [firstRow + index, last, sourceUnit] as const),
  );
}

describe("the sites of a consolidated workbook", () => {
  const sitesOf = (sheet: SheetSnapshot) => {
    const { register } = read(workbookOf([sheet]))!;
    return dueDaysOf(register).flatMap((due) => listedSites(register, due, campaign));
  };

  it("are read with unit and disposition", () => {
    const rows = [
      siteRow("甲厂", "关停取缔", "11月4日已取缔。", "下灶村委会"),
      siteRow("乙厂", "整治改造", "11月4日已取缔。", "后林村"),
      siteRow("丙厂", "待定", "正在整改。"),
    ];
    const told = sitesOf(ledgerOf(rows)).map(({ unit, name, disposition }) => [unit, name, disposition]);
    expect(told.sort()).toEqual([
      ["", "丙厂", null],
      ["下灶村", "甲厂", "closure"],
      ["后林村", "乙厂", "rectification"],
    ]);
  });

  it("belong to the unit that the sheet names when no column does", () => {
    const rows = [siteRow("甲厂", "关停取缔", "", "洋宅村")];
    expect(sitesOf(ledgerOf(rows, "下灶村", "别的")).map(({ unit }) => unit)).toEqual(["下灶村"]);
    expect(sitesOf(ledgerOf(rows, "下灶村")).map(({ unit }) => unit)).toEqual(["洋宅村"]);
  });

  it("are not read without 汇总清单, or when it holds no ledger", () => {
    expect(read(workbookOf([{ ...ledgerOf([]), name: "清单" }]))).toBeNull();
    expect(read(workbookOf([sheetOf(sheets.ledger, [["别的"]])]))).toBeNull();
  });
});

describe("the figures of a consolidated workbook", () => {
  const figuresOf = (...others: SheetSnapshot[]) => read(workbookOf([ledgerOf([]), ...others]))!.figures;
  const empty = workbookOf([ledgerOf([]), emptySheet(sheets.tally)]);
  const made = applyPatch(
    empty,
    tallySheet(campaign, {
      sheet: sheets.tally,
      unit: campaign.town,
      reportDate: null,
      basis: "cumulative",
      rows: [
        { unit: "下灶", values: new Map([["sitesFound", 3] as const, ["metersSealed", 0] as const]) },
        { unit: "后林村", values: new Map([["sitesFound", 5]]) },
        { unit: "下灶村", values: new Map([["sitesFound", 9]]) },
        { unit: "洋宅村", values: new Map() },
      ],
      withTotal: true,
    }),
  );

  it("are read from the first row of each unit of the roster, without empty cells", () => {
    expect(read(made)!.figures).toEqual(
      new Map([
        ["下灶村", new Map([["sitesFound", 3] as const, ["metersSealed", 0] as const])],
        ["洋宅村", new Map()],
      ]),
    );
  });

  it("are not read without 汇总调度表, a table on it, or a column of units", () => {
    expect(figuresOf()).toEqual(new Map());
    expect(figuresOf(sheetOf(sheets.tally, [["别的"]]))).toEqual(new Map());
    const { rows } = made.sheets[1]!;
    const unitless = rows.map((row, index) => (index === 2 ? row?.with(0, "") : row));
    expect(figuresOf(sheetOf(sheets.tally, unitless))).toEqual(new Map());
  });
});

describe("the decisions of a workbook", () => {
  const header = [
    ...[words.decision, words.sourceUnit, words.siteName, words.address],
    ...[words.otherUnit, words.otherSiteName, words.otherAddress],
  ];
  const decisionsOf = (...rows: CellValue[][]) =>
    readDecisions(workbookOf([sheetOf(sheets.pairs, [["标题"], header, ...rows])]), campaign);

  it("are those that say 同一 or 不同, with the units as the roster has them", () => {
    const pair = ["下灶", " 甲厂 ", "中路1号", "后林村", "乙厂", "中路2号"];
    const sites = [
      { unit: "下灶村", name: "甲厂", address: "中路1号" },
      { unit: "后林村", name: "乙厂", address: "中路2号" },
    ];
    expect(decisionsOf(["同 一", ...pair], ["待定", ...pair], [null, ...pair], ["不同", ...pair])).toEqual([
      { sites, isSame: true },
      { sites, isSame: false },
    ]);
  });

  it("are empty when there is no such sheet or no such table", () => {
    expect(readDecisions(workbookOf([emptySheet("别的")]), campaign)).toEqual([]);
    expect(readDecisions(workbookOf([sheetOf(sheets.pairs, [["认定"], ["同一"]])]), campaign)).toEqual([]);
  });
});

describe("titles of a table", () => {
  const wanted = { name: "名称", count: "家数" };

  it("are found in the first row that has all of them, at their first place", () => {
    const found = findTitledColumns(
      sheetOf("表", [undefined, ["名称"], ["家数", "名 称", "名称", "家数"], ["名称", "家数"]] as const),
      wanted,
    );
    expect(found).toEqual({ row: 2, columns: new Map([["count", 0] as const, ["name", 1] as const]) });
  });

  it("are looked for in the first thirty rows", () => {
    const below = (rows: number) => [...Array.from({ length: rows }, () => [null]), ["名称", "家数"]];
    expect(findTitledColumns(sheetOf("表", below(29)), wanted)?.row).toBe(29);
    expect(findTitledColumns(sheetOf("表", below(30)), wanted)).toBeNull();
  });
});
