import type { UnitFile } from "../../../../src/core/consolidation";
import { sheetOf } from "../../../builders/workbook";
import { campaign } from "../samples";
import { sitesOf, ledger, tallyOf, read, take, unitOf, beforeOf } from "./intake-sample";

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
