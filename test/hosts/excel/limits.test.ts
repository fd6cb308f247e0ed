import { emptySheet, type Patch, setCell, type SheetSnapshot, workbookOf } from "../../../src/core/workbook";
import { LEDGER, ledger, OTHER } from "../../contract/sample";
import { startExcel } from "../../../src/hosts/excel";
import { costOf, ledgerOf, operations } from "./cost";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

jest.setTimeout(60_000);

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])), { file: () => Uint8Array.from([80, 75, 3, 4, 5]) });
});
afterAll(() => pane.close());

function sheetOfSize(height: number, width: number, text = "晋江市磁灶镇某某陶瓷有限公司"): SheetSnapshot {
  return {
    ...emptySheet(LEDGER),
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => `${text}${row}-${column}`),
    ),
  };
}

describe("round trips", () => {
  it("reads a ledger of 3,000 rows in one round trip, and one for what can be done without", async () => {
    const port = await openIn(pane, workbookOf([sheetOfSize(3000, 12, "磁灶")]));
    const [sheet] = (await port.read()).sheets;
    expect(sheet!.rows[2999]![11]).toBe("磁灶2999-11");
    expect(pane.host.requests).toHaveLength(2);
  });

  /** A reading; the data with its reading back; and how it looks, where that changes. Of a typed cell that cell. */
  const trips: Readonly<Record<string, number>> = {
    "read (the pane opens)": 2,
    "type (one cell, in Excel)": 1,
    "edit (one cell)": 2,
    "conform (套用规范)": 3,
    "tally (生成调度表)": 3,
    "fix all (一键规范)": 2,
  };
  it.each(Object.keys(operations))("takes as many for 500 rows as for 50: %s", async (operation) => {
    const [small, large] = [
      await costOf(pane, ledgerOf(50), operation),
      await costOf(pane, ledgerOf(500), operation),
    ];
    expect([small.refusal, large.refusal]).toEqual([null, null]);
    expect([small.trips, large.trips]).toEqual([trips[operation], trips[operation]]);
  });

  it("takes as many bytes for a typed cell of 500 rows as of 50", async () => {
    const bytesOf = async (count: number) => {
      const { sent, received } = await costOf(pane, ledgerOf(count), "type (one cell, in Excel)");
      return [sent, received];
    };
    expect(await bytesOf(500)).toEqual(await bytesOf(50));
  });

  it("reads in pieces what is too large for one answer", async () => {
    const big = workbookOf([sheetOfSize(6000, 16), { ...emptySheet(OTHER), rows: [["尾"]] }]);
    const port = await openIn(pane, big);
    const read = await port.read();
    expect(read.sheets[0]!.rows).toEqual(big.sheets[0]!.rows);
    expect(read.sheets[1]!.rows).toEqual([["尾"]]);
    expect(pane.host.requests.length).toBeGreaterThan(3);
  });

  it("reads all merges when Excel lists only some at once", async () => {
    const merges = Array.from({ length: 600 }, (_, i) => ({
      top: i * 2,
      left: 0,
      bottom: i * 2 + 1,
      right: 0,
    }));
    const rows = Array.from({ length: 1200 }, (_, row) => [row % 2 ? null : row, "x"]);
    const port = await openIn(pane, workbookOf([{ ...emptySheet(LEDGER), rows, merges }]));
    expect((await port.read()).sheets[0]!.merges).toHaveLength(600);
  });

  it("reads rules that change down a column", async () => {
    const rule = (items: string) => ({ type: "list" as const, items: [items] });
    const validations = Array.from({ length: 8 }, (_, row) => ({
      range: { top: row + 1, left: 1, bottom: row + 1, right: 1 },
      rule: rule(row < 3 ? "甲" : row < 7 ? "乙" : "丙"),
    }));
    const port = await openIn(pane, workbookOf([{ ...emptySheet(LEDGER), rows: [["x", "y"]], validations }]));
    const found = (await port.read()).sheets[0]!.validations;
    expect(found.map(({ range, rule: { items } }) => [range.top, range.bottom, items![0]])).toEqual([
      [1, 3, "甲"],
      [4, 7, "乙"],
      [8, 8, "丙"],
    ]);
  });
});

