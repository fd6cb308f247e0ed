import { Journal } from "../../../src/hosts/grid/journal";
import { emptySheet, workbookOf } from "../../../src/core/workbook";

function journalOf(isProtected = false) {
  const names: Record<string, string> = { s0: "清单" };
  const order = ["清单"];
  const opened = workbookOf([{ ...emptySheet("清单"), rows: [["甲"], ["乙"]], isProtected }]);
  const grid = { nameOf: (id: string) => names[id], order: () => order, style: () => ({ bl: 1 as const }) };
  return { journal: new Journal(opened, grid, ["s0"]), order };
}

const rows = (first: number, last: number) => ({
  subUnitId: "s0",
  range: { startRow: first, endRow: last, startColumn: 0, endColumn: 9 },
});

describe("the journal of the grid", () => {
  it("records rows and columns that move", () => {
    const { journal } = journalOf();
    journal.record("sheet.mutation.insert-row", rows(1, 2));
    journal.record("sheet.mutation.remove-rows", rows(0, 0));
    expect(journal.patch()).toEqual([
      { kind: "insertRows", sheet: "清单", row: 1, count: 2 },
      { kind: "deleteRows", sheet: "清单", row: 0, count: 1 },
    ]);
    expect(journal.known.sheets[0]!.rows[2]).toEqual(["乙"]);
  });

  it("follows sheets through adding, renaming and removing", () => {
    const { journal, order } = journalOf();
    order.push("Sheet2");
    journal.record("sheet.mutation.insert-sheet", { sheet: { id: "x", name: "Sheet2" } });
    journal.record("sheet.mutation.set-worksheet-name", { subUnitId: "x", name: "登记" });
    journal.record("sheet.mutation.remove-sheet", { subUnitId: "s0" });
    expect(journal.patch()).toEqual([
      { kind: "addSheet", sheet: "Sheet2", after: "清单" },
      { kind: "renameSheet", sheet: "Sheet2", name: "登记" },
      { kind: "removeSheet", sheet: "清单" },
    ]);
    expect(journal.known.sheets.map(({ name }) => name)).toEqual(["登记"]);
  });

  it("records looks, similar adjacent cells as one", () => {
    const { journal } = journalOf();
    const bold = { s: { bl: 1 as const, cl: { rgb: "rgb(255,0,16)" } } };
    journal.record("sheet.mutation.set-range-values", {
      subUnitId: "s0",
      cellValue: { 0: { 0: bold, 1: bold, 3: { v: "x" }, 4: { s: "id" } } },
    });
    expect(journal.patch()).toEqual([
      {
        kind: "format",
        sheet: "清单",
        range: { top: 0, bottom: 0, left: 0, right: 1 },
        format: { bold: true, fontColor: "#FF0010" },
      },
      {
        kind: "format",
        sheet: "清单",
        range: { top: 0, bottom: 0, left: 4, right: 4 },
        format: { bold: true },
      },
    ]);
  });

  it("leaves the cells, merges and hidden rows of a patch to the comparison", () => {
    const { journal } = journalOf();
    journal.accept(
      [
        { kind: "setCells", sheet: "清单", cells: [{ row: 0, column: 0, value: "丙" }] },
        { kind: "hideRows", sheet: "清单", rows: [0], hidden: true },
        { kind: "property", name: "stamp", value: "1" },
      ],
      ["s0"],
    );
    expect(journal.patch()).toEqual([{ kind: "property", name: "stamp", value: "1" }]);
    expect(journal.known.sheets[0]!.rows[0]).toEqual(["甲"]);
    expect(journal.known.properties.get("stamp")).toBe("1");
  });

  it("records what a person may do on a protected sheet, and keeps it protected", () => {
    const { journal } = journalOf(true);
    journal.record("sheet.mutation.insert-row", rows(0, 0));
    expect(journal.known.sheets[0]).toMatchObject({ isProtected: true, rows: [undefined, ["甲"], ["乙"]] });
    journal.accept([{ kind: "protect", sheet: "清单", on: false }], ["s0"]);
    expect(journal.known.sheets[0]!.isProtected).toBe(false);
  });

  it("ignores events that concern none of its sheets", () => {
    const { journal } = journalOf();
    journal.record("sheet.mutation.insert-row", { ...rows(0, 0), subUnitId: "other" });
    journal.record("sheet.operation.set-scroll", { subUnitId: "s0" });
    expect(journal.patch()).toEqual([]);
  });
});
