import { cizao2019, periodOf } from "../../../src/core/campaign";
import { analyse } from "../../../src/core/tally";
import { type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { ledgerSheet } from "../../builders/ledger";
import { tallySheet } from "../../builders/tally";

const campaign = cizao2019;
const sheet = (name: string, reportDate: string, ...names: readonly string[]): SheetSnapshot =>
  ledgerSheet(
    names.map((siteName) => ({ siteName, address: `${siteName}路1号` })),
    { sheet: name, reportDate },
  );

const october = sheet("10.30清单", "2019年10月30日", "甲", "乙");
const november = sheet("清单", "2019年11月20日", "甲", "乙", "丙");
const reportOf = (dueDay: string | null, ...sheets: readonly SheetSnapshot[]) => {
  const period = dueDay === null ? null : periodOf(campaign, dueDay as "2019-11-20");
  const analysis = analyse(workbookOf(sheets), campaign, { today: "2019-11-20", period });
  const { tally, stated } = analysis.tallyOfReport().reading;
  return {
    sheets: analysis.report.map((ledger) => ledger.sheet),
    sites: tally.figures.sitesFound.value,
    stated: stated?.form.sheet ?? null,
  };
};

describe("the report of a workbook with a sheet a period", () => {
  it("is that of the latest date, wherever it stands", () => {
    expect(reportOf(null, october, november)).toEqual({ sheets: ["清单"], sites: 3, stated: null });
    expect(reportOf(null, november, october)).toEqual({ sheets: ["清单"], sites: 3, stated: null });
  });

  it("is that of the period asked for; with none inside the first after it, else the last before", () => {
    expect(reportOf("2019-10-30", october, november).sheets).toEqual(["10.30清单"]);
    expect(reportOf("2019-11-10", october, november).sheets).toEqual(["清单"]);
    expect(reportOf("2019-11-30", october, november).sheets).toEqual(["清单"]);
  });

  it.each(["11月20日", "1120", "11.20清单", "2019-11-20"])(
    "goes by the sheet's name %s without 填报时间",
    (name) => {
      const undated = sheet(name, "", "甲", "乙", "丙", "丁");
      expect(reportOf(null, october, undated)).toMatchObject({ sheets: [name], sites: 4 });
    },
  );

  it("has the tally of its day, though that be written without its year", () => {
    const tallies = ["10月30日", "11月20日"].map((reportDate, i) =>
      tallySheet([], { sheet: `调度${i}`, reportDate }),
    );
    const [first, second] = tallies as [SheetSnapshot, SheetSnapshot];
    expect(reportOf(null, october, november, ...tallies).stated).toBe("调度1");
    expect(reportOf(null, october, november, first).stated).toBeNull();
    expect(reportOf("2019-10-30", october, november, second, first).stated).toBe("调度0");
  });

  it("adds up the ledgers of its date, and undated ones with them", () => {
    const rest = sheet("整治改造类", "2019年11月20日", "丁");
    const undated = sheet("整合搬迁类", "", "戊");
    expect(reportOf(null, october, november, rest, undated)).toEqual({
      sheets: ["清单", "整治改造类", "整合搬迁类"],
      sites: 5,
      stated: null,
    });
  });
});
