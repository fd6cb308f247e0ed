import fc from "../environment/fast-check";
import { cizao2019, columnKeys } from "../../src/core/campaign";
import {
  applyPatch,
  type Edit,
  type Patch,
  setCell,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import { ledgerCell } from "./arbitrary-ledger";
import { headerRow } from "./ledger";

const row = fc.integer({ min: headerRow - 2, max: headerRow + 14 });
const dataRow = fc.integer({ min: headerRow + 1, max: headerRow + 14 });

/** Cells of sites: what people type most. */
function siteEdit(sheet: string): fc.Arbitrary<Edit> {
  return fc
    .nat(9)
    .chain((column) =>
      fc
        .tuple(dataRow, ledgerCell(columnKeys[column]!))
        .map(([at, value]) => setCell(sheet, at, column, value)),
    );
}

/** Edits above and beside the sites, and of the sheet itself. */
function otherEdit(sheet: string, others: readonly string[]): fc.Arbitrary<Edit> {
  const { title, columns } = cizao2019.ledger;
  const head = fc.constantFrom(
    "填报单位：岭畔村",
    "填报单位：",
    "填报时间：2019年11月20日",
    title,
    "合计",
    null,
  );
  return fc.oneof(
    fc.tuple(row, fc.nat(9), head).map(([at, column, value]) => setCell(sheet, at, column, value)),
    fc.nat(9).map((column) => setCell(sheet, headerRow, column, columns[column]!.title)),
    dataRow.map((at): Edit => ({
      kind: "setCells",
      sheet,
      cells: columns.map((column, place) => ({ row: at, column: place, value: column.title })),
    })),
    fc
      .tuple(fc.constantFrom("insertRows", "deleteRows"), row, fc.integer({ min: 1, max: 3 }))
      .map(([kind, at, count]): Edit => ({ kind, sheet, row: Math.max(0, at), count })),
    fc
      .tuple(fc.constantFrom("insertColumns", "deleteColumns"), fc.nat(9))
      .map(([kind, column]): Edit => ({ kind, sheet, column, count: 1 })),
    fc.tuple(fc.constantFrom("merge", "unmerge"), dataRow, fc.nat(9)).map(([kind, top, left]): Edit => ({
      kind,
      sheet,
      range: { top, left, bottom: top + 1, right: left },
    })),
    fc
      .tuple(dataRow, fc.boolean())
      .map(([at, hidden]): Edit => ({ kind: "hideRows", sheet, rows: [at], hidden })),
    fc.constantFrom<Edit>(
      { kind: "addSheet", sheet: "新表" },
      { kind: "removeSheet", sheet: "新表" },
      { kind: "renameSheet", sheet, name: "改名" },
      { kind: "renameSheet", sheet: "改名", name: sheet },
      { kind: "property", name: "qingdan.别的", value: "1" },
      ...others.map((name): Edit => ({ kind: "removeSheet", sheet: name })),
    ),
  );
}

/** What a person does to a workbook: some edits at a time, as a rule to its sites. */
export function patches(sheet: string, others: readonly string[] = []): fc.Arbitrary<Patch[]> {
  const edit = fc.oneof(
    { weight: 6, arbitrary: siteEdit(sheet) },
    { weight: 1, arbitrary: otherEdit(sheet, others) },
  );
  return fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
}

/** The workbook after those edits that it allows. */
export function edited(workbook: WorkbookSnapshot, patch: Patch): WorkbookSnapshot {
  return patch.reduce((current, edit) => {
    try {
      return applyPatch(current, [edit]);
    } catch (error) {
      if (error instanceof WorkbookError) return current;
      throw error;
    }
  }, workbook);
}

/** The same workbook in other objects, as a host reads it anew. */
export function readAnew(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...workbook,
    properties: new Map(workbook.properties),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells && [...cells]),
      formulas: new Map(sheet.formulas),
      merges: sheet.merges.map((range) => ({ ...range })),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    })),
  };
}
