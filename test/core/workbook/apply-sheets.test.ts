import {
  applyPatch,
  type Edit,
  emptySheet,
  type SheetSnapshot,
  workbookOf,
} from "../../../src/core/workbook";
import { refusal } from "./refusal";

const withFormulas = (name: string, ...formulas: [string, string][]): SheetSnapshot => ({
  ...emptySheet(name),
  formulas: new Map(formulas),
});
const first = withFormulas("First", ["A1", "=Second!A1+1"], ["A2", "=A1"]);
const second = withFormulas("Second", ["B1", "=Second!A1"]);
const third = emptySheet("Third");
const workbook = { ...workbookOf([first, second, third]), activeSheet: "Second" };
const after = (...patch: Edit[]) => applyPatch(workbook, patch);
const names = (edit: Edit) => after(edit).sheets.map(({ name }) => name);

describe("sheets that are added and removed", () => {
  it("are added last, first, or after another", () => {
    expect(names({ kind: "addSheet", sheet: "New" })).toEqual(["First", "Second", "Third", "New"]);
    expect(names({ kind: "addSheet", sheet: "New", after: null })).toEqual([
      "New",
      "First",
      "Second",
      "Third",
    ]);
    expect(names({ kind: "addSheet", sheet: "New", after: "first" })).toEqual([
      "First",
      "New",
      "Second",
      "Third",
    ]);
    expect(after({ kind: "addSheet", sheet: "New" })).toEqual({
      ...workbook,
      sheets: [...workbook.sheets, emptySheet("New")],
    });
  });

  it("leave #REF! behind, and another sheet in front if they were in front", () => {
    expect(after({ kind: "removeSheet", sheet: "SECOND" })).toEqual({
      ...workbook,
      sheets: [withFormulas("First", ["A1", "=#REF!+1"], ["A2", "=A1"]), third],
      activeSheet: "First",
    });
    const other = after({ kind: "removeSheet", sheet: "Third" });
    expect(other).toEqual({ ...workbook, sheets: [first, second] });
    expect(other.sheets[0]).toBe(first);
  });

  it("leave a visible sheet in front", () => {
    const hidden: SheetSnapshot = { ...first, visibility: "hidden" };
    const removed = applyPatch({ ...workbook, sheets: [hidden, second, third] }, [
      { kind: "removeSheet", sheet: "Second" },
    ]);
    expect(removed.activeSheet).toBe("Third");
  });

  it("can be renamed, and formulas and the sheet in front follow", () => {
    expect(after({ kind: "renameSheet", sheet: "second", name: "新 表" })).toEqual({
      ...workbook,
      sheets: [
        withFormulas("First", ["A1", "='新 表'!A1+1"], ["A2", "=A1"]),
        withFormulas("新 表", ["B1", "='新 表'!A1"]),
        third,
      ],
      activeSheet: "新 表",
    });
    expect(after({ kind: "renameSheet", sheet: "Third", name: "THIRD" })).toEqual({
      ...workbook,
      sheets: [first, second, emptySheet("THIRD")],
    });
  });

  const hidden: SheetSnapshot = { ...second, visibility: "veryHidden" };
  it.each<[string, Edit, object]>([
    [
      "an unknown sheet",
      { kind: "hideRows", sheet: "无", rows: [], hidden: true },
      { code: "no-such-sheet", sheet: "无" },
    ],
    [
      "an unknown sheet to come after",
      { kind: "addSheet", sheet: "New", after: "无" },
      { code: "no-such-sheet", sheet: "无" },
    ],
    ["a name that is taken", { kind: "addSheet", sheet: "FIRST" }, { code: "sheet-exists", sheet: "FIRST" }],
    [
      "another's name",
      { kind: "renameSheet", sheet: "First", name: "second" },
      { code: "sheet-exists", sheet: "second" },
    ],
    [
      "no name",
      { kind: "addSheet", sheet: "" },
      { code: "invalid-patch", edit: "addSheet", reason: "name", sheet: "" },
    ],
    [
      "no new name",
      { kind: "renameSheet", sheet: "First", name: "a:b" },
      { code: "invalid-patch", edit: "renameSheet", reason: "name", sheet: "a:b" },
    ],
    [
      "no visible sheet left",
      { kind: "removeSheet", sheet: "First" },
      { code: "invalid-patch", edit: "removeSheet", reason: "last-sheet", sheet: "First" },
    ],
  ])("are refused with %s", (_, edit, refused) => {
    expect(refusal(workbookOf([first, hidden]), [edit])).toEqual(refused);
  });
});

describe("properties of a workbook", () => {
  it("are set, replaced and removed by name", () => {
    const set = (name: string, value: string | null): Edit => ({ kind: "property", name, value });
    const both = applyPatch(workbook, [set("a", "1"), set("b", "2"), set("a", "3")]);
    expect(both).toEqual({
      ...workbook,
      properties: new Map([
        ["a", "3"],
        ["b", "2"],
      ]),
    });
    expect(applyPatch(both, [set("a", null)]).properties).toEqual(new Map([["b", "2"]]));
    expect(workbook.properties.size).toBe(0);
  });
});
