import { applyPatch, type Patch, sheetNamed } from "../../../src/core/workbook";
import { same } from "../assert";
import { contractCase, type ContractCase } from "../contract";
import { dataOf, dataOfSheets, LEDGER, ledger, OTHER, rulesOn, sheetOf, textOfRule, YES_NO } from "../sample";

/** What a patch must come to is what it comes to in memory. */
function comesTo(name: string, patch: Patch, names: readonly string[] = [LEDGER, OTHER]): ContractCase {
  return contractCase(name, ledger, async (port) => {
    await port.apply(patch);
    const wanted = applyPatch(ledger, patch);
    const expected = names.map((each) => {
      const sheet = sheetNamed(wanted, each);
      return sheet ? dataOf(sheet) : null;
    });
    same(await dataOfSheets(port, names), expected, "data");
  });
}

const whole = { type: "wholeNumber", minimum: 0, error: "填整数" } as const;
const hint = { type: "prompt", promptTitle: "联系人", prompt: "姓名和电话" } as const;

export const structure = [
  comesTo("inserts rows and moves what is below", [{ kind: "insertRows", sheet: LEDGER, row: 3, count: 2 }]),
  comesTo("inserts rows above everything", [{ kind: "insertRows", sheet: LEDGER, row: 0, count: 1 }]),
  comesTo("deletes rows and moves what is below", [{ kind: "deleteRows", sheet: LEDGER, row: 3, count: 2 }]),
  comesTo("deletes the rows of a merge", [{ kind: "deleteRows", sheet: LEDGER, row: 0, count: 1 }]),
  comesTo("inserts and deletes columns", [
    { kind: "insertColumns", sheet: LEDGER, column: 1, count: 2 },
    { kind: "deleteColumns", sheet: LEDGER, column: 0, count: 1 },
  ]),
  comesTo("writes into rows it has just inserted", [
    { kind: "insertRows", sheet: LEDGER, row: 2, count: 1 },
    { kind: "setCells", sheet: LEDGER, cells: [{ row: 2, column: 1, value: "新厂" }] },
    { kind: "deleteRows", sheet: LEDGER, row: 5, count: 1 },
    { kind: "setCells", sheet: LEDGER, cells: [{ row: 5, column: 1, value: "改名" }] },
  ]),
  comesTo("hides and shows rows", [
    { kind: "hideRows", sheet: LEDGER, rows: [2, 3, 5], hidden: true },
    { kind: "hideRows", sheet: LEDGER, rows: [4, 3], hidden: false },
  ]),
  comesTo("merges, keeping the first cell's value", [
    { kind: "merge", sheet: LEDGER, range: { top: 2, left: 1, bottom: 3, right: 2 } },
  ]),
  comesTo("unmerges", [{ kind: "unmerge", sheet: LEDGER, range: { top: 0, left: 0, bottom: 0, right: 3 } }]),
  comesTo("freezes rows and columns", [{ kind: "freeze", sheet: LEDGER, freeze: { rows: 3, columns: 1 } }]),
  comesTo("freezes columns alone", [{ kind: "freeze", sheet: LEDGER, freeze: { rows: 0, columns: 2 } }]),
  comesTo("unfreezes", [{ kind: "freeze", sheet: LEDGER, freeze: null }]),
  comesTo("adds and removes conditional formats", [
    { kind: "removeConditionalFormat", sheet: LEDGER, format: ledger.sheets[0]!.conditionalFormats[0]! },
    {
      kind: "addConditionalFormat",
      sheet: LEDGER,
      format: { range: { top: 2, left: 1, bottom: 5, right: 1 }, formula: "LEN($B3)>4", fill: "#FFF2CC" },
    },
  ]),
  comesTo("replaces rules on part of a range and clears another part", [
    { kind: "validate", sheet: LEDGER, range: { top: 2, left: 2, bottom: 3, right: 3 }, rule: whole },
    { kind: "validate", sheet: LEDGER, range: { top: 5, left: 3, bottom: 5, right: 3 }, rule: null },
    { kind: "validate", sheet: LEDGER, range: { top: 2, left: 1, bottom: 5, right: 1 }, rule: hint },
  ]),
  contractCase("reads back the rules it wrote", ledger, async (port) => {
    await port.apply([
      { kind: "validate", sheet: OTHER, range: { top: 1, left: 0, bottom: 2, right: 0 }, rule: YES_NO },
      { kind: "validate", sheet: OTHER, range: { top: 1, left: 1, bottom: 2, right: 1 }, rule: whole },
      { kind: "validate", sheet: OTHER, range: { top: 1, left: 2, bottom: 2, right: 2 }, rule: hint },
    ]);
    const row = [YES_NO, whole, hint].map(textOfRule);
    same(rulesOn(await sheetOf(port, OTHER), 1, 0, 2, 3), [...row, "", ...row, ""], "rules");
  }),
];
