import type { IsoDate } from "../../../src/core/language";
import { cizao2019, periodOf } from "../../../src/core/campaign";
import { check, found, sheetName, shut, writes } from "./checking";
import { ledgerSheet } from "../../builders/ledger";
import { withCells } from "../../builders/workbook";

const headed = (unit: string | null, date: string | null, period: IsoDate | null = null) =>
  check(
    withCells(ledgerSheet([shut]), [1, 0, unit], [1, 5, date]),
    period ? periodOf(cizao2019, period) : null,
  );
const goodUnit = "填报单位：下灶村";
const goodDate = "填报时间：2019年12月10日";

describe("填报单位", () => {
  it.each(["填报单位：", "填报单位（盖章）： ", "填 报 单 位"])("%j is not filled in", (unit) => {
    expect(headed(unit, goodDate)).toEqual([found("missing-unit", "A2")]);
  });

  it("is reported at A1 when there is no such label", () => {
    expect(headed(null, goodDate)).toEqual([
      found(
        "missing-unit",
        "A1",
        { stands: "nowhere" },
        { ...writes({ row: 1, column: 0, value: "填报单位：" })!, asks: true },
      ),
    ]);
  });

  it.each(["下灶村", "下灶", "下灶社区", "下灶村委会", "磁灶镇下灶村", "下 灶 村"])(
    "%s is of the roster",
    (unit) => {
      expect(headed(`填报单位：${unit}`, goodDate)).toEqual([]);
    },
  );

  it("may be a misspelt unit of the roster", () => {
    expect(headed("填报单位（盖章）：下皂村", goodDate)).toEqual([
      found(
        "unknown-unit",
        "A2",
        { value: "下皂村", suggestion: "下灶村" },
        {
          asks: true,
          patch: [
            {
              kind: "setCells",
              sheet: sheetName,
              cells: [{ row: 1, column: 0, value: "填报单位（盖章）：下灶村" }],
            },
          ],
        },
      ),
    ]);
  });

  it("may be unlike any unit of the roster", () => {
    expect(headed("填报单位：环境保护办公室", goodDate)).toEqual([
      found("unknown-unit", "A2", { value: "环境保护办公室" }),
    ]);
  });
});

describe("填报时间", () => {
  it.each(["填报时间：", "填报时间：    年  月  日", "填报时间：___年__月__日"])(
    "%j is not filled in",
    (date) => {
      expect(headed(goodUnit, date)).toEqual([found("missing-report-date", "F2")]);
    },
  );

  it("is reported at A1 when there is no such label", () => {
    expect(headed(goodUnit, null)).toEqual([
      found(
        "missing-report-date",
        "A1",
        { stands: "nowhere" },
        { ...writes({ row: 1, column: 5, value: "填报时间：      年   月   日" })!, asks: true },
      ),
    ]);
  });

  it.each(["2019.11.31", "近日", "2019年13月1日", "99999999"])("%s is not an existing date", (value) => {
    expect(headed(goodUnit, `填报时间：${value}`)).toEqual([found("invalid-report-date", "F2", { value })]);
  });

  it.each([
    ["填报时间：11月20日", "11月20日", "2019-11-20"],
    ["填报时间：11.20", "11.20", "2019-11-20"],
    ["填报日期：11/20", "11/20", "2019-11-20"],
    ["报送时间：11-20", "11-20", "2019-11-20"],
    ["日期：11月20日", "11月20日", "2019-11-20"],
    ["时间：十一月二十日", "十一月二十日", "2019-11-20"],
    ["填表日期：11月20号", "11月20号", "2019-11-20"],
    ["填报时间：１１月２０日（周三）", "11月20日（周三）", "2019-11-20"],
    ["填报时间：1月5日", "1月5日", "2019-01-05"],
    ["填报时间：12月30日", "12月30日", "2019-12-30"],
  ])("%s lacks its year, and says what it is taken for", (written, value, day) => {
    expect(headed(goodUnit, written)).toEqual([found("invalid-report-date", "F2", { value, day })]);
  });

  it.each(["20日", "11月", "2019年11月", "11月31日", "今日"])("%s names no day", (value) => {
    expect(headed(goodUnit, `填报时间：${value}`)).toEqual([found("invalid-report-date", "F2", { value })]);
  });

  it("should be in the working period, first and last day included", () => {
    const outside = { from: "2019-12-01", to: "2019-12-10" };
    const at = (day: string) => headed(goodUnit, `填报时间：${day}`, "2019-12-10");
    for (const day of ["2019.11.30", "2019.12.11"])
      expect(at(day)).toEqual([found("report-date-outside-period", "F2", outside)]);
    for (const day of ["2019.12.1", "2019.12.10"]) expect(at(day)).toEqual([]);
    expect(headed(goodUnit, "填报时间：2018.1.1")).toEqual([]);
    expect(headed(goodUnit, "填报时间：", "2019-12-10")).toEqual([found("missing-report-date", "F2")]);
  });
});
