import type { FigureKey, KnownFigureKey } from "../../../src/core/campaign";
import { checkTally, type CheckTallyOptions } from "../../../src/core/tally";
import {
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { campaign } from "./village-files";
import { ledgerSheet } from "../../builders/ledger";
import { logSheet } from "../../builders/log";
import { tallySheet } from "../../builders/tally";
import { ledgerOf, today } from "../../builders/workbook";

const ledger = ledgerSheet([
  { siteName: "甲", progress: "11月12日已取缔，查封电表2个。" },
  { siteName: "乙", disposition: "整合搬迁" },
]);
/** What the ledger and its progress texts prove, and 0 for the rest. */
const right: readonly CellValue[] = [0, 0, 2, 1, 0, 2, 1, 0, 0, 0];
const figureIndex = (key: FigureKey) => campaign.tally.figures.findIndex((figure) => figure.key === key);

/** The right figures but for some. */
function figures(others: Partial<Record<KnownFigureKey, CellValue>>): CellValue[] {
  const typed = [...right];
  for (const [key, value] of Object.entries(others)) typed[figureIndex(key as FigureKey)] = value;
  return typed;
}

function findings(workbook: WorkbookSnapshot, options: Partial<CheckTallyOptions> = {}) {
  const found = checkTally(workbook, campaign, ledgerOf(workbook), { today, ...options }).findings;
  return found.map(({ code, severity, sheet: on, cell, params, fix }) => ({
    code,
    severity,
    sheet: on,
    cell,
    params,
    asks: fix?.asks ?? null,
  }));
}

const check = (typed: readonly CellValue[], below: readonly (readonly CellValue[])[] = []) =>
  findings(workbookOf([ledger, tallySheet(typed, { below: below })]));
const codes = (found: ReturnType<typeof findings>) => found.map(({ code, cell }) => `${code} ${cell}`);
const sheet = "情况调度表";

it("finds nothing when every figure is right", () => {
  expect(check(right)).toEqual([]);
});

it("reports a missing tally sheet, except in a CSV", () => {
  const alone = workbookOf([ledger]);
  expect(findings(alone)).toEqual([
    {
      code: "tally-missing",
      severity: "warning",
      sheet: "专项整治清单",
      cell: "A1",
      params: {},
      asks: false,
    },
  ]);
  expect(findings({ ...alone, format: "csv" })).toEqual([]);
});

describe("a count of sites that differs from the ledger", () => {
  it("is an error", () => {
    expect(check(figures({ relocations: 3 }))).toEqual([
      {
        code: "tally-mismatch",
        severity: "error",
        sheet,
        cell: "H6",
        params: { figure: "整合搬迁", stated: 3, derived: 1 },
        asks: false,
      },
    ]);
  });

  it("is fine when it is explained", () => {
    expect(check(figures({ relocations: 3 }), [["备注：整合搬迁含邻村2家。"]])).toEqual([]);
    expect(codes(check(figures({ relocations: 3 }), [["备注：限期整改含邻村2家。"]]))).toEqual([
      "tally-mismatch H6",
    ]);
  });

  it("is fine for another 口径, which the ledger alone cannot prove", () => {
    const typed = tallySheet(figures({ relocations: 3, closureOperations: 0, metersSealed: 0 }));
    expect(codes(findings(workbookOf([ledger, typed]), { basis: "month" }))).toEqual([
      "tally-closure-without-operation E6",
      "tally-evidence-mismatch E6",
      "tally-evidence-mismatch G6",
    ]);
  });
});

describe("a figure that differs from what is proven", () => {
  it("is a warning whose fix asks", () => {
    expect(check(figures({ metersSealed: 5 }))).toEqual([
      {
        code: "tally-evidence-mismatch",
        severity: "warning",
        sheet,
        cell: "G6",
        params: { figure: "查封电表", stated: 5, derived: 2 },
        asks: true,
      },
    ]);
  });

  it("is also found from the action log, and not when nothing is proven", () => {
    const log = logSheet([[43775, "检查", 2, 6, null, 0, 0, 0, 0, null]]);
    const typed = figures({ inspectionTeams: 3, inspectorVisits: 6, criminalDetentions: 1, metersSealed: 0 });
    expect(codes(findings(workbookOf([ledger, tallySheet(typed), log])))).toEqual([
      "tally-evidence-mismatch B6",
      "tally-evidence-mismatch K6",
    ]);
    expect(codes(check(figures({ inspectionTeams: 3, inspectorVisits: 6 })))).toEqual([]);
  });
});

describe("a figure by itself", () => {
  it("must not be blank", () => {
    expect(check(figures({ equipmentDestroyed: " " }))).toEqual([
      {
        code: "tally-blank-figure",
        severity: "warning",
        sheet,
        cell: "F6",
        params: { figure: "捣毁生产设备" },
        asks: true,
      },
    ]);
  });

  it("must be a count, and is shown shortened", () => {
    const { unit, label } = campaign.tally.figures[figureIndex("inspectorVisits")]!;
    const finding = { code: "tally-not-a-count", severity: "error", sheet, cell: "C6" };
    expect(check(figures({ inspectorVisits: `7${unit}` }))).toEqual([
      { ...finding, params: { figure: label, value: "7人次" }, asks: false },
    ]);
    expect(check(figures({ inspectorVisits: "约".repeat(99) }))).toEqual([
      { ...finding, params: { figure: label, value: "约".repeat(60) }, asks: null },
    ]);
    expect(check(figures({ inspectorVisits: 2.5 }))).toEqual([
      { ...finding, params: { figure: label, value: "2.5" }, asks: null },
    ]);
  });

  it("is left to the person when it is a formula or its cell is covered by another", () => {
    const form = tallySheet(figures({ inspectorVisits: "7人次" }));
    const byFormula = { ...form, formulas: new Map([["C6", '="7"&"人次"']]) };
    expect(findings(workbookOf([ledger, byFormula])).map(({ cell, asks }) => [cell, asks])).toEqual([
      ["C6", null],
    ]);
    const blank = tallySheet(figures({ inspectionTeams: null }));
    const merges = [...blank.merges, { top: 5, left: 0, bottom: 5, right: 1 }];
    expect(
      findings(workbookOf([ledger, { ...blank, merges }])).map(({ cell, asks }) => [cell, asks]),
    ).toEqual([["B6", null]]);
  });
});

describe("figures beside one another", () => {
  it.each<[CellValue, CellValue, boolean]>([
    [3, 2, true],
    [3, "2", true],
    [3, 3, false],
    [3, 4, false],
  ])("%j groups of inspectors and %j visits", (inspectionTeams, inspectorVisits, isWrong) => {
    const found = check(figures({ inspectionTeams, inspectorVisits }));
    const finding = { code: "tally-visits-below-teams", severity: "warning", sheet, cell: "C6", asks: null };
    expect(found).toEqual(isWrong ? [{ ...finding, params: { figure: "组织检查人数" } }] : []);
  });

  it("are not compared when one is missing or not a count", () => {
    expect(codes(check(figures({ inspectionTeams: "三", inspectorVisits: -1 })))).toEqual([
      "tally-not-a-count B6",
      "tally-not-a-count C6",
    ]);
    expect(codes(check(figures({ inspectionTeams: 3, inspectorVisits: null })))).toEqual([
      "tally-blank-figure C6",
    ]);
    const without = (title: string): SheetSnapshot => {
      const form = tallySheet(figures({ inspectionTeams: 3 }));
      return { ...form, rows: form.rows.map((row) => row!.map((value) => (value === title ? null : value))) };
    };
    expect(codes(findings(workbookOf([ledger, without("组织检查组")])))).toEqual([]);
    expect(codes(findings(workbookOf([ledger, without("组织检查人数")])))).toEqual([]);
  });

  it("are reported in the order of the sheet, and by code within a cell", () => {
    const typed = figures({ sitesFound: 9, closureOperations: 0, metersSealed: null, relocations: "1 家" });
    expect(codes(check(typed))).toEqual([
      "tally-mismatch D6",
      "tally-closure-without-operation E6",
      "tally-evidence-mismatch E6",
      "tally-blank-figure G6",
      "tally-not-a-count H6",
    ]);
  });
});

describe("a blank figure that the ledger knows", () => {
  it("is filled with what the ledger says, where 0 would be wrong", () => {
    expect(check(figures({ relocations: null }))).toMatchObject([
      { code: "tally-blank-figure", cell: "H6", params: { figure: "整合搬迁", derived: 1 }, asks: true },
    ]);
  });
});

describe("a cumulative figure that has decreased", () => {
  const previous = new Map<FigureKey, number>([
    ["sitesFound", 3],
    ["metersSealed", 2],
    ["equipmentDestroyed", 7],
  ]);

  it("is a warning that says from what to what", () => {
    const typed = tallySheet(figures({ equipmentDestroyed: null }));
    expect(findings(workbookOf([ledger, typed]), { previous })).toEqual([
      {
        code: "tally-decreased",
        severity: "warning",
        sheet,
        cell: "D6",
        params: { figure: "排查到的“散乱污”非法加工点", before: 3, now: 2 },
        asks: null,
      },
      expect.objectContaining({ code: "tally-blank-figure", cell: "F6" }),
    ]);
  });

  it("is fine when it is explained", () => {
    const lost = new Map<FigureKey, number>([["metersSealed", 9]]);
    const told = tallySheet(right, { below: [["说明：查封电表上期多计，已核减。"]] });
    expect(codes(findings(workbookOf([ledger, tallySheet(right)]), { previous: lost }))).toEqual([
      "tally-decreased G6",
    ]);
    expect(findings(workbookOf([ledger, told]), { previous: lost })).toEqual([]);
  });

  it("is not reported for another 口径, or without a tally sheet", () => {
    const month = tallySheet(right, { reportDate: "2019年11月20日 口径：本月" });
    expect(findings(workbookOf([ledger, month]), { previous })).toEqual([]);
    expect(codes(findings(workbookOf([ledger]), { previous }))).toEqual(["tally-missing A1"]);
  });
});
