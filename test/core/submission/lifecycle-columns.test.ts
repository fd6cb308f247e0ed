import { readLedgers } from "../../../src/core/ledger";
import { offerLifecycleColumns } from "../../../src/core/submission";
import { applyPatch, type Edit, type WorkbookSnapshot } from "../../../src/core/workbook";
import {
  campaign,
  closedSite,
  ledgerSheetName as sheet,
  ledgerWorkbook,
  openSite,
} from "./submission-workbook";
import { bodyLook as body, columnsTo, landscapePage } from "../../builders/looks";
import { today } from "../../builders/workbook";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const workbook = ledgerWorkbook([closedSite, openSite]);

function offered(from: WorkbookSnapshot, ...edits: Edit[]) {
  return offerLifecycleColumns(readLedgers(applyPatch(from, edits), campaign, { today })[0]!, campaign);
}

/** The column of each title offered. */
function titlesOf(...edits: Edit[]): unknown[] {
  return offered(workbook, ...edits).flatMap((edit) =>
    edit.kind === "setCells" ? edit.cells.map(({ row, column, value }) => [row, column, value]) : [],
  );
}
const write = (row: number, column: number, value: string): Edit => ({
  kind: "setCells",
  sheet,
  cells: [{ row, column, value }],
});

describe("the lifecycle columns offered", () => {
  it("look like the form, down to the foot of its first page, and are not printed", () => {
    expect(offered(workbook)).toEqual([
      {
        kind: "format",
        sheet,
        range: area(2, 10, 2, 13),
        format: { ...body, bold: true, horizontal: "center", borders: true },
      },
      { kind: "format", sheet, range: area(3, 10, 14, 13), format: { ...body, borders: true } },
      {
        kind: "columnWidths",
        sheet,
        widths: new Map([
          [10, 20],
          [11, 12],
          [12, 14],
          [13, 10],
        ]),
      },
      {
        kind: "pageSetup",
        sheet,
        setup: {
          ...landscapePage,
          titleRows: { first: 0, last: 2 },
          printArea: columnsTo(9),
        },
      },
      {
        kind: "setCells",
        sheet,
        cells: [
          { row: 2, column: 10, value: "整治措施" },
          { row: 2, column: 11, value: "整治时限" },
          { row: 2, column: 12, value: "责任单位" },
          { row: 2, column: 13, value: "责任人" },
        ],
      },
    ]);
  });

  it("reach down as far as the sites, and the print area as far as there is anything", () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...openSite, siteName: `第${index}家` }));
    const patch = offered(ledgerWorkbook(many), write(32, 0, "填表人：林某"));
    expect(patch[1]).toMatchObject({ range: { top: 3, bottom: 27 } });
    expect(patch.find(({ kind }) => kind === "pageSetup")).toMatchObject({
      setup: { printArea: columnsTo(9) },
    });
    expect(offered(ledgerWorkbook([]))[1]).toMatchObject({ range: { top: 3, bottom: 14 } });
  });

  it("are to the right of all texts and merged cells on the sheet", () => {
    const columns = (...edits: Edit[]) => titlesOf(...edits).map((title) => (title as number[])[1]);
    expect(columns(write(9, 11, "照片3"))).toEqual([12, 13, 14, 15]);
    expect(columns(write(0, 10, "照片"), write(9, 11, "  "))).toEqual([11, 12, 13, 14]);
    expect(columns({ kind: "merge", sheet, range: area(5, 10, 6, 12) })).toEqual([13, 14, 15, 16]);
  });

  it("are only those that are missing, each at its place", () => {
    expect(titlesOf(write(2, 10, "整改时限"), write(2, 11, "责任人"))).toEqual([
      [2, 12, "整治措施"],
      [2, 13, "责任单位"],
    ]);
  });

  it("keep a second contact column on the printed page", () => {
    const patch = offered(workbook, write(2, 4, "经营者"), write(2, 10, "联系电话"));
    expect(patch.find(({ kind }) => kind === "pageSetup")).toMatchObject({
      setup: { printArea: { left: 0, right: 10 } },
    });
  });
});
