import { type FigureKey, periodOf } from "../../../src/core/campaign";
import { consolidate, type SiteRecord, type UnitFigure } from "../../../src/core/consolidation";
import { townFigures } from "../../../src/core/consolidation/figures";
import { decreasedFindings } from "../../../src/core/consolidation/compare/decreased";
import { wholeReport } from "../../../src/core/consolidation/intake/report-of";
import { outcomeOf } from "../../../src/core/consolidation/register/outcome";
import { emptyRegister } from "../../../src/core/consolidation/register/register";
import { previousOf, reportOf, siteOf, smallTown } from "./town";

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
  const before = (counts: Readonly<Record<string, number>>) =>
    new Map(
      Object.entries(counts).map(([unit, count]) => [
        unit,
        new Map<FigureKey, number>([["sitesFound", count]]),
      ]),
    );
  const decreased = (found: UnitFigure | null, previous: ReturnType<typeof before>) => {
    const outcome = { ...outcomeOf(emptyRegister, "2019-11-20", smallTown), before: previous };
    return decreasedFindings([report("下灶村", found)], outcome, [], smallTown);
  };

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

  it("names the sites that are no longer listed, and is silent about those that went over to another disposition", () => {
    const sites = (fields: Partial<SiteRecord>, ...names: string[]) =>
      names.map((name, row) => siteOf("下灶村", name, { row, ...fields }));
    const then = [reportOf("下灶村", { rows: sites({ disposition: "relocation" }, "陈记水洗", "鸿达印花") })];
    const now = (rows: SiteRecord[]) =>
      consolidate([reportOf("下灶村", { reportDate: "2019-11-20", rows })], smallTown, {
        period: periodOf(smallTown, "2019-11-20"),
        previous: previousOf(consolidate(then, smallTown, { period: periodOf(smallTown, "2019-11-10") })),
      }).findings.flatMap((finding) =>
        finding.code === "tally-decreased" ? [[finding.params.figure, finding.params.sites]] : [],
      );
    expect(now(sites({ disposition: "relocation" }, "陈记水洗"))).toEqual([
      ["sitesFound", ["鸿达印花"]],
      ["relocations", ["鸿达印花"]],
    ]);
    expect(now(sites({}, "陈记水洗", "鸿达印花"))).toEqual([]);
  });

  it("is compared in total with the last figures of the units that sent something now", () => {
    const sites = (unit: string, ...names: string[]) =>
      reportOf(unit, { rows: names.map((name, row) => siteOf(unit, name, { row })) });
    const then = [sites("下灶村", "陈记水洗"), sites("洋宅村", "泉利洗砂", "永盛漂布", "金鑫机砖")];
    const { comparison } = consolidate([sites("下灶村", "陈记水洗", "鸿达印花")], smallTown, {
      period: periodOf(smallTown, "2019-11-20"),
      previous: previousOf(consolidate(then, smallTown, { period: periodOf(smallTown, "2019-11-10") })),
    });
    expect(comparison!.figures.filter(({ key }) => key === "sitesFound")).toEqual([
      { key: "sitesFound", before: 1, now: 2, difference: 1 },
    ]);
  });
});
