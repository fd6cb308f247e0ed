import { fixAll } from "../../../src/apps/taskpane/session/fix-all";
import { cizao2019 } from "../../../src/core/campaign";
import { checkLedgers } from "../../../src/core/checks";
import { errorSentence, undoRefused } from "../../../src/words/zh-CN/pane/errors";
import {
  setCell,
  sheetNamed,
  valueAt,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../../src/core/workbook";
import { sampleWorkbook, sheet, startSession, today, until } from "./sample";

const codes = (findings: readonly { code: string; cell: string | null }[]) =>
  findings.map(({ code, cell }) => `${code} ${cell}`);
const cell = (workbook: WorkbookSnapshot, row: number, column: number) =>
  valueAt(sheetNamed(workbook, sheet)!, row, column);

describe("a session", () => {
  it("reads the ledger in front, with all of its findings", async () => {
    const { state, stop } = await startSession();
    const { findings } = checkLedgers(sampleWorkbook(), cizao2019, { today });
    expect(state().ledger?.unit).toBe("下灶村");
    expect(findings.length).toBeGreaterThan(5);
    expect(codes(state().findings)).toEqual(codes(findings));
    stop();
  });

  it("says that code did not come, and asks for it again the next time", async () => {
    const { session, state, stop } = await startSession();
    const load = jest.fn(() => Promise.reject<string>(new Error("no network")));
    expect(await session.load(load)).toBeNull();
    expect(state().result).toEqual({ intent: "error", text: errorSentence("not-loaded"), canUndo: false });
    load.mockResolvedValueOnce("code");
    expect(await session.load(load)).toBe("code");
    stop();
  });

  it("follows an edit, and judges as a full check does", async () => {
    const { port, state, stop } = await startSession();
    const before = state().workbook;
    await port.apply([setCell(sheet, 5, 4, "吴建国 13805961234")]);
    await until(() => state().workbook !== before);
    const { findings } = checkLedgers(state().workbook!, cizao2019, { today });
    expect(codes(state().findings)).toEqual(codes(findings));
    expect(codes(state().findings)).not.toContain("missing-phone E6");
    stop();
  });

  it("keeps up with many edits at once, without waiting for the last one", async () => {
    const { port, state, stop } = await startSession();
    let lastSeen = 0;
    for (let turn = 1; turn <= 12; turn++) {
      await port.apply([setCell(sheet, 3, 9, `第${turn}次`)]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (cell(state().workbook!, 3, 9) !== null) lastSeen ||= turn;
    }
    expect(lastSeen).toBeGreaterThan(0);
    expect(lastSeen).toBeLessThan(10);
    stop();
  });

  it("reads the sheet again when rows move", async () => {
    const { port, state, stop } = await startSession();
    await port.apply([{ kind: "insertRows", sheet, row: 3, count: 1 }]);
    await until(() => state().ledger?.rows[0]?.index === 4);
    const { findings } = checkLedgers(state().workbook!, cizao2019, { today });
    expect(codes(state().findings)).toEqual(codes(findings));
    stop();
  });

  it("makes a change, says so, and undoes it", async () => {
    const { session, port, state, stop } = await startSession();
    const before = await port.read();
    expect(await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "已改H6。" })).toBe(true);
    expect(state().result).toEqual({ intent: "success", text: "已改H6。", canUndo: true });
    expect(cell(await port.read(), 5, 7)).toBe("关停取缔");
    await session.undo();
    expect(cell(await port.read(), 5, 7)).toBe(cell(before, 5, 7));
    expect(state().result?.canUndo).toBe(false);
    stop();
  });

  it("undoes one change after the other, the latest first", async () => {
    const { session, port, state, stop } = await startSession();
    const before = cell(await port.read(), 5, 7);
    for (const word of ["关停取缔", "整治改造", "整合搬迁"])
      await session.change({ patch: [setCell(sheet, 5, 7, word)], done: word });
    for (const [left, canUndo] of [
      ["整治改造", true],
      ["关停取缔", true],
      [before, false],
    ] as const) {
      await session.undo();
      expect(cell(await port.read(), 5, 7)).toBe(left);
      expect(state().result).toMatchObject({ intent: "info", canUndo });
    }
    stop();
  });

  it("does not undo what somebody has changed since, and says why", async () => {
    const { session, port, state, stop } = await startSession();
    await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "" });
    await port.apply([setCell(sheet, 5, 7, "整合搬迁")]);
    await session.undo();
    expect(cell(await port.read(), 5, 7)).toBe("整合搬迁");
    expect(state().result).toEqual({ intent: "error", text: undoRefused, canUndo: false });
    stop();
  });

  it("withdraws what it said once it is undone or written over elsewhere, and nothing else", async () => {
    const { session, port, state, stop } = await startSession();
    const seen = async (edit: Promise<unknown>) => {
      const { workbook } = state();
      await edit;
      await until(() => state().workbook !== workbook);
      await session.refresh();
    };
    await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "已改H6。" });
    await seen(port.apply([setCell(sheet, 3, 9, "备注")]));
    expect(state().result?.text).toBe("已改H6。");
    await seen(port.apply([setCell(sheet, 5, 7, "关停")]));
    expect(state().result).toBeNull();
    // What the pane took back, brought back in the grid.
    await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "已改H6。" });
    await session.undo();
    expect(state().result?.intent).toBe("info");
    await seen(port.apply([setCell(sheet, 5, 7, "关停取缔")]));
    expect(state().result).toBeNull();
    // What was told of no change stays.
    session.tell("已复制。");
    await seen(port.apply([setCell(sheet, 5, 7, "整合搬迁")]));
    expect(state().result?.text).toBe("已复制。");
    stop();
  });

  it("does not write over an edit that it has not seen yet", async () => {
    const { session, port, state, stop } = await startSession();
    const fix = state().findings.find(({ code }) => code === "unknown-disposition")!.fix!;
    await port.apply([setCell(sheet, 5, 7, "整合搬迁")]);
    expect(await session.change({ patch: fix.patch, done: "" })).toBe(false);
    expect(cell(await port.read(), 5, 7)).toBe("整合搬迁");
    expect(state().result?.text).toBe(errorSentence("changed-since"));
    stop();
  });

  it("shows also what somebody else changes between the writing and the answer", async () => {
    const { session, port, state, stop } = await startSession();
    const apply = port.apply.bind(port);
    port.apply = async (patch, seen) => {
      const applied = await apply(patch, seen);
      await apply([setCell(sheet, 3, 9, "同时")]);
      return applied;
    };
    await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "" });
    await until(() => cell(state().workbook!, 3, 9) === "同时");
    expect(cell(state().workbook!, 5, 7)).toBe("关停取缔");
    stop();
  });

  it("reads again what could not be read after it was written", async () => {
    const { session, port, state, stop } = await startSession();
    const apply = port.apply.bind(port);
    port.apply = async (patch, seen) => ({ ...(await apply(patch, seen)), after: null });
    expect(await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "已改。" })).toBe(true);
    expect(cell(state().workbook!, 5, 7)).toBe("关停取缔");
    expect(state().result).toEqual({ intent: "success", text: "已改。", canUndo: false });
    stop();
  });

  it("reads the workbook no more than the port does for a change", async () => {
    const { session, port, stop } = await startSession();
    const read = jest.spyOn(port, "read");
    await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "" });
    await session.undo();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(read).not.toHaveBeenCalled();
    stop();
  });

  it("says what prevents a change, and keeps working", async () => {
    const { session, port, state, stop } = await startSession();
    const apply = port.apply.bind(port);
    port.apply = () => Promise.reject(new WorkbookError("protected"));
    expect(await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "" })).toBe(false);
    expect(state().result).toEqual({ intent: "error", text: errorSentence("protected"), canUndo: false });
    expect(state().busy).toBe(false);
    port.apply = apply;
    expect(await session.change({ patch: [setCell(sheet, 5, 7, "关停取缔")], done: "" })).toBe(true);
    stop();
  });

  it("does not report a change as failed because its cell cannot be shown", async () => {
    const { session, port, state, stop } = await startSession();
    port.select = () => Promise.reject(new Error("no view"));
    const range = { top: 5, left: 7, bottom: 5, right: 7 };
    const change = { patch: [setCell(sheet, 5, 7, "关停取缔")], done: "已改H6。", then: { sheet, range } };
    expect(await session.change(change)).toBe(true);
    expect(state().result).toEqual({ intent: "success", text: "已改H6。", canUndo: true });
    stop();
  });

  it("waits while a cell is being typed into", async () => {
    const { port, state, stop } = await startSession();
    const read = port.read.bind(port);
    let isEditing = true;
    port.read = () => (isEditing ? Promise.reject(new WorkbookError("cell-edit-mode")) : read());
    await port.apply([setCell(sheet, 5, 7, "关停取缔")]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state().result).toBeNull();
    isEditing = false;
    await until(() => cell(state().workbook!, 5, 7) === "关停取缔", 1500);
    stop();
  });

  it("mends everything that is safe to mend, and leaves nothing safe for a second time", async () => {
    const { session, port, state, stop } = await startSession();
    const engine = await session.loadEngine();
    const { patch, mended } = fixAll(engine, state().workbook!, sheet);
    expect(mended.length).toBeGreaterThan(2);
    await session.change({ patch, done: "" });
    expect(fixAll(engine, await port.read(), sheet).patch).toEqual([]);
    await session.undo();
    expect(codes(state().findings)).toEqual(
      codes(checkLedgers(sampleWorkbook(), cizao2019, { today }).findings),
    );
    stop();
  });
});
