import type { FigureKey } from "../../../../src/core/campaign";
import { consolidate, readSubmission, type UnitFile } from "../../../../src/core/consolidation";
import { type WorkbookSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../samples";
import { dueDay, period, sitesOf, ledger, tallyOf, read, unitOf, beforeOf } from "./intake-sample";

describe("a workbook with a sheet or a table a period", () => {
  const sheets = [
    ledger(sitesOf(2), { date: "2019年10月30日", sheet: "10.30清单" }),
    ledger(sitesOf(3), { date: "", sheet: "11.10清单" }),
    ledger(sitesOf(4), { date: "2019年11月20日", sheet: "11.20清单" }),
  ];

  it("reports the rows of the period, and keeps the others as history", () => {
    const { used, history, state } = unitOf(read("下灶村.xlsx", ...sheets));
    expect([used!.rows.length, used!.reportDate, state]).toEqual([4, "2019-11-20", "with-warnings"]);
    expect(
      history.map(({ reportDate, rows, figures }) => [reportDate, rows.length, figures.get("sitesFound")]),
    ).toEqual([
      ["2019-10-30", 2, 2],
      ["2019-11-10", 3, 3],
    ]);
  });

  it.each([
    [["10月", "11月"], ["2019-10-30"]],
    [
      ["10月下旬", "11月上旬", "11月中旬"],
      ["2019-10-30", "2019-11-10"],
    ],
  ])("reports the sheet of the period where they are called %j", (names, earlier) => {
    const { used, history } = unitOf(
      read("下灶村.xlsx", ...names.map((sheet, at) => ledger(sitesOf(at + 1), { date: "", sheet }))),
    );
    expect([used!.rows.length, used!.reportDate]).toEqual([names.length, dueDay]);
    expect(history.map(({ reportDate }) => reportDate)).toEqual(earlier);
  });

  it("is judged by the findings of the period's sheets alone", () => {
    const wrong = ledger(sitesOf(2, "下灶村", { disposition: null }), {
      date: "2019年10月30日",
      sheet: "旧",
    });
    expect(unitOf(read("下灶村.xlsx", wrong, sheets[2]!)).used!.errors).toBe(0);
    expect(unitOf(read("下灶村.xlsx", wrong)).used!.errors).toBe(2);
  });

  it("counts a site that two of its sheets list once, by the first", () => {
    const all = ledger(sitesOf(3), { sheet: "总表" });
    const part = ledger(sitesOf(4).slice(2), { sheet: "整治改造类" });
    const { used, figure } = unitOf(read("下灶村.xlsx", all, part));
    expect(used!.rows.map(({ sheet, site }) => `${sheet} ${site.name}`)).toEqual([
      ...["总表 陈记水洗", "总表 鸿达印花", "总表 泉利砂场"],
      "整治改造类 顺发石材",
    ]);
    expect(figure("sitesFound")!.value).toBe(4);
  });

  it("is asked about a date outside the period, also where the period was found out afterwards", () => {
    const late = ledger(sitesOf(2), { date: "2019年11月22日" });
    const workbook = workbookOf([late]) as WorkbookSnapshot;
    const findings = (known: typeof period | null) => {
      const files = readSubmission({ file: "下灶村.xlsx", workbook }, campaign, {
        today: dueDay,
        period: known,
      });
      const found = unitOf(files).used!.findings.filter(({ code }) => code === "report-date-outside-period");
      return found.map(({ sheet, cell, params }) => [sheet, cell, params]);
    };
    expect(findings(null)).toEqual([["清单", "F2", { from: "2019-11-11", to: "2019-11-20" }]]);
    expect(findings(null)).toEqual(findings(period));
  });

  it("is dated by the file's name where nothing else has a date", () => {
    const undated = ledger(sitesOf(2), { date: "" });
    expect(unitOf(read("下灶村1120.xlsx", undated)).used!.reportDate).toBe("2019-11-20");
    expect(unitOf(read("下灶村.xlsx", undated)).used!.reportDate).toBeNull();
  });
});

describe("口径", () => {
  const closed = "11月15日取缔，捣毁水洗机2台，查封电表1个。";
  const earlier = "11月5日取缔，捣毁水洗机3台，查封电表2个。";
  const rows = [
    ...sitesOf(3, "下灶村", { progress: earlier }),
    ...sitesOf(4, "下灶村", { progress: closed }).slice(3),
  ];
  const past = beforeOf(sitesOf(3), {
    inspectionTeams: 7,
    sitesFound: 3,
    closureOperations: 1,
    equipmentDestroyed: 9,
    metersSealed: 6,
  });
  const ofPeriod = {
    inspectionTeams: 2,
    sitesFound: 1,
    closureOperations: 1,
    equipmentDestroyed: 2,
    metersSealed: 1,
  };
  const report = (counts: Partial<Record<FigureKey, number>>, basis = "") =>
    read("下灶村.xlsx", ledger(rows), tallyOf("下灶村", counts, { basis }));

  it("that is not stated is the one that most of the figures fit, and 本期 is turned into 累计", () => {
    const { figure, flags, state, codes } = unitOf(report(ofPeriod), "下灶村", past);
    expect([...flags, state]).toContain("basis-to-check");
    expect(codes).toContain("basis-inferred");
    expect(figure("inspectionTeams")).toEqual({ value: 9, differs: null });
    expect(figure("equipmentDestroyed")).toEqual({ value: 11, differs: null });
  });

  it("that is stated is no question, and is turned likewise", () => {
    const { figure, flags, codes } = unitOf(report(ofPeriod, "本期"), "下灶村", past);
    expect(flags).not.toContain("basis-to-check");
    expect(codes).not.toContain("basis-inferred");
    expect(figure("inspectionTeams")!.value).toBe(9);
  });

  it("is kept in 历次数据, as stated, as inferred, or empty where there is no tally", () => {
    const basisOf = (files: readonly UnitFile[]) =>
      consolidate(files, campaign, { period, past }).memory.register.units.find(
        ({ unit }) => unit === "下灶村",
      )!.basis;
    expect(
      [report(ofPeriod, "本月"), report(ofPeriod), read("下灶村.xlsx", ledger(rows))].map(basisOf),
    ).toEqual(["本月", "本期", null]);
  });

  it("is 累计 where too few of the figures tell", () => {
    const { flags, figure } = unitOf(report({ inspectionTeams: 2, sitesFound: 1 }), "下灶村", past);
    expect(flags).not.toContain("basis-to-check");
    expect(figure("sitesFound")).toEqual({ value: 4, differs: 1 });
  });

  it("of a period without a past leaves what is derived, and says what was stated", () => {
    const { figure } = unitOf(report(ofPeriod, "本期"));
    expect(figure("equipmentDestroyed")!.value).toBe(11);
    expect(figure("equipmentDestroyed")!.differs).toBe(2);
  });
});

describe("a report that nothing changed", () => {
  const noChange = () =>
    read("下灶村.xlsx", ledger([])).length > 0 &&
    read("下灶村.xlsx", {
      ...ledger([]),
      rows: [...ledger([]).rows.slice(0, 3), [null, "本期无新增"]],
    });

  it("lets the unit's last rows stand; without a past it is a nil report", () => {
    const files = noChange() as UnitFile[];
    const known = unitOf(files, "下灶村", beforeOf(sitesOf(3), { sitesFound: 3 }));
    expect([known.used!.rows.length, known.used!.reportDate]).toEqual([3, "2019-11-20"]);
    expect(known.state).not.toBe("nil-report");
    expect(unitOf(files).state).toBe("nil-report");
  });
});
