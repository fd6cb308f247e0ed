import {
  cellAddress,
  type CellValue,
  emptySheet,
  type SheetSnapshot,
  sheetNamed,
  type ValidationRule,
  contains,
  type WorkbookPort,
  type WorkbookSnapshot,
  workbookOf,
} from "../../src/core/workbook";
import { ContractError } from "./assert";

export const LEDGER = "契约台账";
export const OTHER = "契约 另表";

export const YES_NO: ValidationRule = {
  type: "list",
  items: ["是", "否"],
  promptTitle: "填写",
  prompt: "请选择",
  errorTitle: "不行",
  error: "只能填是或否",
};

/** A small ledger with one of everything that a snapshot can hold. */
export const ledger: WorkbookSnapshot = workbookOf([
  {
    ...emptySheet(LEDGER),
    rows: [
      ["企业清单"],
      ["序号", "名称", "数量", "备注"],
      [1, "甲厂", 3, "整改提升"],
      [2, "乙厂", 4, "关停取缔"],
      [3, "丙厂", 5],
      [4, "丁厂", 6, "整合搬迁"],
      ["合计", null, 18],
    ],
    formulas: new Map([
      ["A4", "=A3+1"],
      ["C7", "=SUM(C3:C6)"],
    ]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    hiddenRows: new Set([4]),
    validations: [{ range: { top: 2, left: 3, bottom: 5, right: 3 }, rule: YES_NO }],
    conditionalFormats: [
      { range: { top: 2, left: 0, bottom: 5, right: 3 }, formula: '$D3=""', fill: "#FFCCCC" },
    ],
    freeze: { rows: 2, columns: 0 },
  },
  { ...emptySheet(OTHER), rows: [[7, "x", 4]], formulas: new Map([["C1", `=${LEDGER}!C3+1`]]) },
]);

/** The sheet of that name as the port now has it. */
export async function sheetOf(port: WorkbookPort, name = LEDGER): Promise<SheetSnapshot> {
  const sheet = sheetNamed(await port.read(), name);
  if (!sheet) throw new ContractError(`no sheet ${name}`);
  return sheet;
}

/** Values as rows without trailing empties. */
export function grid({ rows }: SheetSnapshot): CellValue[][] {
  const dense = Array.from(rows, (cells) => {
    const row: CellValue[] = Array.from(cells ?? [], (value) => value ?? null);
    while (row.length > 0 && row.at(-1) === null) row.pop();
    return row;
  });
  while (dense.length > 0 && dense.at(-1)!.length === 0) dense.pop();
  return dense;
}

/** What a rule says, without words that are empty. */
function ruleText({ type, items, minimum, promptTitle, prompt, errorTitle, error }: ValidationRule): string {
  return [type, items?.join("|"), minimum, promptTitle, prompt, errorTitle, error]
    .map((each) => each ?? "")
    .join("/");
}

/** The rule of each cell in a range, by address order; empty where there is none. */
export function rulesOn(
  sheet: SheetSnapshot,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string[] {
  const rules: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const found = sheet.validations.find(({ range }) => contains(range, row, column));
      rules.push(found ? ruleText(found.rule) : "");
    }
  }
  return rules;
}

export const textOfRule = ruleText;

const sorted = (items: Iterable<unknown>): unknown[] => [...items].map((item) => JSON.stringify(item)).sort();

/** Everything of a sheet that the contract compares; results of formulas left out. */
export function dataOf(sheet: SheetSnapshot): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    grid: grid({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells?.map((value, column) => (sheet.formulas.has(cellAddress(row, column)) ? null : value)),
      ),
    }),
    formulas: sorted(sheet.formulas),
    merges: sorted(sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    isProtected: sheet.isProtected,
    rules: rulesOn(sheet, 0, 0, 15, 7),
    formats: sorted(
      sheet.conditionalFormats.map(({ range, formula, fill }) => [
        range.top,
        range.left,
        range.bottom,
        range.right,
        formula,
        fill.toUpperCase(),
      ]),
    ),
    freeze: sheet.freeze && { rows: sheet.freeze.rows, columns: sheet.freeze.columns },
  };
}

/** The data of the sheets of those names, in their order. */
export async function dataOfSheets(
  port: WorkbookPort,
  names: readonly string[] = [LEDGER, OTHER],
): Promise<unknown> {
  const workbook = await port.read();
  return names.map((name) => {
    const sheet = sheetNamed(workbook, name);
    return sheet ? dataOf(sheet) : null;
  });
}
