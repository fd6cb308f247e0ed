import fc from "../environment/fast-check";
import { cizao2019, columnKeys, periodOf } from "../../src/core/campaign";
import { fixSafely, type Finding } from "../../src/core/findings";
import { checkLedger, checkLedgers, LedgerChecker } from "../../src/core/checks";
import { readLedger } from "../../src/core/ledger";
import {
  applyPatch,
  cellRange,
  contains,
  workbookOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { ledgerCell, ledgerSheets } from "../builders/arbitrary-ledger";
import { headerRow, ledgerSheet } from "../builders/ledger";

const options = { today: "2019-12-10", period: periodOf(cizao2019, "2019-12-10") } as const;
const check = (workbook: WorkbookSnapshot) => checkLedgers(workbook, cizao2019, options).findings;
const place = ({ code, cell, params }: Finding) => `${cell} ${code} ${JSON.stringify(params)}`;

function fullCheck(sheet: SheetSnapshot): string[] {
  const ledger = readLedger(sheet, cizao2019, options)!;
  return checkLedger(ledger, cizao2019, options).map(place);
}

function isUnderMerge(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => contains(area, row, column) && (area.top !== row || area.left !== column),
  );
}

describe("checking any ledger", () => {
  it("never throws, whatever its cells hold", () => {
    fc.assert(
      fc.property(ledgerSheets, (sheet) => void check(workbookOf([sheet]))),
      { numRuns: 300 },
    );
  });

  it("gives after any edits the same as a full check", () => {
    const edit = fc.nat(9).chain((column) =>
      fc.record({
        row: fc.integer({ min: headerRow + 1, max: headerRow + 16 }),
        column: fc.constant(column),
        value: ledgerCell(columnKeys[column]!),
      }),
    );
    fc.assert(
      fc.property(ledgerSheets, fc.array(edit, { maxLength: 8 }), (sheet, edits) => {
        let workbook = workbookOf([sheet]);
        const anew = (from: SheetSnapshot) =>
          new LedgerChecker(readLedger(from, cizao2019, options)!, cizao2019, options);
        let checker = anew(sheet);
        for (const cell of edits) {
          if (isUnderMerge(sheet, cell.row, cell.column)) continue;
          workbook = applyPatch(workbook, [{ kind: "setCells", sheet: sheet.name, cells: [cell] }]);
          const after = workbook.sheets[0]!;
          // A heading bears on the rows of its group: the ledger is read anew.
          const hasHeading = [checker.ledger, readLedger(after, cizao2019, options)!].some(
            ({ headings }) => headings.length > 0,
          );
          const isTaken = checker.update(after, cellRange(cell.row, cell.column));
          if (sheet.merges.length === 0 && !hasHeading) expect(isTaken).toBe(true);
          if (!isTaken) checker = anew(after);
          expect(checker.findings().map(place)).toEqual(fullCheck(after));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads the ledger again when the form itself is edited", () => {
    const sheet = ledgerSheet([[1, "陈记水洗加工点"]]);
    const checker = new LedgerChecker(readLedger(sheet, cizao2019, options)!, cizao2019, options);
    expect(checker.update(sheet, cellRange(headerRow, 3))).toBe(false);
    expect(
      checker.update({ ...sheet, merges: [], hiddenRows: new Set([4]) }, cellRange(headerRow + 1, 3)),
    ).toBe(false);
  });
});

describe("safe fixes", () => {
  it("change nothing the second time", () => {
    fc.assert(
      fc.property(ledgerSheets, (sheet) => {
        const once = fixSafely(workbookOf([sheet]), check);
        expect(fixSafely(once.after, check).patch).toEqual([]);
      }),
      { numRuns: 200, seed: 20191127 },
    );
  });

  it("create no new finding, one by one", () => {
    // A column put in is empty: its cells were missing before too, under another code. A row that holds nothing but a
    // merged area's rest is empty once the area is split.
    const mayBring: Partial<Record<Finding["code"], string>> = { "merged-data-cells": "blank-row" };
    const codes = (findings: readonly Finding[]) => {
      const counts = new Map<string, number>();
      for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
      return counts;
    };
    fc.assert(
      fc.property(ledgerSheets, (sheet) => {
        const workbook = workbookOf([sheet]);
        const before = check(workbook);
        for (const { fix, code } of before) {
          if (!fix) continue;
          const after = codes(check(applyPatch(workbook, fix.patch)));
          for (const [found, count] of after) {
            const allowed = codes(before).get(found) ?? 0;
            if (count > allowed && mayBring[code] !== found)
              throw new Error(`${code} → ${found}: ${allowed} → ${count}`);
          }
        }
      }),
      { numRuns: 200, seed: 20191127 },
    );
  });
});
