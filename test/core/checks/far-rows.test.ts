import fc from "../../environment/fast-check";
import { cizao2019 } from "../../../src/core/campaign";
import { combineFixes } from "../../../src/core/findings";
import { checkLedgers } from "../../../src/core/checks";
import { type LedgerRow } from "../../../src/core/ledger";
import { emptyBetween } from "../../../src/core/ledger/read/rows/arrange";
import {
  emptySheet,
  MAX_ROWS,
  occupiedRows,
  workbookOf,
  type SheetSnapshot,
} from "../../../src/core/workbook";
import { firstRow, ledgerRow, ledgerSheet } from "../../builders/ledger";
import { today } from "../../builders/workbook";

const last = MAX_ROWS - 1;

/** A ledger of three sites with another far below. */
function withSiteAt(...far: readonly number[]): SheetSnapshot {
  const sheet = ledgerSheet([{}, {}, {}]);
  const rows = [...sheet.rows];
  far.forEach((row, index) => void (rows[row] = ledgerRow({ sequence: 4 + index }, 3 + index)));
  return { ...sheet, rows };
}

const check = (sheet: SheetSnapshot) => checkLedgers(workbookOf([sheet]), cizao2019, { today });
const said = (sheet: SheetSnapshot) =>
  check(sheet).findings.map(({ code, cell, params }) => ({ code, cell, params }));

describe("a site far below the others", () => {
  it("leaves one run of empty rows, to the last row of a sheet", () => {
    expect(said(withSiteAt(last))).toEqual([{ code: "blank-row", cell: "A7", params: { row: 7, to: last } }]);
  });

  it("leaves two runs around another", () => {
    expect(said(withSiteAt(firstRow + 4, last))).toEqual([
      { code: "blank-row", cell: "A7", params: { row: 7 } },
      { code: "blank-row", cell: "A9", params: { row: 9, to: last } },
    ]);
  });

  it("is brought up by one deletion a run, from below", () => {
    expect(combineFixes(check(withSiteAt(firstRow + 4, last)).findings)).toEqual([
      { kind: "deleteRows", sheet: "专项整治清单", row: firstRow + 5, count: last - firstRow - 5 },
      { kind: "deleteRows", sheet: "专项整治清单", row: firstRow + 3, count: 1 },
    ]);
  });

  it("does not make rows under a merge of a foreign column empty", () => {
    const merges = [{ top: 100, bottom: last - 100, left: 12, right: 12 }];
    expect(said({ ...withSiteAt(last), merges }).map(({ params }) => params)).toEqual([
      { row: 7, to: 100 },
      { row: last - 98, to: last },
    ]);
  });

  it("is what a sheet costs: rows are those that hold something", () => {
    expect(occupiedRows(withSiteAt(last)).at(-1)).toBe(last);
    expect(occupiedRows({ rows: [undefined, [null], [""], ["x"]] })).toEqual([3]);
  });
});

describe("empty rows", () => {
  it("are those between the first and the last site of which nothing is known", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), (sites, known) => {
        const ordered = (rows: readonly number[]) => [...rows].sort((a, b) => a - b);
        const rows = ordered(sites).map((index) => ({ index }) as LedgerRow);
        const others = ordered(known.filter((row) => !sites.includes(row))).map((row) => ({
          row,
          is: { kind: "kept" } as const,
        }));
        const runs = emptyBetween(rows, others, emptySheet("表"));
        const listed = runs.flatMap(({ first, last: end }) =>
          Array.from({ length: end - first + 1 }, (_, i) => first + i),
        );
        const between = Array.from({ length: 31 }, (_, row) => row).filter(
          (row) => row > Math.min(...sites) && row < Math.max(...sites),
        );
        expect(listed).toEqual(between.filter((row) => !sites.includes(row) && !known.includes(row)));
        // Runs are as long as they can be.
        for (let i = 1; i < runs.length; i++) expect(runs[i]!.first).toBeGreaterThan(runs[i - 1]!.last + 1);
      }),
    );
  });
});
