import { periodOf } from "../../../../src/core/campaign";
import { allFindings, consolidate, type UnitFile } from "../../../../src/core/consolidation";
import { takeIn } from "../../../../src/core/consolidation/intake/take-in";
import { withoutFix } from "../../../../src/core/consolidation/intake/unit-file";
import { findingOf } from "../../../builders/finding";
import { reportOf, siteOf, smallTown, units } from "../town";
import { period, intakeOf, sent } from "./take-in-sample";

describe("the files that came in", () => {
  it("are assigned to the units of the roster in order, or listed below them", () => {
    const own = reportOf("下灶村");
    const stranger = reportOf("后林村", { unitKnown: false });
    const nameless = reportOf(null, { unitKnown: false });
    const other: UnitFile = { kind: "no-ledger", file: "行动方案.docx", findings: [], unit: null };
    const list: UnitFile = { kind: "no-ledger", file: "名单.xlsx", findings: [], unit: null };
    const broken: UnitFile = { kind: "unreadable", file: "坏.xlsx", reason: "encrypted", unit: null };
    const ofUnit: UnitFile = { ...broken, file: "洋宅村.xlsx", unit: "洋宅村" };
    const picture: UnitFile = { ...broken, file: "下灶村/1.jpg", reason: "picture", unit: "下灶村" };
    const files = [other, list, stranger, nameless, broken, ofUnit, own, picture];
    const { units: taken, belowRoster, unreadable } = takeIn(files, smallTown, { period: null });
    expect(
      taken.map(({ unit, state, used: report, unreadable: lost }) => [unit, state, report?.file, lost]),
    ).toEqual([
      ["下灶村", "nil-report", "下灶村.xlsx", []],
      ["洋宅村", "unreadable", undefined, [ofUnit]],
      ["大埔村", "not-sent", undefined, []],
    ]);
    expect(belowRoster.map(({ file, code }) => [file, code])).toEqual([
      ["行动方案.docx", "other-material"],
      ["名单.xlsx", "no-ledger"],
      ["后林村.xlsx", "unknown-unit"],
      ["null.xlsx", "missing-unit"],
      ["下灶村/1.jpg", "other-material"],
    ]);
    expect(unreadable).toEqual([broken, ofUnit]);
  });

  it.each([
    ["an old document", "下灶村.doc", "document", "unreadable"],
    ["a picture of its form", "下灶村清单.jpg", "picture", "unreadable"],
    ["its summary", "下灶村工作总结.docx", "no-table", "not-sent"],
  ] as const)("leave a unit of which only %s came %#", (_, file, reason, state) => {
    const only: UnitFile = { kind: "unreadable", file, reason, unit: "下灶村" };
    expect(intakeOf([only]).state).toBe(state);
  });

  it("leave a unit of which only a workbook without a ledger came unreadable, and say which", () => {
    const findings = [withoutFix(findingOf({ code: "no-ledger", sheet: null, cell: null }))];
    const only: UnitFile = { kind: "no-ledger", file: "下灶村.xlsx", findings, unit: "下灶村" };
    const consolidation = consolidate([only], smallTown, { period });
    expect(consolidation.board[0]).toMatchObject({ state: "unreadable", file: "下灶村.xlsx" });
    const own = allFindings(consolidation).filter(({ unit }) => unit === "下灶村");
    expect(own.map(({ code }) => code)).toEqual(["no-ledger"]);
  });

  it("that cannot be read beside a unit's report are told as a flag", () => {
    const lost: UnitFile = { kind: "unreadable", file: "下灶村.rar", reason: "archive", unit: "下灶村" };
    expect(intakeOf([sent("a", "2019-11-10"), lost])).toMatchObject({
      state: "in-order",
      flags: ["partly-unreadable"],
    });
  });

  it("count once for a unit that the roster names twice", () => {
    const { roster } = smallTown;
    const twice = { ...smallTown, roster: { ...roster, units: [...roster.units, roster.units[0]!] } };
    const files = [reportOf("下灶村", { rows: [siteOf("下灶村", "顺发小石材")] })];
    const { board, rows, findings } = consolidate(files, twice, { period: null });
    expect(board.map(({ unit }) => unit)).toEqual(units);
    expect(rows).toHaveLength(1);
    expect(findings.map(({ unit }) => unit)).toEqual(["洋宅村", "大埔村"]);
  });
});

describe("all findings", () => {
  const finding = (code: string) => findingOf({ code, cell: "B4" });
  const lineOf = ({ unit, file, code, cell }: ReturnType<typeof allFindings>[number]) => [
    unit,
    file,
    code,
    cell,
  ];

  it("follow the roster, those of the submission before those of the file, then the files below", () => {
    const files: UnitFile[] = [
      { kind: "unreadable", file: "坏.xlsx", reason: "encrypted", unit: null },
      { kind: "no-ledger", file: "照片.xlsx", findings: [finding("no-ledger")], unit: null },
      reportOf("后林村", { unitKnown: false, findings: [finding("unknown-unit")] }),
      reportOf("大埔村", { findings: [finding("missing-address")], reportDate: "2019-11-12" }),
      { kind: "unreadable", file: "下灶村旧.xlsx", reason: "encrypted", unit: "下灶村" },
      reportOf("下灶村", { findings: [finding("missing-name")], stamp: "broken" }),
    ];
    const found = allFindings(consolidate(files, smallTown, { period: periodOf(smallTown, "2019-11-10") }));
    expect(found.map(lineOf)).toEqual([
      ["下灶村", "下灶村旧.xlsx", "unreadable-file", null],
      ["下灶村", null, "stamp-broken", null],
      ["下灶村", "下灶村.xlsx", "missing-name", "B4"],
      ["洋宅村", null, "missing-submission", null],
      ["大埔村", null, "late-submission", null],
      ["大埔村", "大埔村.xlsx", "missing-address", "B4"],
      [null, "照片.xlsx", "no-ledger", "B4"],
      ["后林村", "后林村.xlsx", "unknown-unit", "B4"],
      [null, "坏.xlsx", "unreadable-file", null],
    ]);
  });
});
