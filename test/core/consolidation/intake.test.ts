import { type FigureKey, periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  type CountedBefore,
  type Past,
  readSubmission,
  type UnitFile,
} from "../../../src/core/consolidation";
import { fingerprintOf } from "../../../src/core/consolidation/intake/fingerprint";
import type { IsoDate } from "../../../src/core/language";
import { type SheetSnapshot, type WorkbookSnapshot, workbookOf } from "../../../src/core/workbook";
import { ledgerSheet, type Site } from "../../builders/ledger";
import { sheetOf } from "../../builders/workbook";
import { campaign } from "./samples";

const dueDay = "2019-11-20";
const period = periodOf(campaign, dueDay);
const siteNames = ["陈记水洗", "鸿达印花", "泉利砂场", "顺发石材"];
const sitesOf = (count: number, village = "下灶村", more: Partial<Site> = {}): Site[] =>
  siteNames.slice(0, count).map((siteName, index) => ({
    siteName,
    address: `${village}中路${index + 1}号`,
    operatorContact: `陈某 1390000000${index}`,
    ...more,
  }));

interface Options {
  readonly unit?: string;
  readonly date?: string;
  readonly sheet?: string;
}
const ledger = (
  rows: readonly Site[],
  { unit = "下灶村", date = "2019年11月20日", sheet = "清单" }: Options = {},
) => ledgerSheet(rows, { unit, reportDate: date, sheet });

const tallyOf = (
  unit: string,
  counts: Partial<Record<FigureKey, number>>,
  { basis = "", date = "2019年11月20日", sheet = "调度表" } = {},
): SheetSnapshot => {
  const figures = campaign.tally.figures;
  return sheetOf(sheet, [
    [
      `填报单位：${unit}`,
      null,
      null,
      null,
      null,
      date && `报送时间：${date}${basis && `\u3000口径：${basis}`}`,
    ],
    ["报送单位", ...figures.map(({ label }) => label)],
    [unit, ...figures.map(({ key }) => counts[key] ?? null)],
  ]);
};

const read = (file: string, ...sheets: readonly SheetSnapshot[]): UnitFile[] =>
  readSubmission({ file, workbook: workbookOf(sheets) as WorkbookSnapshot }, campaign, {
    today: dueDay,
    period,
  });

const take = (files: readonly UnitFile[], past?: Past) =>
  consolidate(files, campaign, { period, ...(past && { past }) });
const unitOf = (files: readonly UnitFile[], unit = "下灶村", past?: Past) => {
  const { units, figures, findings } = take(files, past);
  const found = units.find((one) => one.unit === unit)!;
  const figure = (key: FigureKey) => figures.get(unit)?.get(key);
  const codes = findings.filter((one) => one.unit === unit).map(({ code }) => code);
  return { ...found, figure, codes };
};

describe("whose a file is", () => {
  const slip = ledger(sitesOf(3, "洋宅村"), { unit: "下灶村" });

  it.each([
    ["洋宅村1120.xlsx", "洋宅村"],
    ["洋宅村.zip/清单.xlsx", "洋宅村"],
    ["下灶村、洋宅村.xlsx", "下灶村"],
    ["清单.xlsx", "下灶村"],
    ["洋宅村/清单.xlsx", "下灶村"],
  ])("is told by the addresses where 填报单位 and the name %s name two units", (file, unit) => {
    expect(
      take(read(file, slip))
        .units.filter(({ used }) => used)
        .map((one) => one.unit),
    ).toEqual([unit]);
    const isAsked = unitOf(read(file, slip), unit).codes.includes("unit-differs-from-name");
    expect(isAsked).toBe(unit === "洋宅村");
  });

  it("goes to 填报单位 on a tie, with the question", () => {
    const rows = sitesOf(2, "大埔村");
    const { used, flags, codes } = unitOf(read("洋宅村.xlsx", ledger(rows)));
    expect([used!.rows.length, flags, codes]).toEqual([2, ["unit-to-check"], ["unit-differs-from-name"]]);
  });

  it("is that of two units which swapped their names, each by its addresses", () => {
    const files = [
      ...read("下灶村.xlsx", ledger(sitesOf(2, "下灶村"), { unit: "洋宅村" })),
      ...read("洋宅村.xlsx", ledger(sitesOf(3, "洋宅村"), { unit: "下灶村" })),
    ];
    expect(unitOf(files, "下灶村").used!.file).toBe("下灶村.xlsx");
    expect(unitOf(files, "洋宅村").used!.file).toBe("洋宅村.xlsx");
  });

  it.each([
    ["下灶村清单.xlsx", "unknown-unit", "后林村"],
    ["下灶村/清单.xlsx", "unknown-unit", "后林村"],
    ["下灶村.xlsx", "missing-unit", ""],
  ])("is the roster's unit of %s where %s, to be mended", (file, code, unit) => {
    const { state, used } = unitOf(read(file, ledger(sitesOf(2), { unit })));
    expect(state).toBe("to-return");
    expect(used!.findings.map((finding) => finding.code)).toContain(code);
  });
});

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

