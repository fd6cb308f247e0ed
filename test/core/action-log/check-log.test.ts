import { cizao2019 as campaign, type LogColumnKey } from "../../../src/core/campaign";
import { logColumnKeys } from "../../../src/core/campaign/keys";
import { readLedgers } from "../../../src/core/ledger";
import { checkLog, readActionLog } from "../../../src/core/action-log";
import { workbookOf, type CellValue, type SheetSnapshot } from "../../../src/core/workbook";
import { ledgerSheet, type Site } from "../../builders/ledger";
import { logSheet, type Outing } from "../../builders/log";
import { today, sheetOf } from "../../builders/workbook";

const numbered: readonly Site[] = [1, "12", "第3", "4号"].map((sequence) => ({ sequence }));

interface Given {
  /** The columns that the log has; by default all. */
  readonly keys?: readonly LogColumnKey[];
  /** Null where the workbook has no ledger. */
  readonly ledger?: SheetSnapshot | null;
}

function check(outing: Outing, { keys, ledger = ledgerSheet(numbered) }: Given = {}) {
  const log = logSheet([outing], { sheet: "登记", keys });
  const workbook = workbookOf(ledger ? [log, ledger] : [log]);
  const [read] = readLedgers(workbook, campaign, { today });
  return checkLog(readActionLog(workbook, campaign, { today })!, { campaign, ledger: read ?? null, today });
}

const good = { date: 43787, type: "检查", teams: 1, visits: 6, sites: "1、12" } as const;
const found = (...args: Parameters<typeof check>) =>
  check(...args).map(({ cell, code, params }) => [cell, code, params]);

describe("checking an outing", () => {
  it("lists everything that is wrong, from left to right", () => {
    expect(
      found({
        date: "11月31日",
        type: "协调会",
        teams: "两个",
        visits: 2.5,
        sites: "1、2、3、5",
        criminalDetentions: -1,
      }),
    ).toEqual([
      ["A2", "log-invalid-date", { value: "11月31日" }],
      ["B2", "log-unknown-type", { value: "协调会", inspection: "检查", closure: "取缔行动" }],
      ["C2", "log-not-a-count", { column: "检查组", value: "两个" }],
      ["D2", "log-not-a-count", { column: "人数", value: "2.5" }],
      ["E2", "log-unknown-sequence", { value: "2、3、5" }],
      ["I2", "log-not-a-count", { column: "刑事拘留", value: "-1" }],
    ]);
  });

  it("lists findings in the order of the columns, whatever that is", () => {
    const keys = [...logColumnKeys].reverse();
    expect(found({ type: "协调会", teams: "两个", date: 43787 }, { keys })).toEqual([
      ["H2", "log-not-a-count", { column: "检查组", value: "两个" }],
      ["I2", "log-unknown-type", { value: "协调会", inspection: "检查", closure: "取缔行动" }],
    ]);
  });

  it("asks for a date and a type", () => {
    expect(found({ ...good, date: null, type: null })).toEqual([
      ["A2", "log-missing-date", {}],
      ["B2", "log-unknown-type", { value: "", inspection: "检查", closure: "取缔行动" }],
    ]);
    expect(found({ ...good, date: " \n" })).toEqual([["A2", "log-missing-date", {}]]);
  });

  it.each<[CellValue, string]>([
    [11.18, "11.18"],
    [{ error: "#VALUE!" }, "#VALUE!"],
    [true, "TRUE"],
    ["上".repeat(70), "上".repeat(60)],
  ])("shows the date %j as it stands", (date, value) => {
    expect(found({ ...good, date })).toEqual([["A2", "log-invalid-date", { value }]]);
  });

  it("accepts today and reports tomorrow", () => {
    expect(found({ ...good, date: "2019-11-20" })).toEqual([]);
    expect(found({ ...good, date: 43790 })).toEqual([["A2", "log-date-in-future", { value: "2019-11-21" }]]);
  });

  it("accepts dates from the year 2000 on", () => {
    expect(found({ ...good, date: 36526 })).toEqual([]);
    expect(found({ ...good, date: 36525 })).toEqual([["A2", "log-invalid-date", { value: "36525" }]]);
  });

  it("accepts blanks, and whole numbers written as text", () => {
    expect(
      found({
        ...good,
        visits: " ",
        equipmentDestroyed: "　",
        metersSealed: "３",
        administrativeDetentions: 0,
      }),
    ).toEqual([]);
  });

  it("shows only the beginning of a long text", () => {
    const long = "很".repeat(70);
    expect(found({ ...good, type: long, visits: long })).toEqual([
      ["B2", "log-unknown-type", { value: "很".repeat(60), inspection: "检查", closure: "取缔行动" }],
      ["D2", "log-not-a-count", { column: "人数", value: "很".repeat(60) }],
    ]);
    const sites = Array.from({ length: 12 }, (_, i) => 20 + i).join("、");
    expect(found({ ...good, sites })).toEqual([
      ["E2", "log-unknown-sequence", { value: "20、21、22、23、24、25、26、27、28、29" }],
    ]);
  });

  it("checks nothing in columns that the log lacks, nor sites when the ledger has no numbers", () => {
    const keys = ["date", "type", "teams", "visits", "remarks"] as const;
    expect(found({ ...good, visits: "六" }, { keys })).toEqual([
      ["D2", "log-not-a-count", { column: "人数", value: "六" }],
    ]);
    const unnumbered = sheetOf(
      "清单",
      ledgerSheet(numbered).rows.map((row) => row!.slice(1)),
    );
    expect(found({ ...good, sites: "99" }, { ledger: null })).toEqual([]);
    expect(found({ ...good, sites: "99" }, { ledger: unnumbered })).toEqual([]);
    expect(found({ ...good, sites: "全部" })).toEqual([]);
  });

  it("replaces a number and its unit by the number, without asking", () => {
    const findings = check({ ...good, visits: " ６ 人次", equipmentDestroyed: "3台", metersSealed: "3台" });
    expect(findings).toEqual([
      {
        code: "log-not-a-count",
        severity: "warning",
        scope: "log",
        sheet: "登记",
        cell: "D2",
        params: { column: "人数", value: " ６ 人次" },
        fix: {
          asks: false,
          patch: [{ kind: "setCells", sheet: "登记", cells: [{ row: 1, column: 3, value: 6 }] }],
          loses: [],
          obstacle: null,
        },
      },
      {
        code: "log-not-a-count",
        severity: "warning",
        scope: "log",
        sheet: "登记",
        cell: "F2",
        params: { column: "捣毁设备", value: "3台" },
        fix: {
          asks: false,
          patch: [{ kind: "setCells", sheet: "登记", cells: [{ row: 1, column: 5, value: 3 }] }],
          loses: [],
          obstacle: null,
        },
      },
      {
        code: "log-not-a-count",
        severity: "warning",
        scope: "log",
        sheet: "登记",
        cell: "G2",
        params: { column: "查封电表", value: "3台" },
        fix: null,
      },
    ]);
  });
});
