import type { IsoDate } from "../../../../src/core/language";
import type { UnitFile } from "../../../../src/core/consolidation";
import { fingerprintOf } from "../../../../src/core/consolidation/intake/fingerprint";
import type { Past } from "../../../../src/core/consolidation";
import type { UnitIntake } from "../../../../src/core/consolidation/intake/unit-intake";
import { reportOf, smallTown } from "../town";
import { period, intakeOf, used, sites, rows, sent } from "./take-in-sample";

describe("of a unit's files that find the same sites, the one that counts", () => {
  it.each([
    ["the later date", sent("a", "2019-11-09", 9), sent("b", "2019-11-10", 1)],
    ["a date rather than none", sent("a", null, 9), sent("b", "2019-11-10", null)],
    ["the later modification on the same date", sent("a", "2019-11-10", 1), sent("b", "2019-11-10", 2)],
    ["a known modification rather than none", sent("a", null, null), sent("b", null, 5)],
    ["more rows", sent("a", null, 5, sites("甲厂", "乙坊")), sent("b", null, 5)],
    ["the first path of equal ones", sent("c", "2019-11-10", 5), sent("b", "2019-11-10", 5)],
  ])("is the one with %s, in whatever order they came", (_, one, other) => {
    expect(used([one, other])).toBe("b");
    expect(used([other, one])).toBe("b");
  });

  it("is one inside the period before one outside it, and of those outside the first after it", () => {
    const [before, inside, after, later] = ["2019-10-30", "2019-11-02", "2019-11-11", "2019-11-13"].map(
      (date) => sent(date, date as IsoDate),
    );
    const of = (...files: readonly UnitFile[]) => intakeOf(files, { period });
    expect(of(before!, inside!, after!).used!.file).toBe("2019-11-02");
    expect(of(before!, inside!, after!).received.map(({ use }) => use)).toEqual([
      { as: "outside-period", for: "2019-11-02" },
      { as: "counted" },
      { as: "outside-period", for: "2019-11-02" },
    ]);
    expect(of(before!, later!, after!).used!.file).toBe("2019-11-13");
    expect(of(before!, after!).used!.file).toBe("2019-11-11");
    expect(of(before!).used!.file).toBe("2019-10-30");
  });

  it("is not late where its date is so far off that it must be a slip: the due day stands in", () => {
    const late = intakeOf([sent("迟", "2019-11-20")], { period });
    expect([late.state, late.used!.reportDate]).toEqual(["late", "2019-11-20"]);
    const slip = intakeOf([sent("误", "2020-11-10")], { period });
    expect([slip.state, slip.used!.reportDate]).toEqual(["in-order", "2019-11-10"]);
  });
});

describe("a second file of a unit", () => {
  const namesOf = ({ used: report }: UnitIntake) =>
    report!.rows.map(({ site, file }) => `${site.name} ${file}`);

  it("adds to the first where it finds less than half of its sites again, a site in both by its later row", () => {
    const supplement = sent("补", "2019-11-10", 2, sites("丙场", "丁铺"));
    const { used: report, state, flags, received } = intakeOf([sent("a", "2019-11-10", 1), supplement]);
    expect(report!.rows.map(({ site, file }) => `${site.name} ${file}`)).toEqual([
      "甲厂 a",
      "乙坊 a",
      "丙场 补",
      "丁铺 补",
    ]);
    expect([state, flags, report!.file, report!.files]).toEqual([
      "in-order",
      ["supplemented"],
      "a",
      ["a", "补"],
    ]);
    expect(received.map(({ use }) => use)).toEqual([
      { as: "counted" },
      { as: "supplement", to: "a", rows: 2 },
    ]);
    expect(report!.figures.get("sitesFound")!.derived).toBe(4);
  });

  it("replaces it where it finds half of them, and names those that it lacks", () => {
    const four = sites("甲厂", "乙坊", "丙场", "丁铺");
    const half = sent("新", "2019-11-10", 2, sites("甲厂", "丁铺"));
    const intake = intakeOf([sent("旧", "2019-11-10", 1, four), half]);
    expect(namesOf(intake)).toEqual(["甲厂 新", "丁铺 新"]);
    expect(intake.state).toBe("sent-twice");
    expect(intake.received[0]!.use).toEqual({ as: "replaced", by: "新", missing: ["乙坊", "丙场"] });
  });

  it("stands before a nil one, whichever is later", () => {
    const nil = (modified: number) => sent("无", "2019-11-10", modified, []);
    for (const files of [
      [sent("a", "2019-11-10", 1), nil(2)],
      [sent("a", "2019-11-10", 1), nil(0)],
    ]) {
      const intake = intakeOf(files);
      expect([intake.used!.file, intake.used!.rows.length]).toEqual(["a", 3]);
      expect(intake.received[1]!.use.as).toBe("replaced");
    }
    expect(intakeOf([nil(1)]).state).toBe("nil-report");
  });

  it("may be a second supplement, and one that mends the first", () => {
    const main = sent("a", "2019-11-10", 1, sites("甲厂", "乙坊", "丙场", "丁铺"));
    const first = sent("补1", "2019-11-10", 2, sites("戊馆"));
    const second = sent("补2", "2019-11-10", 3, sites("戊馆", "己行"));
    expect(namesOf(intakeOf([main, first, second])).slice(4)).toEqual(["戊馆 补2", "己行 补2"]);
  });
});

