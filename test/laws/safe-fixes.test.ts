import fc from "../environment/fast-check";
import { cizao2019 } from "../../src/core/campaign";
import { fixSafely, offeredFix } from "../../src/core/findings";
import { analyse } from "../../src/core/tally";
import {
  applyPatch,
  cellAddress,
  type CellValue,
  liftingLocks,
  parseCell,
  type RangeRef,
  type SheetSnapshot,
  workbookOf,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { ledgerSheets } from "../builders/arbitrary-ledger";
import { firstRow, headerRow } from "../builders/ledger";

const judge = (workbook: WorkbookSnapshot) => analyse(workbook, cizao2019, { today: "2019-12-10" }).findings;

const row = fc.integer({ min: headerRow, max: firstRow + 13 });
const cell = fc.tuple(row, fc.nat(11)).map(([r, c]) => cellAddress(r, c));
const cells = fc.uniqueArray(cell, { maxLength: 4 });
const area: fc.Arbitrary<RangeRef> = fc
  .tuple(row, fc.nat(11), fc.nat(3), fc.nat(3))
  .map(([top, left, tall, wide]) => ({ top, left, bottom: top + tall, right: left + wide }));
const result = fc.constantFrom<readonly [string, CellValue]>(
  ["=L4&M4", "陈某 13900000001"],
  ["=L4&M4", null],
  ['=IF(L4="","",L4)', ""],
  ["=ROW()-3", 2],
  ['=HYPERLINK("https://example.org","看")', "看"],
);
const lock = fc.constantFrom<Pick<SheetSnapshot, "isProtected" | "lock">>(
  { isProtected: false, lock: null },
  { isProtected: true, lock: { hasPassword: false, unlocked: [] } },
  { isProtected: true, lock: null },
  {
    isProtected: true,
    lock: { hasPassword: true, unlocked: [{ top: firstRow, bottom: firstRow + 20, left: 0, right: 9 }] },
  },
  { isProtected: true, lock: { hasPassword: true, unlocked: [] } },
);

/** A ledger with what people put on sheets beside values, in it and around it. */
const decorated: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    sheet: ledgerSheets,
    comments: cells,
    pictures: cells,
    rich: cells,
    drawings: fc.array(area, { maxLength: 2 }),
    links: fc.array(area, { maxLength: 1 }),
    formulas: fc.uniqueArray(fc.tuple(cell, result), { maxLength: 4, selector: ([address]) => address }),
    hasTable: fc.boolean(),
    pivots: fc.array(area, { maxLength: 1 }),
    arrays: fc.array(area, { maxLength: 1 }),
    lock,
  })
  .map(
    ({
      sheet,
      comments,
      pictures,
      rich,
      drawings,
      links,
      formulas: single,
      hasTable,
      pivots,
      arrays,
      lock: locked,
    }) => {
      // One formula fills an area, and is kept in its first cell.
      const filling = arrays.map(({ top, left }) => [cellAddress(top, left), ["=L4:L9", null]] as const);
      const others = single.filter(([address]) => !filling.some(([own]) => own === address));
      const formulas: readonly (readonly [string, readonly [string, CellValue]])[] = [...others, ...filling];
      const rows = Array.from({ length: firstRow + 14 }, (_, r) => [...(sheet.rows[r] ?? [])]);
      const put = (address: string, value: CellValue) => {
        const { row: r, column } = parseCell(address)!;
        rows[r]![column] = value;
      };
      for (const [address, [, value]] of others) put(address, value);
      for (const address of pictures) put(address, null);
      const isText = (address: string) => {
        const { row: r, column } = parseCell(address)!;
        const value = rows[r]![column];
        return (
          typeof value === "string" && value.trim() !== "" && !formulas.some(([other]) => other === address)
        );
      };
      const last = rows.findLastIndex((values) => values.some((value) => value !== null));
      const table = { top: headerRow, left: 0, bottom: Math.max(last, firstRow), right: 9 };
      return {
        ...sheet,
        ...locked,
        rows,
        formulas: new Map(formulas.map(([address, [formula]]) => [address, formula])),
        merges: hasTable ? [] : sheet.merges,
        attached: {
          comments: new Set(comments),
          cellPictures: new Set(pictures),
          richTexts: new Set(rich.filter(isText)),
          drawings,
          links,
          tables: hasTable ? [{ range: table, headerRows: 1, totalsRows: 0, isLinked: false }] : [],
          pivotTables: pivots,
          arrays,
        },
      };
    },
  );

const sizeOf = ({ top, left, bottom, right }: RangeRef) => [bottom - top, right - left];

/** Everything that lies on a sheet beside values, counted; what one formula fills keeps its size. */
function counted({ attached }: SheetSnapshot) {
  const { comments, cellPictures, richTexts, drawings, links, tables, pivotTables, arrays } = attached;
  return [
    comments.size,
    cellPictures.size,
    richTexts.size,
    drawings.length,
    links.length,
    tables.length,
    pivotTables.length,
    arrays.map(sizeOf),
  ];
}

describe("fixes", () => {
  it("that are safe leave every comment, picture, link, rich text and formula", () => {
    fc.assert(
      fc.property(decorated, (sheet) => {
        const { after, mended } = fixSafely(workbookOf([sheet]), judge);
        const now = after.sheets.find(({ name }) => name === sheet.name)!;
        expect(counted(now)).toEqual(counted(sheet));
        // A formula whose value is a text or a number is told, and written as that: nothing else may take one away.
        const told = mended.filter(({ code }) => code === "formula-like-text");
        expect(sheet.formulas.size - now.formulas.size).toBe(told.length);
      }),
      { numRuns: 40 },
    );
  });

  it("that are offered can be made, each by itself", () => {
    fc.assert(
      fc.property(decorated, (sheet) => {
        const workbook = workbookOf([sheet]);
        for (const finding of judge(workbook)) {
          const fix = offeredFix(finding);
          if (fix) expect(() => applyPatch(workbook, liftingLocks(workbook, fix.patch))).not.toThrow();
        }
      }),
      { numRuns: 40 },
    );
  });

  it("that something is in the way of leave the sheet to the others", () => {
    fc.assert(
      fc.property(decorated, (sheet) => {
        const workbook = workbookOf([sheet]);
        const { patch, after } = fixSafely(workbook, judge);
        expect(applyPatch(workbook, liftingLocks(workbook, patch))).toEqual(after);
        expect(after.sheets.find(({ name }) => name === sheet.name)!.isProtected).toBe(sheet.isProtected);
      }),
      { numRuns: 40 },
    );
  });
});
