import {
  applyPatch,
  invertApplied,
  type Patch,
  setCell,
  type WorkbookPort,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { dataOf } from "../../../contract/sample";
import type { Behaviour } from "../../../excel-stand-in/behaviour";
import { kindsOfWorkbooks, worstExcel } from "../../../excel-stand-in/kinds";
import { ExcelModel, openIn, openPane, type Pane } from "../pane";
import { conform, fixAll, lacking, tally } from "../product-patches";
import { village } from "../village";

/** With FAULTS set (npm run test:faults) a day in every kind of Excel, else one in the worst of them. */
const kinds: Readonly<Record<string, Behaviour>> =
  process.env["FAULTS"] === undefined ? { "is all that at once": worstExcel } : kindsOfWorkbooks;

let pane: Pane;
let start: WorkbookSnapshot;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
  const workbook = await village();
  // Of a filter one sees the rows that it hides.
  start = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([5, 8]) })),
  };
});
afterAll(() => pane.close());

/** The cells, formulas, merges and hidden rows as they really are. */
const truth = ({ workbook: { sheets } }: ExcelModel) =>
  sheets.map((sheet) => dataOf({ ...sheet, freeze: null }));
const truthOf = (workbook: WorkbookSnapshot) => truth(new ExcelModel(workbook));

interface Clicked {
  /** Kinds of edits that Excel failed at. */
  readonly leftUndone: ReadonlySet<string>;
  readonly undo: () => Promise<void>;
}

/** What a click does: reads what is there, makes the patch for it, and applies it. */
async function click(port: WorkbookPort, patchFor: (workbook: WorkbookSnapshot) => Patch): Promise<Clicked> {
  const seen = await port.read();
  const patch = patchFor(seen);
  expect(patch).not.toEqual([]);
  const wanted = truthOf(applyPatch(seen, patch));
  const before = truth(pane.host.model);
  const { leftUndone = [] } = await port.apply(patch, seen);
  expect(truth(pane.host.model)).toEqual(wanted);
  return {
    leftUndone: new Set(leftUndone.map(({ kind }) => kind)),
    undo: async () => {
      await port.apply(invertApplied(seen, patch));
      expect(truth(pane.host.model)).toEqual(before);
    },
  };
}

describe.each(Object.entries(kinds))("a clerk's day in an Excel that %s", (_, behaviour) => {
  it("conforms, mends, tallies, undoes and tallies again", async () => {
    const port = await openIn(pane, start, behaviour);
    const { leftUndone } = await click(port, conform);
    // 套用规范 twice changes nothing the second time, but for what Excel failed at; the page goes with it.
    const again = lacking(await port.read()).filter(({ kind }) => !leftUndone.has(kind));
    expect(again.filter(({ kind }) => leftUndone.size === 0 || kind !== "pageSetup")).toEqual([]);
    await port.apply([setCell(start.sheets[0]!.name, 6, 7, "关停")]);
    await click(port, fixAll);
    const tallied = await click(port, tally);
    await tallied.undo();
    await click(port, tally);
  });
});
