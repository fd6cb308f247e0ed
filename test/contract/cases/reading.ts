import { emptySheet, workbookOf } from "../../../src/core/workbook";
import { same } from "../assert";
import { contractCase } from "../contract";
import { dataOf, dataOfSheets, grid, LEDGER, ledger, OTHER, sheetOf } from "../sample";

const every = workbookOf([
  {
    ...emptySheet(LEDGER),
    rows: [[1, 2.5, "文字", true, false, { error: "#N/A" }, null, "末"], undefined, [null, null, 45_000]],
  },
  emptySheet(OTHER),
]);

export const reading = [
  contractCase("reads every kind of value, and nothing in empty cells", every, async (port) => {
    const sheet = await sheetOf(port);
    same(
      grid(sheet),
      [[1, 2.5, "文字", true, false, { error: "#N/A" }, null, "末"], [], [null, null, 45_000]],
      "values",
    );
    same(grid(await sheetOf(port, OTHER)), [], "empty sheet");
  }),
  contractCase(
    "reads formulas, merges, hidden rows, rules, conditional formats and frozen rows",
    ledger,
    async (port) => {
      same(await dataOfSheets(port), ledger.sheets.map(dataOf), "data");
    },
  ),
  contractCase("writes nothing while reading", ledger, async (port) => {
    const changes: unknown[] = [];
    port.onChange((change) => changes.push(change));
    await port.read();
    await port.read();
    same(changes, [], "changes");
    same(await dataOfSheets(port), ledger.sheets.map(dataOf), "data");
  }),
];
