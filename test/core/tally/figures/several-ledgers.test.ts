import { consolidate, readSubmission } from "../../../../src/core/consolidation";
import { analyse, previousFigures } from "../../../../src/core/tally";
import { type CellValue, type SheetSnapshot, workbookOf } from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { logSheet } from "../../../builders/log";
import { tallySheet } from "../../../builders/tally";
import { sheetOf, today } from "../../../builders/workbook";

interface Made {
  readonly unit?: string;
  readonly date?: string;
  readonly sites: readonly Site[];
}

const site = (name: string): Site => ({ siteName: name, disposition: "整治改造" });

const ledger = (sheet: string, { sites, unit, date }: Made): SheetSnapshot =>
  ledgerSheet(sites, { sheet, unit, reportDate: date });

/** A tally of two teams, ten visits and so many sites, all to be rectified. */
const figuresFor = (count: number): CellValue[] => [2, 10, count, 0, 0, 0, 0, count, 0, 0];
const labels = campaign.tally.figures.map(({ label }) => label);

function mismatches(...sheets: readonly SheetSnapshot[]): string[] {
  return analyse(workbookOf([...sheets]), campaign, { today })
    .findings.filter(({ code }) => code.startsWith("tally-"))
    .map(({ code, sheet, cell }) => `${sheet} ${cell} ${code}`);
}

describe("a workbook with several ledgers and one tally", () => {
  it("compares the tally with their sum when unit and date are the same", () => {
    const parts = [
      ledger("取缔类", { sites: [site("甲")] }),
      ledger("整改类", { sites: [site("乙"), site("丙")] }),
    ];
    expect(mismatches(...parts, tallySheet(figuresFor(3)))).toEqual([]);
    expect(mismatches(...parts, tallySheet(figuresFor(2)))).toEqual([
      "情况调度表 D6 tally-mismatch",
      "情况调度表 I6 tally-mismatch",
    ]);
  });

  it("compares the tally with the ledger of its date, wherever the previous one is", () => {
    const before = ledger("11.10", { date: "2019年11月10日", sites: [site("甲")] });
    const now = ledger("11.20", { sites: [site("甲"), site("乙")] });
    for (const order of [
      [before, now],
      [now, before],
    ]) {
      expect(mismatches(...order, tallySheet(figuresFor(2)))).toEqual([]);
      expect(mismatches(...order, tallySheet(figuresFor(1)))).toHaveLength(2);
    }
  });

  it("does not compare a unit's row with another unit's ledger", () => {
    const own = ledger("下灶", { sites: [site("甲")] });
    const other = ledger("洋宅", { unit: "洋宅村", sites: [site("乙"), site("丙")] });
    const sheets = [own, other, tallySheet(figuresFor(1))];
    expect(mismatches(...sheets)).toEqual([]);

    const [first, second] = readSubmission(
      { file: "工作点.xlsx", workbook: workbookOf([...sheets]) },
      campaign,
      {
        today,
        period: null,
      },
    );
    const town = consolidate([first!, second!], campaign, { period: null });
    expect(town.totals).toMatchObject({ inspectionTeams: 2, inspectorVisits: 10, sitesFound: 3 });
    expect(town.figures.get("洋宅村")?.get("inspectionTeams")).toEqual({ value: null, differs: null });
  });

  it("compares each unit with its own tally sheet", () => {
    const sheets = [
      ledger("下灶", { sites: [site("甲"), site("乙")] }),
      tallySheet(figuresFor(2)),
      ledger("洋宅", { unit: "洋宅村", sites: [site("丙")] }),
      tallySheet(figuresFor(2), { sheet: "洋宅调度", unit: "洋宅村" }),
    ];
    expect(mismatches(...sheets)).toEqual(["洋宅调度 D6 tally-mismatch", "洋宅调度 I6 tally-mismatch"]);
  });

  it("does not count outings of a shared log for one of the units", () => {
    const own = ledger("下灶", { sites: [site("甲")] });
    const other = ledger("洋宅", { unit: "洋宅村", sites: [site("乙")] });
    const log = logSheet([["2019-11-12", "检查", 4, 20, "1", null, null, null, null, null]]);
    const rows = [
      ["下灶村", ...figuresFor(1)],
      ["洋宅村", ...figuresFor(1)],
    ];
    const sheets = [own, other, sheetOf("调度", [["报送单位", ...labels], ...rows]), log];
    expect(mismatches(...sheets)).toEqual([]);
    expect(mismatches(own, tallySheet(figuresFor(1)), log)).toEqual([
      "情况调度表 B6 tally-evidence-mismatch",
      "情况调度表 C6 tally-evidence-mismatch",
    ]);
    const read = readSubmission({ file: "工作点.xlsx", workbook: workbookOf([...sheets]) }, campaign, {
      today,
      period: null,
    });
    expect(consolidate(read, campaign, { period: null }).totals).toMatchObject({
      inspectionTeams: 4,
      inspectorVisits: 20,
    });
  });

  it("compares each unit's row with its own ledger, and a lone total with all ledgers", () => {
    const own = ledger("下灶", { sites: [site("甲")] });
    const other = ledger("洋宅", { unit: "洋宅村", sites: [site("乙"), site("丙")] });
    const rowsOf = (...rows: CellValue[][]) => sheetOf("调度", [["报送单位", ...labels], ...rows]);
    const both = rowsOf(
      ["下灶村", ...figuresFor(1)],
      ["洋宅村", ...figuresFor(2)],
      ["合计", ...figuresFor(3)],
    );
    expect(mismatches(own, other, both)).toEqual([]);
    const wrong = rowsOf(
      ["下灶村", ...figuresFor(2)],
      ["洋宅村", ...figuresFor(2)],
      ["合计", ...figuresFor(4)],
    );
    expect(mismatches(own, other, wrong)).toEqual(["调度 D2 tally-mismatch", "调度 I2 tally-mismatch"]);
    expect(mismatches(own, other, rowsOf(["合计", ...figuresFor(3)]))).toEqual([]);
  });
});

describe("the previous submission", () => {
  it("says nothing about other units", () => {
    const before = workbookOf([
      ledger("清单", { sites: [site("甲"), site("乙")] }),
      tallySheet(figuresFor(2)),
    ]);
    const of = (unit: string) => previousFigures(before, campaign, { unit, today });
    expect(of("洋宅村").size).toBe(0);
    for (const own of ["下灶村", "下灶"]) expect(of(own).get("inspectorVisits")).toBe(10);
  });
});