describe("附件2 by itself", () => {
  const file1 = () => read("附件1下灶村.xlsx", ledger(sitesOf(2)));
  const stated = { inspectionTeams: 3, sitesFound: 2 };

  it("joins the unit's ledger, which then lacks no tally", () => {
    const { used, figure } = unitOf([...file1(), ...read("附件2下灶村.xlsx", tallyOf("下灶村", stated))]);
    expect(used!.files).toEqual(["附件1下灶村.xlsx", "附件2下灶村.xlsx"]);
    expect(used!.findings.map(({ code }) => code)).not.toContain("tally-missing");
    expect([figure("inspectionTeams"), figure("sitesFound")]).toEqual([
      { value: 3, differs: null },
      { value: 2, differs: null },
    ]);
  });

  it("is compared with it as in one workbook", () => {
    const other = { inspectionTeams: 3, sitesFound: 5 };
    const { used, state } = unitOf([...file1(), ...read("附件2下灶村.xlsx", tallyOf("下灶村", other))]);
    const told = used!.findings.filter(({ code }) => code === "tally-mismatch");
    expect(told.map(({ file, sheet, cell, params }) => [file, sheet, cell, params])).toEqual([
      [
        ...["附件2下灶村.xlsx", "调度表", "D3"],
        { figure: "排查到的“散乱污”非法加工点", stated: 5, derived: 2 },
      ],
    ]);
    expect([used!.errors, state]).toEqual([1, "to-return"]);
  });

  it("of another period does not, and of two the later counts", () => {
    const old = read("旧.xlsx", tallyOf("下灶村", { inspectionTeams: 1 }, { date: "2019年10月30日" }));
    expect(unitOf([...file1(), ...old]).figure("inspectionTeams")!.value).toBeNull();
    const two = [
      ...read("二.xlsx", tallyOf("下灶村", { inspectionTeams: 4 }, { date: "2019年11月19日" })),
      ...read("一.xlsx", tallyOf("下灶村", stated)),
    ];
    expect(unitOf([...file1(), ...two]).figure("inspectionTeams")!.value).toBe(3);
  });

  it("is asked for what is blank or no number in it, and for the operation of a closing", () => {
    const asked = (unit: string, files: readonly UnitFile[]) =>
      unitOf(files, unit).used!.findings.flatMap(({ code, file, cell, params }) =>
        code.startsWith("tally-") ? [[code, file, cell, "derived" in params ? params.derived : null]] : [],
      );
    const progress = "依法取缔，落实“两断三清”。";
    const closed = read("下灶村.xlsx", ledger(sitesOf(2, "下灶村", { progress })));
    const both = sheetOf("调度表", [
      ["报送单位", ...campaign.tally.figures.map(({ label }) => label)],
      ["下灶村", 3, "9人", null, 0, 0, 0, 0, 0, 0, 0],
      ["洋宅村", 5, 4, 6, 0, 0, 0, 0, 0, 0, "无"],
    ]);
    const files = [...closed, ...read("两村调度表.xlsx", both)];
    expect(asked("下灶村", files)).toEqual([
      ["tally-not-a-count", "两村调度表.xlsx", "C2", null],
      ["tally-blank-figure", "两村调度表.xlsx", "D2", 2],
      ["tally-closure-without-operation", "两村调度表.xlsx", "E2", null],
    ]);
    expect(asked("洋宅村", files)).toEqual([
      ["tally-visits-below-teams", "两村调度表.xlsx", "C3", null],
      ["tally-not-a-count", "两村调度表.xlsx", "K3", null],
    ]);
  });

  it("says of a tally that does not count whether another does", () => {
    const usesOf = (...files: readonly UnitFile[]) =>
      unitOf([...file1(), ...files]).received.map(({ use }) => use);
    const old = read("旧.xlsx", tallyOf("下灶村", { inspectionTeams: 1 }, { date: "2019年10月30日" }));
    const now = read("附件2.xlsx", tallyOf("下灶村", stated));
    expect(usesOf(...old, ...now).slice(1)).toEqual([
      { as: "tally-besides", for: "附件2.xlsx" },
      { as: "tally" },
    ]);
    expect(usesOf(...old)[1]).toEqual({ as: "tally-besides", for: null });
  });

  it("with rows of several units gives each its own, also beside a ledger", () => {
    const both = sheetOf("调度表", [
      ["报送单位", ...campaign.tally.figures.map(({ label }) => label)],
      ["下灶村", 3, 9, 2, 0, 0, 0, 0, 0, 0, 0],
      ["洋宅村", 5, 20, 6, 0, 0, 0, 0, 0, 0, 0],
      ["合计", 8, 29, 8, 0, 0, 0, 0, 0, 0, 0],
    ]);
    for (const files of [
      [...file1(), ...read("调度表.xlsx", both)],
      read("下灶村.xlsx", ledger(sitesOf(2)), both),
    ]) {
      expect(unitOf(files).figure("inspectionTeams")!.value).toBe(3);
      expect(unitOf(files, "洋宅村").figure("inspectionTeams")!.value).toBe(5);
    }
  });

  it("alone is not enough: its figures count, and the ledger is asked for", () => {
    const { state, used, figure } = unitOf(read("附件2下灶村.xlsx", tallyOf("下灶村", stated)));
    expect([state, used!.content, used!.rows, figure("sitesFound")!.value]).toEqual([
      "to-return",
      "tally",
      [],
      2,
    ]);
  });

  it("is that of the file's name where the form names no unit", () => {
    const { figure } = unitOf([...file1(), ...read("附件2下灶村.xlsx", tallyOf("", stated))]);
    expect(figure("inspectionTeams")!.value).toBe(3);
  });
});

