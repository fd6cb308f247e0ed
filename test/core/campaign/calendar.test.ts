import type { IsoDate } from "../../../src/core/language";
import {
  addDays,
  cizao2019,
  daysBetween,
  periodBefore,
  periodHolding,
  periodOf,
} from "../../../src/core/campaign";

const ofThree = { ...cizao2019, dueDays: [31, 9, 10] };
const monthly = { ...cizao2019, dueDays: [5] };

describe("days", () => {
  it.each<[IsoDate, number, IsoDate]>([
    ["2019-11-20", 1, "2019-11-21"],
    ["2019-12-31", 1, "2020-01-01"],
    ["2020-03-01", -1, "2020-02-29"],
    ["2019-11-20", 0, "2019-11-20"],
    ["2019-11-20", 365, "2020-11-19"],
  ])("%s plus %i days is %s", (date, days, other) => {
    expect(addDays(date, days)).toBe(other);
    expect(daysBetween(date, other)).toBe(days);
  });

  it("are counted back from a later day", () => {
    expect(daysBetween("2020-01-01", "2019-12-31")).toBe(-1);
    expect(daysBetween("2019-11-20", "2019-11-20")).toBe(0);
  });
});

describe("due days “每月10日、20日、30日”", () => {
  it.each<[IsoDate, IsoDate, IsoDate]>([
    ["2019-11-01", "2019-11-10", "2019-10-30"],
    ["2019-11-10", "2019-11-10", "2019-10-30"],
    ["2019-11-11", "2019-11-20", "2019-11-10"],
    ["2019-11-20", "2019-11-20", "2019-11-10"],
    ["2019-11-21", "2019-11-30", "2019-11-20"],
    ["2019-12-30", "2019-12-30", "2019-12-20"],
    ["2019-12-31", "2020-01-10", "2019-12-30"],
    ["2020-01-05", "2020-01-10", "2019-12-30"],
    ["2020-02-21", "2020-02-29", "2020-02-20"],
    ["2020-02-29", "2020-02-29", "2020-02-20"],
    ["2021-02-28", "2021-02-28", "2021-02-20"],
    ["2021-03-01", "2021-03-10", "2021-02-28"],
  ])("of %s is %s, and the one before is %s", (date, due, before) => {
    expect(periodHolding(cizao2019, date).to).toBe(due);
    expect(periodBefore(cizao2019, periodOf(cizao2019, date)).to).toBe(before);
  });

  it("may be others, in any order", () => {
    expect(
      (["2019-11-09", "2019-11-10", "2019-11-11", "2019-12-11"] as const).map(
        (day) => periodHolding(ofThree, day).to,
      ),
    ).toEqual(["2019-11-09", "2019-11-10", "2019-11-30", "2019-12-31"]);
    expect(periodBefore(ofThree, periodOf(ofThree, "2019-11-30")).to).toBe("2019-11-10");
    expect(periodBefore(ofThree, periodOf(ofThree, "2019-12-09")).to).toBe("2019-11-30");
    expect([
      periodHolding(monthly, "2019-12-06").to,
      periodBefore(monthly, periodOf(monthly, "2020-01-05")).to,
    ]).toEqual(["2020-01-05", "2019-12-05"]);
  });

  it.each<[IsoDate, IsoDate]>([
    ["2019-11-20", "2019-11-11"],
    ["2019-11-10", "2019-10-31"],
    ["2019-12-10", "2019-12-01"],
    ["2020-01-10", "2019-12-31"],
    ["2020-03-10", "2020-03-01"],
  ])("end a period: the one of %s begins on %s", (to, from) => {
    expect(periodOf(cizao2019, to)).toEqual({ from, to });
  });
});
