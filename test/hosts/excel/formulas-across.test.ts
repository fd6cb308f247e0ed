import {
  applyPatch,
  type Edit,
  emptySheet,
  type Patch,
  workbookOf,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";

jest.setTimeout(120_000);

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const sheetOf = (name: string) => ({ ...emptySheet(name), rows: [["一"], ["二"]] });
const start = workbookOf([sheetOf("甲"), sheetOf("乙"), sheetOf("丙")]);

const add = (sheet: string): Edit => ({ kind: "addSheet", sheet, after: null });
const remove = (sheet: string): Edit => ({ kind: "removeSheet", sheet });
const rename = (sheet: string, name: string): Edit => ({ kind: "renameSheet", sheet, name });
const insertRow = (sheet: string): Edit => ({ kind: "insertRows", sheet, row: 0, count: 1 });
const protect = (sheet: string, on: boolean): Edit => ({ kind: "protect", sheet, on });
const write = (sheet: string, formula: string): Edit => ({
  kind: "setCells",
  sheet,
  cells: [{ row: 1, column: 0, value: null, formula }],
});

/** Each patch with the formula that it leaves, and where. */
const cases: Readonly<Record<string, readonly [Patch, string, string]>> = {
  "a sheet that was removed before": [[remove("甲"), write("乙", "=甲!A1")], "乙!A2", "=甲!A1"],
  "a sheet that was removed before, from a new one": [
    [remove("甲"), add("新"), write("新", "=甲!A1")],
    "新!A2",
    "=甲!A1",
  ],
  "a sheet that is removed after": [[write("乙", "=甲!A1"), remove("甲")], "乙!A2", "=#REF!"],
  "a sheet that is removed after, from a new one": [
    [add("新"), write("新", "=甲!A1"), remove("甲")],
    "新!A2",
    "=#REF!",
  ],
  "a sheet that was removed, while another one takes its name": [
    [remove("甲"), write("乙", "=甲!A1"), add("甲")],
    "乙!A2",
    "=甲!A1",
  ],
  "a sheet that had another name before": [[rename("甲", "丁"), write("乙", "=丁!A1")], "乙!A2", "=丁!A1"],
  "the former name of a sheet": [[rename("甲", "丁"), add("新"), write("新", "=甲!A1")], "新!A2", "=甲!A1"],
  "sheets that swap their names": [
    [rename("甲", "丁"), rename("乙", "甲"), rename("丁", "乙"), write("丙", "=甲!A1+乙!A2")],
    "丙!A2",
    "=甲!A1+乙!A2",
  ],
  "a sheet whose rows moved before, from a new one": [
    [insertRow("甲"), add("新"), write("新", "=甲!A1")],
    "新!A2",
    "=甲!A1",
  ],
  "a sheet whose rows move after": [[write("乙", "=甲!A1"), insertRow("甲")], "乙!A2", "=甲!A2"],
  "a new sheet whose rows move after": [
    [add("新"), write("乙", "=新!A1"), insertRow("新")],
    "乙!A2",
    "=新!A2",
  ],
  "a new sheet whose rows moved before, from another new one": [
    [add("新二"), add("新"), insertRow("新"), write("新二", "=新!A1")],
    "新二!A2",
    "=新!A1",
  ],
  "a sheet, while the formula's own rows move after": [
    [write("乙", "=甲!A1"), insertRow("乙")],
    "乙!A3",
    "=甲!A1",
  ],
  "a new sheet that is removed again": [[add("新"), write("乙", "=新!A1"), remove("新")], "乙!A2", "=#REF!"],
  "a sheet that is added after": [[write("乙", "=新!A1"), add("新")], "乙!A2", "=新!A1"],
  "a sheet, from one that is protected in the end": [
    [write("乙", "=甲!A1"), protect("乙", true)],
    "乙!A2",
    "=甲!A1",
  ],
  "a sheet, from a new one that is protected in the end": [
    [add("新"), write("新", "=甲!A1"), protect("新", true)],
    "新!A2",
    "=甲!A1",
  ],
};

function formulaAt(workbook: WorkbookSnapshot, place: string): string | undefined {
  const [name, address] = place.split("!");
  return workbook.sheets.find((sheet) => sheet.name === name)?.formulas.get(address!);
}

const formulasOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, formulas, isProtected }) => ({ name, formulas, isProtected }));

describe("a formula that a patch writes in Excel means what it meant at its turn, though it names", () => {
  it.each(Object.keys(cases))("%s", async (name) => {
    const [patch, place, formula] = cases[name]!;
    const port = await openIn(pane, start);
    await port.apply(patch);
    const after = await port.read();
    expect(formulaAt(after, place)).toBe(formula);
    expect(formulasOf(after)).toEqual(formulasOf(applyPatch(start, patch)));
  });
});
