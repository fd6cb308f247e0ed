import {
  applyPatch,
  type Patch,
  WorkbookError,
  type WorkbookSnapshot,
  workbookOf,
} from "../../../../src/core/workbook";
import { contractCases } from "../../../contract/cases";
import { dataOf } from "../../../contract/sample";
import { kindsOfExcel } from "../../../excel-stand-in/kinds";
import { ExcelModel, openIn, openPane, type Pane } from "../pane";
import { patches, start } from "./kinds-of-patches";

/** With FAULTS set (npm run test:faults) everything is tried in every kind of Excel, else what touches most. */
const isAll = process.env["FAULTS"] !== undefined;
const FEW = /^reads formulas, merges/;
const FEW_PATCHES = ["conform"];

/** What an Excel of a kind cannot do: the contract's cases that need it. */
const cannot: Readonly<Record<string, RegExp>> = {
  // Rows under a filter are neither put in nor deleted; the case below says that the data is as it was then.
  "3 · filters the rows that are hidden":
    /inserts rows|deletes rows|rows of a merge|just inserted|what is impossible|answers a patch|undoes a patch/,
  "7 · cannot freeze": /freezes|adds a sheet with everything on it/,
  "· has a .csv open": /custom properties|answers a patch|undoes a patch/,
};

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

/** The workbook as it really is, without what only looks. */
function truth({ workbook: { sheets } }: ExcelModel): unknown {
  return sheets.map((sheet) => dataOf({ ...sheet, freeze: null }));
}

const truthOf = (workbook: WorkbookSnapshot) => truth(new ExcelModel(workbook));

async function failure(action: Promise<unknown>): Promise<unknown> {
  return action.then(
    () => null,
    (error: unknown) => error,
  );
}

describe.each(Object.entries(kindsOfExcel))("an Excel that %s", (kind, behaviour) => {
  const cases = contractCases.filter(({ name }) => !cannot[kind]?.test(name) && (isAll || FEW.test(name)));

  it.each(cases.map((each) => [each.name, each] as const))("keeps the contract: %s", async (__, each) => {
    await each.run(async (workbook) => ({ port: await openIn(pane, workbook, behaviour) }));
  });

  const tried = Object.entries(patches).filter(([name]) => isAll || FEW_PATCHES.includes(name));
  it.each(tried)("has the data right after a patch, or as they were: %s", async (__, patch: Patch) => {
    const port = await openIn(pane, start, behaviour);
    const error = await failure(port.apply(patch));
    if (error === null) return expect(truth(pane.host.model)).toEqual(truthOf(applyPatch(start, patch)));
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.params["restored"]).not.toBe(0);
    expect(truth(pane.host.model)).toEqual(truthOf(start));
  });
});
