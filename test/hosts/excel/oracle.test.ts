import fc from "fast-check";
import {
  applyPatch,
  type Edit,
  type SheetSnapshot,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { dataOf, grid } from "../../contract/sample";
import { applicable, edit, workbook } from "../../core/workbook/arbitraries";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";
import { tries } from "../../environment/tries";

jest.setTimeout(120_000);

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

/** Excel tells what is hidden within the used range only: a far cell makes that all that a patch touches. */
function reaching(each: SheetSnapshot): SheetSnapshot {
  const rows = Array.from({ length: 31 }, (_, row) => (each.rows[row] ?? []).slice());
  rows[0]![8] = "界";
  rows[30]![8] = "界";
  return { ...each, rows, isProtected: false };
}

const names = (book: WorkbookSnapshot) => book.sheets.map(({ name }) => name);

function withoutUnusedRows(each: SheetSnapshot): SheetSnapshot {
  const used = grid(each).flatMap((cells, row) => (cells.length > 0 ? [row] : []));
  const hidden = [...each.hiddenRows].filter(
    (row) => used.length > 0 && row >= used[0]! && row <= used.at(-1)!,
  );
  return { ...each, hiddenRows: new Set(hidden) };
}

const data = (book: WorkbookSnapshot) => book.sheets.map(withoutUnusedRows).map(dataOf);
const isTested = (each: Edit) => each.kind !== "protect";

describe("a patch applied in Excel", () => {
  it("has the same result as in memory", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, fc.array(edit, { maxLength: 6 }), async (drawn, edits) => {
        const before = { ...drawn, sheets: drawn.sheets.map(reaching) };
        const patch = applicable(before, edits.filter(isTested));
        const port = await openIn(pane, before);
        const start = await port.read();
        await port.apply(patch);
        const after = await port.read();
        const wanted = applyPatch(start, patch);
        expect(names(after)).toEqual(names(wanted));
        expect(data(after)).toEqual(data(wanted));
        expect([...after.properties].sort()).toEqual([...wanted.properties].sort());
      }),
      { numRuns: tries(60) },
    );
  });
});
