import { execFileSync } from "node:child_process";
import * as path from "node:path";
import { generateTally, readTally } from "../../../../src/core/tally";
import {
  applyPatch,
  cellAddress,
  isCellError,
  type SheetSnapshot,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { campaign } from "../village-files";
import { ledgerSheet, type Site } from "../../../builders/ledger";
import { ledgerOf, today } from "../../../builders/workbook";

const sites: Site[] = [
  { siteName: "甲" },
  { siteName: null, address: "后山2号", disposition: "搬迁" },
  { siteName: "丙", disposition: "整治改造。" },
  { siteName: "丙", disposition: "整治改造。" },
  { siteName: "丁", disposition: "整合 搬迁" },
  { siteName: "戊", disposition: "关停取缔、整改" },
  { siteName: "己", disposition: "限期整改" },
];

const ledgers: readonly [string, SheetSnapshot][] = [
  ["an ordinary ledger", ledgerSheet(sites)],
  ["a name in quotation marks", ledgerSheet(sites, { sheet: "It's 清单 (1)" })],
  ["a footer", ledgerSheet([...sites, ["合计", 7, null, null, null, null, null, "整合搬迁"]])],
  ["an error value", ledgerSheet([...sites, { siteName: "庚", disposition: { error: "#N/A" } }])],
  ["no site", ledgerSheet([])],
];

interface Cell {
  v?: string | number | boolean;
  f?: string;
}

/** A sheet for Univer; a formula comes without its result, so that Univer has to find it. */
function cellDataOf(sheet: SheetSnapshot): Record<number, Record<number, Cell>> {
  const data: Record<number, Record<number, Cell>> = {};
  sheet.rows.forEach((cells, row) => {
    data[row] = {};
    cells?.forEach((value, column) => {
      const formula = sheet.formulas.get(cellAddress(row, column));
      if (formula) data[row]![column] = { f: formula };
      else if (isCellError(value)) data[row]![column] = { f: "=NA()" };
      else if (value !== null) data[row]![column] = { v: value };
    });
  });
  return data;
}

/** What Univer makes of some cells. */
function calculated(
  workbook: WorkbookSnapshot,
  cells: readonly { sheet: string; row: number; column: number }[],
) {
  const sheets = workbook.sheets.map((sheet, index) => {
    const id = `s${index}`;
    return [
      id,
      { id, name: sheet.name, cellData: cellDataOf(sheet), rowCount: 400, columnCount: 20 },
    ] as const;
  });
  const data = { id: "w", sheetOrder: sheets.map(([id]) => id), sheets: Object.fromEntries(sheets) };
  const script = path.join(__dirname, "univer-values.mjs");
  const out = execFileSync(process.execPath, [script], {
    input: JSON.stringify({ data, cells }),
    encoding: "utf8",
  });
  return JSON.parse(out) as unknown[];
}

const ledgerFigures = ["sitesFound", "relocations", "rectifications"] as const;

it.each(ledgers)(
  "the workbench's grid finds the same counts in %s",
  (_, sheet) => {
    const workbook = workbookOf([sheet]);
    const ledger = ledgerOf(workbook);
    const { tally } = readTally(workbook, campaign, ledger, { today });
    const made = generateTally({ workbook, campaign, ledger, stated: null, tally, linked: true });
    expect(made.unlinked).toEqual([]);
    const cells = ledgerFigures.map((key) => ({
      sheet: made.sheet,
      row: 5,
      column: 1 + campaign.tally.figures.findIndex((figure) => figure.key === key),
    }));
    const values = ledgerFigures.map((key) => tally.figures[key].value);
    expect(calculated(applyPatch(workbook, made.patch), cells)).toEqual(values);
  },
  60_000,
);
