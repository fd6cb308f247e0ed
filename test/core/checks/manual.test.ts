import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "../../environment/fast-check";
import { checksManual, parts } from "../../../scripts/manual-checks/manual";
import { findingMending, spokenCodes } from "../../../src/words/zh-CN/findings";
import { cizao2019 } from "../../../src/core/campaign";
import { type Finding, unreadableFile } from "../../../src/core/findings";
import { allLedgerChecks, checkLedgers, missingCell, noLedger } from "../../../src/core/checks";
import { allLogChecks } from "../../../src/core/action-log/checks";
import { workbookOf, type CellValue, type SheetSnapshot } from "../../../src/core/workbook";
import { describeExpected } from "../../acceptance/describe-expected";
import { ledgerSheets } from "../../builders/arbitrary-ledger";
import { ledgerSheet } from "../../builders/ledger";
import { readFixture } from "../../fixtures";

interface Catalogue {
  readonly checks: readonly { readonly code: string; readonly severity: string; readonly scope: string }[];
}
const catalogue = readFixture<Catalogue>("checks.json");
const identity = ({ code, severity, scope }: { code: string; severity: string; scope: string }) =>
  `${scope} ${code} ${severity}`;

describe("the catalogue of checks", () => {
  const ours = parts.flatMap(({ checks }) => checks);
  describeExpected(
    "check",
    catalogue.checks.map((check) => ({
      name: check.code,
      holds: () => expect(ours.map(identity)).toContain(identity(check)),
    })),
  );

  it("has nothing more than our own checks of the action log and of other columns", () => {
    const known = ours.filter(({ code }) => code !== missingCell.code);
    const [ofLog, others] = [true, false].map((isLog) =>
      known.filter(({ scope }) => (scope === "log") === isLog),
    );
    expect(catalogue.checks.map(identity)).toEqual(expect.arrayContaining(others!.map(identity)));
    expect(others!.map(({ code }) => code)).toEqual([...new Set(others!.map(({ code }) => code))]);
    expect(catalogue.checks.map(({ code }) => code)).not.toContain(missingCell.code);
    expect(ofLog!.map(({ code }) => code)).toEqual(allLogChecks.map(({ code }) => code));
    expect(ofLog!.every(({ code }) => code.startsWith("log-"))).toBe(true);
  });

  it("is in the manual as it is in the code", () => {
    const file = path.resolve(__dirname, "../../../docs/manual/checks.md");
    expect(readFileSync(file, "utf8")).toBe(checksManual());
    expect(checksManual()).not.toMatch(/undefined|NaN/);
  });

  it("has words for every fix and for nothing else", () => {
    const declared = parts.flatMap(({ checks }) => checks).filter(({ mends }) => mends);
    const spoken = spokenCodes.filter((code) => findingMending(code, cizao2019) !== null);
    expect(declared.map(({ code }) => code).sort()).toEqual([...spoken].sort());
  });
});

describe("what a check declares of its fixes", () => {
  const mendsOf = new Map(
    [...allLedgerChecks(cizao2019), noLedger, unreadableFile].map((check) => [check.code, check]),
  );
  const check = (sheet: SheetSnapshot) =>
    checkLedgers(workbookOf([sheet]), cizao2019, { today: "2019-12-10" }).findings;
  const disagrees = ({ code, fix }: Finding) =>
    fix !== null && mendsOf.get(code)!.mends !== (fix.asks ? "asks" : "safe");

  it("holds on any ledger", () => {
    fc.assert(
      fc.property(ledgerSheets, (sheet) => expect(check(sheet).filter(disagrees)).toEqual([])),
      { numRuns: 200 },
    );
  });

  it("is true of each check: its fix changes something", () => {
    const row: CellValue[] = [7, " 陈记 ", null, "工业路1号", 13900000001, "无", "无证", "取缔", null, null];
    const base = ledgerSheet([
      row,
      [],
      [2, "王记", "内坑镇", "2号", "王某 350582197503124516", "无", "无证", "取缔", "x"],
    ]);
    const withTitle = (column: number, title: string): SheetSnapshot => ({
      ...base,
      rows: base.rows.map((cells, r) => (r === 2 ? cells!.with(column, title) : cells)),
    });
    const sheets: SheetSnapshot[] = [
      { ...base, hiddenRows: new Set([3]) },
      { ...base, merges: [{ top: 3, left: 1, bottom: 4, right: 1 }] },
      { ...base, formulas: new Map([["B4", "=A1"]]) },
      { ...base, struckWords: new Map([["G4", "废气直排"]]) },
      withTitle(3, "地址"),
      withTitle(6, "别的"),
      {
        ...withTitle(4, "经营者"),
        rows: withTitle(4, "经营者").rows.map((c, r) => c && [...c, r === 2 ? "电话" : null]),
      },
      ledgerSheet([row], { unit: "下灶林" }),
      { ...base, rows: base.rows.slice(2) },
      ledgerSheet([{ progress: "查处设备3台" }]),
      ledgerSheet([["一、关停取缔类"], { disposition: null }]),
    ];
    const mended = new Set(
      sheets.flatMap(check).flatMap(({ code, fix }) => (fix?.patch.length ? [code] : [])),
    );
    const declared = allLedgerChecks(cizao2019)
      .filter(({ mends }) => mends)
      .map(({ code }) => code);
    expect([...mended].sort()).toEqual([...declared].sort());
  });
});
