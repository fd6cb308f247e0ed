import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedgers, LedgerBook } from "../../../../src/core/checks";
import { readLedgers } from "../../../../src/core/ledger";
import {
  type CellValue,
  type SheetSnapshot,
  setCell,
  applyPatch,
  workbookOf,
} from "../../../../src/core/workbook";
import { ledgerSheet, type Site } from "../../../builders/ledger";

const campaign = cizao2019;
const options = { today: "2019-11-20" } as const;
const sites = (...names: readonly string[]): Site[] =>
  names.map((siteName) => ({ siteName, address: `${siteName}路1号` }));

/** Sheets below each other on one, with so many empty rows between. */
function stacked(gap: number, ...sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const rows = sheets.flatMap((sheet, index) => [
    ...(index > 0 ? Array<CellValue[]>(gap).fill([]) : []),
    ...sheet.rows.map((row) => row ?? []),
  ]);
  return { ...sheets[0]!, rows, merges: [] };
}

const read = (sheet: SheetSnapshot) =>
  readLedgers(workbookOf([sheet]), campaign, options).map(({ unit, reportDate, rows, top }) => ({
    unit,
    reportDate,
    top,
    rows: rows.map((row) => `${row.index} ${row.text("siteName")}`),
  }));

const of = (date: string, ...names: readonly string[]) => ledgerSheet(sites(...names), { reportDate: date });

describe("ledgers below each other on one sheet", () => {
  it.each([0, 1, 2, 40])("are each its own, with %i empty rows between", (gap) => {
    const found = read(
      stacked(gap, of("2019年11月10日", "甲", "乙"), of("2019年11月20日", "甲", "乙", "丙")),
    );
    expect(found).toEqual([
      { unit: "下灶村", reportDate: "2019-11-10", top: 0, rows: ["3 甲", "4 乙"] },
      {
        unit: "下灶村",
        reportDate: "2019-11-20",
        top: 5 + gap,
        rows: [`${8 + gap} 甲`, `${9 + gap} 乙`, `${10 + gap} 丙`],
      },
    ]);
  });

  it("may be of several units, and of three dates", () => {
    const other = ledgerSheet(sites("丁"), { unit: "洋宅村", reportDate: "2019年11月20日" });
    const found = read(stacked(1, of("2019年10月30日", "甲"), of("2019年11月10日", "甲"), other));
    expect(found.map(({ unit, reportDate, rows }) => [unit, reportDate, rows.length])).toEqual([
      ["下灶村", "2019-10-30", 1],
      ["下灶村", "2019-11-10", 1],
      ["洋宅村", "2019-11-20", 1],
    ]);
  });

  it("are one where the header is only repeated", () => {
    const whole = of("2019年11月20日", "甲", "乙", "丙");
    const { rows } = whole;
    const repeated = { ...whole, rows: [...rows.slice(0, 5), rows[2]!, ...rows.slice(5)] };
    expect(read(repeated)).toHaveLength(1);
    expect(
      read({ ...whole, rows: [...rows.slice(0, 5), rows[0]!, rows[2]!, ...rows.slice(5)] }),
    ).toHaveLength(1);
  });

  it("are one where a village's name or a date only occurs in a row of data", () => {
    const { rows, ...rest } = of("2019年11月20日", "甲", "填报单位");
    expect(read({ ...rest, rows })).toHaveLength(1);
  });

  it("are checked each by itself: the same site in both is no duplicate", () => {
    const sheet = stacked(1, of("2019年11月10日", "甲"), of("2019年11月20日", "甲"));
    const { ledgers, findings } = checkLedgers(workbookOf([sheet]), campaign, options);
    expect(ledgers).toHaveLength(2);
    expect(findings.map(({ code }) => code)).not.toContain("duplicate-site");
    expect(findings.map(({ code }) => code)).not.toContain("blank-row");
  });

  it("are found as soon as somebody types a second header, and are one again when it goes", () => {
    const two = workbookOf([stacked(1, of("2019年11月10日", "甲"), of("2019年11月20日", "甲"))]);
    const fewer = [6, 7].reduce(
      (workbook, row) =>
        applyPatch(
          workbook,
          [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => setCell("专项整治清单", row, column, null)),
        ),
      two,
    );
    const book = new LedgerBook(campaign, options);
    for (const [workbook, count] of [
      [fewer, 1],
      [two, 2],
      [fewer, 1],
      [two, 2],
    ] as const) {
      book.take(workbook);
      const known = book.known();
      expect(known.ledgers).toHaveLength(count);
      known.ledgers.forEach((ledger) => known.findingsOf(ledger));
    }
  });
});
