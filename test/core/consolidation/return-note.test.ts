import type { IsoDate } from "../../../src/core/language";
import { periodOf } from "../../../src/core/campaign";
import {
  consolidate,
  type FileFinding,
  returnNotes,
  returnWorkbook,
  type UnitFile,
} from "../../../src/core/consolidation";
import { withoutFix } from "../../../src/core/consolidation/intake/unit-file";
import { findingOf } from "../../builders/finding";
import { messages, reportOf, smallTown, writtenOn } from "./town";

const finding = (code: string, severity: FileFinding["severity"]): FileFinding =>
  withoutFix(findingOf({ code, severity, cell: "B4" }));
const mended = finding("missing-name", "warning");
const files: UnitFile[] = [
  reportOf("下灶村", {
    reportDate: "2019-11-12",
    findings: [mended, finding("trimmed", "notice"), finding("missing-address", "error")],
  }),
  reportOf("下灶村", { file: "下灶村旧.xlsx", reportDate: "2019-10-30" }),
  reportOf("大埔村", { findings: [finding("trimmed", "notice")], reportDate: "2019-11-12" }),
  { kind: "unreadable", file: "坏.xlsx", reason: "encrypted", unit: null },
];
const consolidated = (dueDay: IsoDate | null) =>
  consolidate(files, smallTown, { period: dueDay === null ? null : periodOf(smallTown, dueDay) });

describe("the notes to the units", () => {
  it("list what each must mend, errors first, without notices and what the squad sorts out", () => {
    const own = { unit: "下灶村", file: "下灶村.xlsx" };
    expect(returnNotes(consolidated("2019-11-10"))).toEqual([
      {
        ...own,
        period: periodOf(smallTown, "2019-11-10"),
        listed: [
          { ...finding("missing-address", "error"), ...own },
          { ...mended, ...own },
        ],
        rest: 0,
      },
      {
        unit: "洋宅村",
        period: periodOf(smallTown, "2019-11-10"),
        file: null,
        listed: [expect.objectContaining({ code: "missing-submission", unit: "洋宅村" })],
        rest: 0,
      },
    ]);
  });

  it("can be a workbook for one unit", () => {
    const rowsOf = (unit: string, dueDay: IsoDate | null) =>
      writtenOn("问题清单", returnWorkbook(consolidated(dueDay), unit, smallTown, messages));
    expect(rowsOf("下灶村", "2019-11-10")[1]).toEqual(["下灶村", null, null, null, "2019年11月10日"]);
    expect(rowsOf("下灶村", null)[1]!.filter(Boolean)).toEqual(["下灶村", "    年  月  日"]);
    expect(
      rowsOf("下灶村", null)
        .slice(3)
        .map((row) => [row[0], row[6]]),
    ).toEqual([
      [1, "标题 missing-address"],
      [2, "标题 missing-name"],
    ]);
    expect(rowsOf("大埔村", null)).toHaveLength(3);
  });
});
