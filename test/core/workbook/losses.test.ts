import {
  emptySheet,
  lossesOf,
  nothingAttached,
  type Edit,
  type SheetSnapshot,
} from "../../../src/core/workbook";

const name = "表";
const sheet: SheetSnapshot = {
  ...emptySheet(name),
  rows: [["a", 1], undefined, ["b"], [null, "  "]],
  formulas: new Map([
    ["B1", "=A1"],
    ["C1", '=HYPERLINK("https://example.org","看")'],
    ["C2", '=_xlfn.DISPIMG("ID_1",1)'],
  ]),
  attached: {
    ...nothingAttached,
    comments: new Set(["D6"]),
    cellPictures: new Set(["C2", "E1"]),
    richTexts: new Set(["A1"]),
    drawings: [{ top: 7, bottom: 8, left: 0, right: 2 }],
    links: [{ top: 9, bottom: 9, left: 0, right: 0 }],
  },
};

const write = (row: number, column: number, formula?: string): Edit => ({
  kind: "setCells",
  sheet: name,
  cells: [{ row, column, value: "x", ...(formula && { formula }) }],
});
const remove = (row: number, count = 1): Edit => ({ kind: "deleteRows", sheet: name, row, count });
const column = (at: number): Edit => ({ kind: "deleteColumns", sheet: name, column: at, count: 1 });

describe("what an edit takes away", () => {
  it.each<[string, Edit, readonly string[]]>([
    ["nothing where a value stands", write(2, 0), []],
    ["the look of single letters", write(0, 0), ["rich-text"]],
    ["a formula", write(0, 1), ["formula"]],
    ["nothing where a formula is written again", write(0, 1, "=A2"), []],
    ["a link by formula", write(0, 2), ["link"]],
    ["a picture of WPS, which is a formula too", write(1, 2), ["picture"]],
    ["a picture of Excel", write(0, 4), ["picture"]],
    ["the values of a row, its formulas and pictures", remove(0), ["value", "formula", "link", "picture"]],
    ["a picture in a row without values", remove(1), ["picture"]],
    ["nothing of a row of blanks", remove(3), []],
    ["nothing of a row that is not there", remove(4), []],
    ["a comment on an empty cell", remove(5), ["comment"]],
    ["a picture over an empty row", remove(8), ["picture"]],
    ["a link from an empty cell", remove(9), ["link"]],
    ["nothing below everything", remove(10, 1000), []],
    ["a column", column(3), ["comment"]],
    ["nothing by putting rows in", { kind: "insertRows", sheet: name, row: 0, count: 1 }, []],
  ])("is %s", (_, edit, lost) => {
    const found = lossesOf(sheet, [edit]);
    expect([...found].sort()).toEqual([...lost].sort());
  });

  it("may be what the host did not show", () => {
    const half = { ...sheet, unseen: new Set(["comments", "drawings", "links"] as const) };
    expect(lossesOf(half, [remove(3)])).toEqual(["unseen-comment", "unseen-picture", "unseen-link"]);
    expect(lossesOf(half, [write(2, 0)])).toEqual([]);
  });

  it("is asked of the sheet alone", () => {
    expect(lossesOf(sheet, [{ ...remove(0), sheet: "别的" } as Edit])).toEqual([]);
  });
});
