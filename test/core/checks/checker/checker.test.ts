import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedger, LedgerChecker } from "../../../../src/core/checks";
import { readLedger } from "../../../../src/core/ledger";
import {
  applyPatch,
  cellRange,
  setCell,
  workbookOf,
  type CellValue,
  type Patch,
  type RangeRef,
  type SheetSnapshot,
} from "../../../../src/core/workbook";
import { sheetName } from "../checking";
import { ledgerSheet, firstRow, headerRow } from "../../../builders/ledger";
import { withCells } from "../../../builders/workbook";

const options = { today: "2019-12-10" } as const;
const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, options)!;
const anew = (sheet: SheetSnapshot) => new LedgerChecker(read(sheet), cizao2019, options);
const rowsOf = (top: number, bottom: number): RangeRef => ({ top, left: 0, bottom, right: 9 });

/** A ledger that is edited cell by cell; each edit must leave what reading it anew finds. */
function edited(sheet: SheetSnapshot) {
  let now = sheet;
  const checker = anew(sheet);
  const take = (patch: Patch, range: RangeRef) => {
    now = applyPatch(workbookOf([now]), patch).sheets[0]!;
    const isTaken = checker.update(now, range);
    const fresh = read(now);
    if (isTaken) {
      expect(checker.findings()).toEqual(checkLedger(fresh, cizao2019, options));
      const shape = ({ rows, blankRows, passedOver }: typeof fresh) => [
        rows.map(({ index: row }) => row),
        blankRows,
        passedOver,
      ];
      expect(shape(checker.ledger)).toEqual(shape(fresh));
      expect(checker.ledger.source).toBe(now);
    }
    return isTaken;
  };
  return {
    checker,
    write: (row: number, column: number, value: CellValue) =>
      take([setCell(sheetName, row, column, value)], cellRange(row, column)),
    writeAll: (row: number, column: number, values: readonly CellValue[]) =>
      take(
        [
          {
            kind: "setCells",
            sheet: sheetName,
            cells: values.map((value, i) => ({ row: row + i, column, value })),
          },
        ],
        rowsOf(row, row + values.length - 1),
      ),
    said: () => checker.findings().map(({ code, cell }) => `${cell} ${code}`),
  };
}

describe("a finding", () => {
  it("has its code, severity and place, in the order row, column, code", () => {
    const sheet = ledgerSheet([
      { siteName: null, sequence: 2 },
      { operatorContact: "1390000", town: "内坑镇" },
    ]);
    expect(checkLedger(read(sheet), cizao2019, options)).toMatchObject([
      { code: "sequence-broken", severity: "warning", sheet: sheetName, cell: "A4" },
      { code: "missing-site-name", severity: "error", sheet: sheetName, cell: "B4", params: {}, fix: null },
      { code: "wrong-town", severity: "warning", sheet: sheetName, cell: "C5" },
      { code: "invalid-mobile", severity: "error", sheet: sheetName, cell: "E5" },
      { code: "missing-operator", severity: "error", sheet: sheetName, cell: "E5" },
    ]);
  });
});