describe("the same report again", () => {
  const past = (reportDate: IsoDate, own = rows): Past => ({
    reportsOf: (unit) =>
      unit === "下灶村"
        ? [
            {
              period: "2019-10-30",
              reportDate,
              fingerprint: fingerprintOf(own, smallTown),
              rows: own,
              figures: new Map(),
            },
          ]
        : [],
  });
  const tidied = rows
    .toReversed()
    .map((row) => ({ ...row, texts: row.texts.with(0, "7").with(1, ` ${row.texts[1]} `) }));

  it("is told from one of this period by its date and rows, in whatever order and numbering", () => {
    const again = intakeOf([sent("旧表", "2019-10-29", 1, tidied)], { period, past: past("2019-10-29") });
    expect([again.state, again.used, again.flags]).toEqual(["same-as-before", null, []]);
    expect(again.received[0]!.use).toEqual({
      as: "same-as-before",
      reportDate: "2019-10-29",
      period: "2019-10-30",
    });
  });

  it.each([
    ["another date", sent("a", "2019-11-10"), past("2019-10-29")],
    ["another row", sent("a", "2019-10-29", 1, sites("甲厂", "乙坊")), past("2019-10-29")],
    ["a nil report", sent("a", "2019-10-29", 1, []), past("2019-10-29", [])],
  ])("is not one with %s", (_, file, known) => {
    expect(intakeOf([file], { period, past: known }).used).not.toBeNull();
  });

  it("does not keep a new one from counting", () => {
    const files = [sent("旧表", "2019-10-29"), sent("新", "2019-11-10", 2, sites("甲厂", "丁铺"))];
    const { used: report, state } = intakeOf(files, { period, past: past("2019-10-29") });
    expect([report!.file, state]).toEqual(["新", "in-order"]);
  });

  it("as a nil report of a unit that had sites open is flagged", () => {
    const known = past("2019-10-29");
    expect(intakeOf([sent("无", "2019-11-10", 1, [])], { period, past: known })).toMatchObject({
      state: "nil-report",
      flags: ["with-warnings"],
    });
  });
});

describe("a file whose 填报单位 names the unit and whose own name names another", () => {
  const slip = reportOf("下灶村", {
    file: "洋宅村.xlsx",
    modified: 9,
    rows: sites("甲厂", "乙坊"),
    question: { name: "洋宅村", stated: "下灶村" },
  });

  it("never replaces the unit's own", () => {
    const intake = intakeOf([sent("下灶村.xlsx", "2019-11-10", 1), slip]);
    expect([intake.used!.file, intake.used!.rows.length]).toEqual(["下灶村.xlsx", 3]);
    expect([intake.state, intake.flags]).toEqual(["in-order", ["unit-to-check"]]);
    expect(intake.received[1]!.use).toEqual({ as: "neighbour", for: "洋宅村" });
  });

  it("counts where the unit sent nothing else, and is to be checked", () => {
    expect(intakeOf([slip])).toMatchObject({ state: "in-order", flags: ["unit-to-check"] });
  });
});