describe("what is too large", () => {
  it("fills a large new sheet in several requests, each below the limit", async () => {
    const port = await openIn(pane, ledger);
    const cells = sheetOfSize(6000, 16).rows.flatMap((row, r) =>
      row!.map((value, column) => ({ row: r, column, value })),
    );
    await port.apply([
      { kind: "addSheet", sheet: "明细" },
      { kind: "setCells", sheet: "明细", cells },
    ]);
    expect(Math.max(...pane.host.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
    const sheet = (await port.read()).sheets.at(-1)!;
    expect([sheet.name, sheet.rows.length, sheet.rows[5999]![15]]).toEqual([
      "明细",
      6000,
      cells.at(-1)!.value,
    ]);
  });

  it("refuses a patch of a person's sheet that is too large for one request, before anything is sent", async () => {
    const port = await openIn(pane, ledger);
    const cells = Array.from({ length: 200 }, (_, row) => ({
      row: row + 20,
      column: 0,
      value: "长".repeat(9000),
    }));
    await expect(port.apply([{ kind: "setCells", sheet: LEDGER, cells }])).rejects.toMatchObject({
      code: "too-large",
    });
    expect((await port.read()).sheets[0]!.rows).toHaveLength(7);
  });

  it("refuses a list that Excel would corrupt", async () => {
    const port = await openIn(pane, ledger);
    const range = { top: 2, left: 1, bottom: 3, right: 1 };
    const rule = { type: "list", items: Array.from({ length: 60 }, (_, i) => `处置方式${i}`) } as const;
    await expect(port.apply([{ kind: "validate", sheet: LEDGER, range, rule }])).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});

describe("the state of Excel", () => {
  const patch: Patch = [setCell(LEDGER, 2, 1, "改")];

  it("waits while a person is typing in a cell", async () => {
    pane.host.open(new ExcelModel(ledger));
    const told: boolean[] = [];
    const started = await startExcel((isWaiting) => told.push(isWaiting));
    if (!("port" in started)) throw new Error(started.unsupported);
    const { port } = started;
    pane.host.model.isEditingCell = true;
    let isDone = false;
    const applied = port.apply(patch).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([isDone, told]).toEqual([false, []]);
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect([isDone, told]).toEqual([false, [true]]);
    pane.host.finishCellEdit();
    await applied;
    expect(told).toEqual([true, false]);
    expect((await port.read()).sheets[0]!.rows[2]![1]).toBe("改");
  });

  it("refuses what a password protects", async () => {
    const port = await openIn(pane, ledger);
    const state = pane.host.model.states[0]!;
    state.isProtected = true;
    state.password = "secret";
    await expect(port.apply(patch)).rejects.toMatchObject({ code: "protected" });
    const opening: Patch = [{ kind: "protect", sheet: LEDGER, on: false }, ...patch];
    await expect(port.apply(opening)).rejects.toMatchObject({ code: "protected" });
  });

  it("writes into unlocked cells of a protected sheet", async () => {
    const port = await openIn(pane, ledger);
    const range = { top: 2, left: 0, bottom: 5, right: 3 };
    await port.apply([
      { kind: "format", sheet: LEDGER, range, format: { locked: false } },
      { kind: "protect", sheet: LEDGER, on: true },
    ]);
    await port.apply(patch);
    expect((await port.read()).sheets[0]!.rows[2]![1]).toBe("改");
    await expect(port.apply([setCell(LEDGER, 1, 1, "x")])).rejects.toMatchObject({ code: "protected" });
  });

  it("removes at the next start what a crashed pane left, and restores a sheet's name", async () => {
    const sheets = ["~qd-new~1", "~qd-old~附件2"].map((name) => ({ ...emptySheet(name), rows: [["x"]] }));
    const port = await openIn(pane, workbookOf([...ledger.sheets, ...sheets]));
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual([LEDGER, OTHER, "附件2"]);
    expect(port.cleanedSheets).toBe(2);
    expect((await openIn(pane, ledger)).cleanedSheets).toBe(0);
  });

  it("returns the file's bytes", async () => {
    const port = await openIn(pane, ledger);
    expect([...(await port.bytes())]).toEqual([80, 75, 3, 4, 5]);
  });
});

describe("the gate", () => {
  it("says so when Excel is too old", async () => {
    pane.close();
    const old = await openPane(new ExcelModel(ledger), { apiSet: "1.13" });
    expect(await startExcel()).toEqual({ unsupported: "too-old" });
    old.close();
    expect(await startExcel()).toEqual({ unsupported: "no-office" });
    pane = await openPane(new ExcelModel(ledger));
    await start();
  });
});
