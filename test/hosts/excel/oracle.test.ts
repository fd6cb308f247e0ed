import fc from "../../environment/fast-check";
import {
  applyPatch,
  type Edit,
  emptySheet,
  type Patch,
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

/** The same for the sheets that a patch adds: of one without a cell Excel tells neither merges nor formats. */
function reachingToo(patch: Patch, before: WorkbookSnapshot): Patch {
  const known = new Set(names(before));
  const added = names(applyPatch(before, patch)).filter((name) => !known.has(name));
  const cells = [{ row: 30, column: 8, value: "界" }];
  return [...patch, ...added.map((sheet): Edit => ({ kind: "setCells", sheet, cells }))];
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
        const patch = reachingToo(applicable(before, edits.filter(isTested)), before);
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

  it("leaves a conditional format that can be read when another has gone with its row", async () => {
    const format = (bottom: number) => ({
      range: { top: 0, left: 0, bottom, right: 0 },
      formula: '$C3=""',
      fill: "#FFCCCC",
    });
    const conditionalFormats = [format(0), format(1)];
    const port = await openIn(
      pane,
      workbookOf([{ ...emptySheet("表"), rows: [["甲"], ["乙"]], conditionalFormats }]),
    );
    await port.read();
    await port.apply([{ kind: "deleteRows", sheet: "表", row: 0, count: 1 }]);
    const [sheet] = (await port.read()).sheets;
    expect(sheet!.unseen?.has("conditional-formats") ?? false).toBe(false);
    expect(sheet!.conditionalFormats).toEqual([format(0)]);
  });
});
