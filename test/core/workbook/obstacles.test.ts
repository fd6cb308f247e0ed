import {
  applyPatch,
  type Attached,
  emptySheet,
  liftingLocks,
  nothingAttached,
  obstacleTo,
  setCell,
  type Edit,
  type SheetSnapshot,
  workbookOf,
} from "../../../src/core/workbook";

const name = "表";
const titles = ["甲", "乙", "丙"];
const body = { top: 3, bottom: 9, left: 0, right: 2 };

function sheetWith(attached: Partial<Attached>, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows = [undefined, undefined, titles, ["1"], ["2"], ["3"]];
  return { ...emptySheet(name), rows, attached: { ...nothingAttached, ...attached }, ...more };
}

const range = { top: 2, bottom: 5, left: 0, right: 2 };
const table = { range, headerRows: 1, totalsRows: 0, isLinked: false };
const rows = (kind: "insertRows" | "deleteRows", row: number, count = 1): Edit => ({
  kind,
  sheet: name,
  row,
  count,
});
const columns = (kind: "insertColumns" | "deleteColumns", column: number, count = 1): Edit => ({
  kind,
  sheet: name,
  column,
  count,
});
const merge: Edit = { kind: "merge", sheet: name, range: { top: 3, bottom: 4, left: 0, right: 0 } };
const array = { arrays: [{ top: 3, bottom: 5, left: 6, right: 6 }] };
const pivot = { pivotTables: [{ top: 3, bottom: 5, left: 6, right: 8 }] };

describe("what keeps a patch from being made", () => {
  it.each<[string, Partial<Attached>, readonly Edit[], string | null]>([
    ["nothing", {}, [rows("deleteRows", 2)], null],
    ["a table's header that would go", { tables: [table] }, [rows("deleteRows", 2)], "table"],
    ["not a table's row", { tables: [table] }, [rows("deleteRows", 4)], null],
    ["a table's last row", { tables: [table] }, [rows("deleteRows", 3, 3)], "table"],
    ["a table's totals", { tables: [{ ...table, totalsRows: 1 }] }, [rows("deleteRows", 5)], "table"],
    [
      "not a column of a table",
      { tables: [table] },
      [columns("insertColumns", 1), setCell(name, 2, 1, "新")],
      null,
    ],
    [
      "a table that is fed from outside",
      { tables: [{ ...table, isLinked: true }] },
      [columns("insertColumns", 1)],
      "table",
    ],
    [
      "not one that moves as a whole",
      { tables: [{ ...table, isLinked: true }] },
      [columns("insertColumns", 0)],
      null,
    ],
    ["a merge in a table", { tables: [table] }, [merge], "table"],
    ["a title that another column has", { tables: [table] }, [setCell(name, 2, 1, "丙")], "table-title"],
    [
      "a title in other letters",
      { tables: [table] },
      [setCell(name, 2, 0, "A"), setCell(name, 2, 1, "a")],
      "table-title",
    ],
    ["no title", { tables: [table] }, [setCell(name, 2, 1, null)], "table-title"],
    ["not a title of its own", { tables: [table] }, [setCell(name, 2, 1, "丁")], null],
    [
      "not a table without a header",
      { tables: [{ ...table, headerRows: 0 }] },
      [setCell(name, 2, 1, "丙")],
      null,
    ],
    ["a pivot table beside the row", pivot, [rows("deleteRows", 4)], "pivot-table"],
    ["not a pivot table below", pivot, [rows("deleteRows", 1)], null],
    ["a pivot table that would be written into", pivot, [setCell(name, 4, 7, 1)], "pivot-table"],
    ["not a pivot table beside the cell", pivot, [setCell(name, 4, 5, 1)], null],
    ["an array formula that would lose a row", array, [rows("deleteRows", 4)], "array"],
    ["an array formula that would be written into", array, [setCell(name, 4, 6, 1)], "array"],
    ["not an array formula that goes as a whole", array, [rows("deleteRows", 3, 3)], null],
    ["not an array formula below", array, [rows("deleteRows", 2)], null],
  ])("is %s", (_, attached, patch, obstacle) => {
    expect(obstacleTo(sheetWith(attached), patch)).toBe(obstacle);
  });

  it("is a password, but for cells that are not locked", () => {
    const lock = { hasPassword: true, unlocked: [body] };
    const locked = sheetWith({}, { isProtected: true, lock });
    expect(obstacleTo(locked, [setCell(name, 3, 0, "x")])).toBeNull();
    expect(obstacleTo(locked, [setCell(name, 2, 0, "x")])).toBe("protected");
    expect(obstacleTo(locked, [rows("deleteRows", 4)])).toBe("protected");
    expect(obstacleTo(locked, [{ kind: "protect", sheet: name, on: false }])).toBe("protected");
  });

  it("is not a lock without a password", () => {
    const locked = sheetWith({}, { isProtected: true, lock: { hasPassword: false, unlocked: [] } });
    expect(obstacleTo(locked, [rows("deleteRows", 4)])).toBeNull();
    expect(obstacleTo({ ...locked, lock: null }, [setCell(name, 2, 0, "x")])).toBeNull();
  });

  it("is a merge over the cell to be written", () => {
    const merged = sheetWith({}, { merges: [{ top: 3, bottom: 5, left: 0, right: 0 }] });
    expect(obstacleTo(merged, [setCell(name, 4, 0, "x")])).toBe("invalid");
    const unmerge: Edit = { kind: "unmerge", sheet: name, range: { top: 3, bottom: 5, left: 0, right: 0 } };
    expect(obstacleTo(merged, [unmerge, setCell(name, 4, 0, "x")])).toBeNull();
  });
});

describe("a lock without a password", () => {
  const lock = { hasPassword: false, unlocked: [body] };
  const workbook = workbookOf([sheetWith({}, { isProtected: true, lock }), emptySheet("别的")]);

  it("is lifted for what it keeps out, and put back", () => {
    const patch = [setCell(name, 0, 0, "x")];
    const whole = liftingLocks(workbook, patch);
    expect(whole.map(({ kind }) => kind)).toEqual(["protect", "setCells", "protect"]);
    const [after] = applyPatch(workbook, whole).sheets;
    expect([after!.isProtected, after!.rows[0]]).toEqual([true, ["x"]]);
  });

  it("stays where it is in nobody's way", () => {
    for (const edit of [setCell(name, 3, 0, "x"), setCell("别的", 0, 0, "x")])
      expect(liftingLocks(workbook, [edit])).toEqual([edit]);
  });

  it("is left to a patch that lifts it itself", () => {
    const patch: Edit[] = [{ kind: "protect", sheet: name, on: false }, setCell(name, 0, 0, "x")];
    expect(liftingLocks(workbook, patch)).toBe(patch);
  });
});
