import type { FigureKey } from "../../../src/core/campaign";
import { consolidate, type PreviousConsolidation, type UnitFigure } from "../../../src/core/consolidation";
import { townFigures } from "../../../src/core/consolidation/figures";
import { decreasedFindings } from "../../../src/core/consolidation/compare/decreased";
import { wholeReport } from "../../../src/core/consolidation/intake/report-of";
import { reportOf, siteOf, smallTown } from "./town";

const figure = (stated: number | null, derived: number | null, isExplained = false): UnitFigure => ({
  stated,
  derived,
  isExplained,
  place: { file: "下灶村.xlsx", sheet: "情况调度表", cell: "D6" },
});

describe("a unit's figure for the town", () => {
  const of = (known: UnitFigure | null) => {
    const figures = known ? new Map([["sitesFound" as const, known]]) : new Map();
    return townFigures({ ...wholeReport(reportOf("下灶村"), smallTown), figures }, smallTown).get(
      "sitesFound",
    );
  };

  it.each([
    ["stated as proven", figure(3, 3), { value: 3, differs: null }],
    ["stated only", figure(3, null), { value: 3, differs: null }],
    ["proven only", figure(null, 3), { value: 3, differs: null }],
    ["stated differently from what is proven", figure(9, 3), { value: 3, differs: 9 }],
    ["stated differently and explained", figure(9, 3, true), { value: 9, differs: null }],
    ["unknown", null, { value: null, differs: null }],
  ])("%s", (_, known, expected) => {
    expect(of(known)).toEqual(expected);
  });
});

describe("a cumulative figure smaller than in the previous consolidation", () => {
  const report = (unit: string, found: UnitFigure | null) => ({
    ...wholeReport(reportOf(unit), smallTown),
    figures: found ? new Map([["sitesFound" as const, found]]) : new Map<FigureKey, UnitFigure>(),
  });
  const before = (counts: Readonly<Record<string, number>>): PreviousConsolidation => ({
    dueDay: null,
    sites: [],
    rows: new Map(),
    reportDates: new Map(),
    figures: new Map(
      Object.entries(counts).map(([unit, count]) => [
        unit,
        new Map<FigureKey, number>([["sitesFound", count]]),
      ]),
    ),
    decisions: [],
  });
  const decreased = (found: UnitFigure | null, previous: PreviousConsolidation) =>
    decreasedFindings([report("下灶村", found)], previous.figures, smallTown);

  it("is reported with both figures, at the place where it is stated", () => {
    expect(decreased(figure(2, 2), before({ 下灶村: 3 }))).toEqual([
      {
        code: "tally-decreased",
        severity: "warning",
        scope: "tally",
        unit: "下灶村",
        params: { figure: "sitesFound", label: "排查到的“散乱污”非法加工点", before: 3, now: 2 },
        file: "下灶村.xlsx",
        sheet: "情况调度表",
        cell: "D6",
      },
    ]);
  });

  it("has no place when it is not stated", () => {
    expect(decreased({ ...figure(null, 2), place: null }, before({ 下灶村: 3 }))).toMatchObject([
      { file: null, sheet: null, cell: null, params: { before: 3, now: 2 } },
    ]);
  });

  it.each([
    ["equally large", figure(3, 3), before({ 下灶村: 3 })],
    ["unknown now", null, before({ 下灶村: 3 })],
    ["unknown before", figure(2, 2), before({ 洋宅村: 3 })],
  ])("is not reported when it is %s", (_, found, previous) => {
    expect(decreased(found, previous)).toEqual([]);
  });

  it("is compared in total with the figures of units that sent nothing now", () => {
    const rows = ["甲厂", "乙厂"].map((name) => siteOf("下灶村", name));
    const { comparison } = consolidate([reportOf("下灶村", { rows })], smallTown, {
      period: null,
      previous: before({ 下灶村: 1, 洋宅村: 4 }),
    });
    expect(comparison!.figures.filter(({ key }) => key === "sitesFound")).toEqual([
      { key: "sitesFound", before: 5, now: 2, difference: -3 },
    ]);
  });
});
