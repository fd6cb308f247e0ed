import type { IsoDate } from "../../../src/core/language";
import { periodOf } from "../../../src/core/campaign";
import { allFindings, consolidate, type UnitFile } from "../../../src/core/consolidation";
import { takeIn } from "../../../src/core/consolidation/intake/used-reports";
import { findingOf } from "../../builders/finding";
import { reportOf, siteOf, smallTown, units } from "./town";

const used = (files: readonly UnitFile[]) =>
  takeIn(files, smallTown).units.find(({ unit }) => unit === "下灶村")!.used?.file;
const sent = (file: string, reportDate: IsoDate | null, modified: number | null) =>
  reportOf("下灶村", { file, reportDate, modified });

describe("the report of a unit that is used", () => {
  it.each([
    ["the later date", sent("a", "2019-11-09", 9), sent("b", "2019-11-10", 1)],
    ["a date rather than none", sent("a", null, 9), sent("b", "2019-11-10", null)],
    ["the later modification on the same date", sent("a", "2019-11-10", 1), sent("b", "2019-11-10", 2)],
    ["a known modification rather than none", sent("a", null, null), sent("b", null, 5)],
  ])("is the one with %s, in whatever order they came", (_, one, other) => {
    expect(used([one, other])).toBe("b");
    expect(used([other, one])).toBe("b");
  });

  it("is the first of equal ones", () => {
    expect(used([sent("a", "2019-11-10", 5), sent("b", "2019-11-10", 5)])).toBe("a");
    expect(used([sent("b", null, null), sent("a", null, null)])).toBe("b");
  });
});

describe("the files that came in", () => {
  it("are assigned to the units of the roster in order, or listed below them", () => {
    const own = reportOf("下灶村");
    const stranger = reportOf("后林村", { unitKnown: false });
    const nameless = reportOf(null, { unitKnown: false });
    const photo: UnitFile = { kind: "no-ledger", file: "照片.xlsx", findings: [] };
    const broken: UnitFile = { kind: "unreadable", file: "坏.xlsx", reason: "encrypted", unit: null };
    const ofUnit: UnitFile = { ...broken, file: "洋宅村.xlsx", unit: "洋宅村" };
    expect(takeIn([photo, stranger, nameless, broken, ofUnit, own], smallTown)).toEqual({
      units: [
        { unit: "下灶村", used: own, reports: [own], unreadable: [] },
        { unit: "洋宅村", used: null, reports: [], unreadable: [ofUnit] },
        { unit: "大埔村", used: null, reports: [], unreadable: [] },
      ],
      belowRoster: [
        { file: "照片.xlsx", code: "no-ledger", source: photo },
        { file: "后林村.xlsx", code: "unknown-unit", source: stranger },
        { file: "null.xlsx", code: "missing-unit", source: nameless },
      ],
      unreadable: [broken, ofUnit],
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
      { kind: "no-ledger", file: "照片.xlsx", findings: [finding("no-ledger")] },
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
