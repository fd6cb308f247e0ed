import fc from "../../../environment/fast-check";
import { cizao2019 } from "../../../../src/core/campaign";
import { checkLedger, LedgerChecker } from "../../../../src/core/checks/checker/checker";
import { readLedger } from "../../../../src/core/ledger/read/read-ledger";
import {
  applyPatch,
  rowNumberOf,
  workbookOf,
  type CellEdit,
  type SheetSnapshot,
} from "../../../../src/core/workbook";
import { firstRow, ledgerSheet } from "../../../builders/ledger";

const sheetName = cizao2019.ledger.sheetName;
const options = { today: "2019-11-20" } as const;
const read = (sheet: SheetSnapshot) => readLedger(sheet, cizao2019, options)!;

/** So few words that nearly every row is tied to others: by number, by words, by being alike. */
const texts = {
  1: ["顺发石材加工点", "顺发石材加工点二", "鸿运再生塑料厂", ""],
  3: ["中路一百二十三号旁", "中路一百二十三号", ""],
  4: ["陈某13900000001", "林某13900000001", "陈某13900000001、林某13900000002", "陈某", ""],
  8: ["已取缔", "整改中"],
} as const;
const columns = [1, 3, 4, 8] as const;
const size = 8;

const site = fc.record({
  siteName: fc.constantFrom(...texts[1]),
  address: fc.constantFrom(...texts[3]),
  operatorContact: fc.constantFrom(...texts[4]),
});
const cell = fc
  .nat(size - 1)
  .chain((row) =>
    fc
      .constantFrom(...columns)
      .chain((column) =>
        fc.constantFrom(...texts[column]).map((value): CellEdit => ({ row: firstRow + row, column, value })),
      ),
  );
const edits = fc.array(fc.uniqueArray(cell, { minLength: 1, maxLength: 3, selector: ({ row }) => row }), {
  minLength: 1,
  maxLength: 12,
});

describe("a ledger whose rows are tied to one another", () => {
  it("says after each edit what it would say if it were read anew", () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: size, maxLength: size }), edits, (sites, all) => {
        let workbook = workbookOf([ledgerSheet(sites)]);
        const checker = new LedgerChecker(read(workbook.sheets[0]!), cizao2019, options);
        for (const cells of all) {
          workbook = applyPatch(workbook, [{ kind: "setCells", sheet: sheetName, cells }]);
          const [sheet] = workbook.sheets;
          const ranges = [...cells]
            .sort((a, b) => a.row - b.row)
            .map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
          fc.pre(checker.update(sheet!, ...ranges));
          expect(checker.findings()).toEqual(checkLedger(read(sheet!), cizao2019, options));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("says of one number in all rows what it would say anew, whichever row says it no more", () => {
    const contacts = ["陈某13900000001", "林某13900000001", "陈某", "王某13900000001、陈某13900000002"];
    let workbook = workbookOf([
      ledgerSheet(
        Array.from({ length: 12 }, (_, i) => ({
          siteName: `加工点${i}`,
          address: `路${i}号`,
          operatorContact: contacts[0],
        })),
      ),
    ]);
    const checker = new LedgerChecker(read(workbook.sheets[0]!), cizao2019, options);
    const shared = () =>
      checker.findings().flatMap(({ code, params }) => (code === "shared-phone" ? [params.otherRow] : []));
    const said: number[][] = [];
    for (const [place, contact] of [
      [0, 1],
      [1, 1],
      [0, 2],
      [5, 3],
      [0, 3],
      [11, 1],
      [0, 0],
      [1, 0],
      [11, 0],
    ] as const) {
      const [row, column] = [firstRow + place, 4];
      const cells = [{ row, column, value: contacts[contact]! }];
      workbook = applyPatch(workbook, [{ kind: "setCells", sheet: sheetName, cells }]);
      checker.update(workbook.sheets[0]!, { top: row, bottom: row, left: column, right: column });
      expect(checker.findings()).toEqual(checkLedger(read(workbook.sheets[0]!), cizao2019, options));
      said.push(shared());
    }
    const first = rowNumberOf(firstRow);
    expect(said[0]).toEqual(Array.from({ length: 11 }, () => first));
    expect(said[1]!.slice(0, 2)).toEqual([first, first]);
  });

  it("names the earliest row, whichever is edited", () => {
    const sheet = ledgerSheet(
      Array.from({ length: 200 }, () => ({ siteName: texts[1][0], address: texts[3][0] })),
    );
    let workbook = workbookOf([sheet]);
    const checker = new LedgerChecker(read(sheet), cizao2019, options);
    const duplicates = () => checker.findings().filter(({ code }) => code === "duplicate-site");
    const write = (row: number, column: number, value: string) => {
      workbook = applyPatch(workbook, [
        { kind: "setCells", sheet: sheetName, cells: [{ row, column, value }] },
      ]);
      checker.update(workbook.sheets[0]!, { top: row, bottom: row, left: column, right: column });
      return duplicates().map(({ params }) => (params as { otherRow: number }).otherRow);
    };
    const rest = (row: number, count: number) => Array.from({ length: count }, () => rowNumberOf(row));
    expect(write(firstRow, 8, "已取缔")).toEqual(rest(firstRow, 199));
    expect(write(firstRow + 100, 1, texts[1][2])).toEqual(rest(firstRow, 198));
    expect(write(firstRow, 1, texts[1][2])).toEqual([
      ...rest(firstRow + 1, 98),
      rowNumberOf(firstRow),
      ...rest(firstRow + 1, 99),
    ]);
  });
});