const beforeOf = (rows: readonly Site[], figures: Partial<Record<FigureKey, number>>): Past => {
  const [file] = read("下灶村.xlsx", ledger(rows, { date: "2019年11月10日" }));
  const records = file!.kind === "report" ? file!.ledgers[0]!.rows : [];
  const counted: CountedBefore = {
    period: "2019-11-10" as IsoDate,
    reportDate: "2019-11-10" as IsoDate,
    fingerprint: fingerprintOf(records, campaign),
    rows: records,
    figures: new Map(Object.entries(figures)) as ReadonlyMap<FigureKey, number>,
  };
  return { reportsOf: (unit) => (unit === "下灶村" ? [counted] : []) };
};

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

describe("a supplement", () => {
  it("is added to what the first file's tally states before the two are compared", () => {
    const main = read(
      "下灶村.xlsx",
      ledger(sitesOf(3)),
      tallyOf("下灶村", { inspectionTeams: 2, sitesFound: 3, relocations: 0, rectifications: 0 }),
    );
    const more = read("下灶村补报.xlsx", ledger(sitesOf(4).slice(3)));
    const { figure, used } = unitOf([...main, ...more]);
    expect([figure("sitesFound"), figure("inspectionTeams")]).toEqual([
      { value: 4, differs: null },
      { value: 2, differs: null },
    ]);
    expect(used!.findings.map(({ code }) => code)).not.toContain("tally-missing");
  });

  it("does not make the first file's figures look like those of 本期", () => {
    const moving = { disposition: "整合搬迁" };
    const before = beforeOf(sitesOf(1, "下灶村", moving), {
      ...{ inspectionTeams: 2, sitesFound: 1, relocations: 1, rectifications: 0 },
    });
    const stated = { inspectionTeams: 3, sitesFound: 3, relocations: 3, rectifications: 0 };
    const main = read("下灶村.xlsx", ledger(sitesOf(3, "下灶村", moving)), tallyOf("下灶村", stated));
    const more = read("下灶村补报.xlsx", ledger(sitesOf(4, "下灶村", moving).slice(3)));
    const { figure, flags } = unitOf([...main, ...more], "下灶村", before);
    expect([figure("inspectionTeams")!.value, figure("sitesFound")!.value]).toEqual([3, 4]);
    expect(flags).not.toContain("basis-to-check");
  });
});

it("the order in which files came changes nothing", () => {
  const files = [
    ...read("下灶村.xlsx", ledger(sitesOf(3))),
    ...read("下灶村补报.xlsx", ledger(sitesOf(4).slice(3))),
    ...read("洋宅村.xlsx", ledger(sitesOf(2, "洋宅村"))),
    ...read("附件2洋宅村.xlsx", tallyOf("洋宅村", { sitesFound: 2, inspectionTeams: 1 })),
  ];
  const whole = take(files);
  for (const other of [files.toReversed(), [...files.slice(2), ...files.slice(0, 2)]]) {
    const { board, rows, figures, findings } = take(other);
    expect({ board, rows, figures, findings }).toEqual({
      board: whole.board,
      rows: whole.rows,
      figures: whole.figures,
      findings: whole.findings,
    });
  }
});
