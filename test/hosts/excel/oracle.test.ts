import fc from "../../environment/fast-check";
import {
  applyPatch,
  type Edit,
  emptySheet,
  type Patch,
  type SheetSnapshot,
  WorkbookError,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { dataOf, grid } from "../../contract/sample";
import { applicable, edit, workbook } from "../../core/workbook/arbitraries";
import { kindsOfWorkbooks, worstExcel } from "../../excel-stand-in/kinds";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";

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
      { numRuns: 60 },
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

/** Names, cells, formulas, merges and hidden rows as they really are. */
const truth = ({ workbook: { sheets } }: ExcelModel) =>
  sheets.map((each) =>
    dataOf({ ...each, freeze: null, isProtected: false, validations: [], conditionalFormats: [] }),
  );

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe("a patch applied in any kind of Excel", () => {
  const kinds = fc.constantFrom(worstExcel, ...Object.values(kindsOfWorkbooks));

  it("has the same data as in memory, or none of it and says so", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, fc.array(edit, { maxLength: 6 }), kinds, async (drawn, edits, behaviour) => {
        const before = { ...drawn, sheets: drawn.sheets.map(reaching) };
        const patch = reachingToo(applicable(before, edits.filter(isTested)), before);
        const port = await openIn(pane, before, behaviour);
        const seen = await port.read();
        const error = await failure(port.apply(patch, seen));
        const wanted = error === null ? applyPatch(before, patch) : before;
        expect(truth(pane.host.model)).toEqual(truth(new ExcelModel(wanted)));
        if (error === null) return;
        expect(error).toBeInstanceOf(WorkbookError);
        expect(error).not.toMatchObject({ params: { restored: 0 } });
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what somebody types meanwhile into another cell", async () => {
    const isHarmless = ({ kind }: Edit) =>
      ["setCells", "insertRows", "insertColumns", "hideRows", "addSheet", "property"].includes(kind);
    const typed = "别人打的字";
    await fc.assert(
      fc.asyncProperty(
        workbook,
        fc.array(edit.filter(isHarmless), { maxLength: 6 }),
        fc.nat(2),
        fc.nat(2),
        async (drawn, edits, at, request) => {
          const before = { ...drawn, sheets: drawn.sheets.map(reaching) };
          const patch = reachingToo(applicable(before, edits), before);
          const port = await openIn(pane, before);
          const seen = await port.read();
          pane.host.requests = [];
          // The last row is below all that a patch writes, wherever that has moved it to.
          const type = (model: ExcelModel) => {
            const row = model.workbook.sheets[at]!.rows.length - 1;
            model.enter(model.states[at]!.id, { top: row, left: 0, bottom: row, right: 0 }, [[typed]], "");
          };
          pane.host.faults = {
            between: (now) => void (now === request && pane.host.asPerson(type)),
          };
          await failure(port.apply(patch, seen));
          const isDue = request < pane.host.requests.length;
          const texts = pane.host.model.workbook.sheets.flatMap(({ rows }) => rows.flat());
          expect(texts.filter((text) => text === typed)).toHaveLength(isDue ? 1 : 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