describe("an edit", () => {
  it("adds and removes the findings of its row", () => {
    const { write, said } = edited(ledgerSheet([{}, {}, {}]));
    expect(write(firstRow + 1, 3, null)).toBe(true);
    expect(said()).toEqual(["D5 missing-address"]);
    write(firstRow, 6, null);
    expect(said()).toEqual(["G4 missing-violation", "D5 missing-address"]);
    write(firstRow + 1, 3, "新街5号");
    expect(said()).toEqual(["G4 missing-violation"]);
    write(firstRow, 6, "未办环评");
    expect(said()).toEqual([]);
  });

  it("adds and removes the findings of rows tied to its own", () => {
    const { write, said } = edited(ledgerSheet([{}, {}, {}]));
    write(firstRow, 4, "赵某 13900000003");
    expect(said()).toEqual(["E6 shared-phone"]);
    write(firstRow + 1, 4, "钱某 13900000003");
    expect(said()).toEqual(["E5 shared-phone", "E6 shared-phone"]);
    write(firstRow, 4, "赵某 13900000004");
    expect(said()).toEqual(["E6 shared-phone"]);
    write(firstRow + 1, 4, null);
    write(firstRow + 1, 4, "李某 13900000003");
    expect(said()).toEqual([]);
  });

  it("shows the first gap in 序号, also after that was mended", () => {
    const { write, said } = edited(ledgerSheet([{}, {}, {}, {}, {}]));
    const broken = () => said().filter((line) => line.endsWith("sequence-broken"));
    write(firstRow + 4, 0, 9);
    expect(broken()).toEqual(["A8 sequence-broken"]);
    write(firstRow + 1, 0, 7);
    expect(broken()).toEqual(["A5 sequence-broken"]);
    write(firstRow + 1, 0, 2);
    expect(broken()).toEqual(["A8 sequence-broken"]);
    write(firstRow + 4, 0, 5);
    expect(broken()).toEqual([]);
    write(firstRow, 0, null);
    expect(broken()).toEqual(["A4 sequence-broken"]);
  });

  it("may remove and add rows, and open or close gaps", () => {
    const { write, checker } = edited(ledgerSheet([{}, {}, {}]));
    const emptied = (row: number) => {
      for (let column = 0; column < 10; column++) write(row, column, null);
    };
    emptied(firstRow + 1);
    expect(checker.ledger.blankRows).toEqual([{ first: firstRow + 1, last: firstRow + 1 }]);
    write(firstRow + 1, 0, "合计");
    expect(checker.ledger).toMatchObject({
      blankRows: [],
      passedOver: [{ row: firstRow + 1, label: "合计" }],
    });
    write(firstRow + 6, 0, "备注：略");
    write(firstRow + 4, 1, "宏泰机砖厂");
    expect(checker.ledger).toMatchObject({
      blankRows: [{ first: firstRow + 3, last: firstRow + 3 }],
      passedOver: [{ row: firstRow + 1 }, { row: firstRow + 6 }],
    });
    write(firstRow + 1, 0, "小计");
    expect(checker.ledger.passedOver).toEqual([
      { row: firstRow + 1, label: "小计" },
      { row: firstRow + 6, label: "备注" },
    ]);
    emptied(firstRow + 2);
    emptied(firstRow);
    emptied(firstRow + 4);
    expect(checker.ledger).toMatchObject({ rows: [], blankRows: [] });
  });

  it("may remove a label, or move a site to another row", () => {
    const { write, writeAll, checker } = edited(
      withCells(ledgerSheet([{}]), [firstRow + 3, 1, "鸿达印花厂"]),
    );
    write(firstRow + 5, 0, "合计");
    write(firstRow + 6, 0, "备注");
    write(firstRow + 5, 0, null);
    expect(checker.ledger.passedOver).toEqual([{ row: firstRow + 6, label: "备注" }]);
    write(firstRow + 6, 0, null);
    expect(checker.ledger.passedOver).toEqual([]);
    writeAll(firstRow + 2, 1, ["鸿达印花厂", null]);
    expect(checker.ledger.blankRows).toEqual([{ first: firstRow + 1, last: firstRow + 1 }]);
  });

  it("uses the year of the report, or of today when there is no date", () => {
    const late = { today: "2021-03-01" } as const;
    const dated = (date: string | null) => {
      const sheet = withCells(ledgerSheet([{}]), [1, 5, date]);
      const checker = new LedgerChecker(readLedger(sheet, cizao2019, late)!, cizao2019, late);
      const after = withCells(sheet, [firstRow, 8, "11月20日断电"]);
      checker.update({ ...after, merges: sheet.merges }, cellRange(firstRow, 8));
      return checker.ledger.rows[0]!.facts[0]!.date;
    };
    expect([dated("填报时间：2019年12月10日"), dated(null)]).toEqual(["2019-11-20", "2020-11-20"]);
  });

  it("may be of several rows at once", () => {
    const { writeAll, said, checker } = edited(ledgerSheet([{}, {}, {}]));
    writeAll(firstRow, 2, [null, "内坑镇", null]);
    expect(said()).toEqual(["C4 missing-town", "C5 wrong-town", "C6 missing-town"]);
    writeAll(firstRow + 1, 2, ["磁灶镇", "磁灶镇", "磁灶镇", "磁灶镇"]);
    expect(checker.ledger.rows).toHaveLength(5);
    writeAll(firstRow + 3, 2, [null, null]);
    expect(said()).toEqual(["C4 missing-town"]);
  });

  it("keeps the rows that it does not affect", () => {
    const { write, checker } = edited(ledgerSheet([{}, {}, {}]));
    const [first, second, third] = checker.ledger.rows;
    write(firstRow + 1, 3, "新街5号");
    expect(checker.ledger.rows[0]).toBe(first);
    expect(checker.ledger.rows[1]).not.toBe(second);
    expect(checker.ledger.rows[2]).toBe(third);
  });
});

describe("an edit of the form", () => {
  const sheet = ledgerSheet([{}, {}, {}]);
  const update = (more: Partial<SheetSnapshot>, range: RangeRef, from: SheetSnapshot = sheet) =>
    anew(from).update({ ...from, ...more }, range);
  const anyRow = cellRange(firstRow + 1, 3);

  it("makes the ledger be read again", () => {
    expect(update({}, anyRow)).toBe(true);
    expect(update({}, cellRange(headerRow, 3))).toBe(false);
    expect(update({}, rowsOf(0, firstRow))).toBe(false);
    expect(update({ name: "清单" }, anyRow)).toBe(false);
    expect(update({ visibility: "hidden" }, anyRow)).toBe(false);
    expect(update({ hiddenRows: new Set([4]) }, anyRow)).toBe(false);
    expect(update({ merges: [] }, anyRow)).toBe(false);
  });

  it("may be in a merged area, or below the data next to one", () => {
    const merged = { ...sheet, merges: [rowsOf(firstRow + 2, firstRow + 2)] };
    expect(update({}, anyRow, merged)).toBe(true);
    expect(update({}, cellRange(firstRow + 2, 3), merged)).toBe(false);
    const longer = withCells(merged, [firstRow + 3, 1, "宏泰机砖厂"]);
    expect(update({ rows: longer.rows }, cellRange(firstRow + 3, 1), merged)).toBe(false);
    const above = { ...sheet, merges: [rowsOf(firstRow, firstRow)] };
    expect(update({ rows: longer.rows }, cellRange(firstRow + 3, 1), above)).toBe(true);
  });

  it("may cover very many rows, of which only the filled ones count", () => {
    expect(update({}, rowsOf(firstRow, 1_048_575))).toBe(true);
    const longer = (row: readonly string[]) => {
      const rows = [...sheet.rows, ...Array.from({ length: 2000 }, () => row)];
      return update({}, rowsOf(firstRow, firstRow + 2001), { ...sheet, rows });
    };
    expect(longer([])).toBe(true);
    expect(longer(["", "某加工点"])).toBe(false);
  });
});
