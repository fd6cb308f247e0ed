import { cizao2019 } from "../../../src/core/campaign";
import { protectPatch } from "../../../src/core/ledger-form";
import { Session } from "../../../src/apps/taskpane/session/session";
import { setCell, valueAt, workbookOf } from "../../../src/core/workbook";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";
import { today } from "./product-patches";
import { sampleWorkbook, sheet, until } from "../../apps/taskpane/sample";

let pane: Pane;
let session: Session;
let stop: () => void;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
beforeEach(async () => {
  session = new Session(await openIn(pane, sampleWorkbook()), { campaign: cizao2019, today });
  stop = session.start();
  await until(() => session.store.get().phase === "ready", 5000);
  pane.host.requests = [];
});
afterEach(() => stop());
afterAll(() => pane.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
const shown = (row: number, column: number) =>
  valueAt(
    session.store.get().workbook!.sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
const change = (row: number, column: number, value: string) =>
  session.change({ patch: [setCell(sheet, row, column, value)], done: "" });

const stateOfSheet = () => {
  const { workbook, states } = pane.host.model;
  return states[workbook.sheets.findIndex(({ name }) => name === sheet)]!;
};

/** A person or a co-author types into a cell. */
function typed(row: number, column: number, value: string, by: "Local" | "Remote" = "Remote"): void {
  const { workbook, states } = pane.host.model;
  const { id } = states[workbook.sheets.findIndex(({ name }) => name === sheet)]!;
  const range = { top: row, left: column, bottom: row, right: column };
  pane.host.asPerson((model) => model.enter(id, range, [[value]], ""), by);
}

describe("a cell that somebody types into", () => {
  it("costs one round trip, and what depends on it is up to date", async () => {
    typed(5, 7, "整合搬迁");
    await until(() => shown(5, 7) === "整合搬迁");
    await settled();
    expect(pane.host.requests).toHaveLength(1);
    const { workbook } = session.store.get();
    expect(workbook).toEqual(await session.port.read());
  });

  it("costs a whole reading where rows have moved", async () => {
    typed(5, 7, "整合搬迁");
    pane.host.asPerson((model) => {
      const { id } = stateOfSheet();
      model.shift(id, { kind: "insertRows", sheet, row: 5, count: 1 });
    });
    await until(() => shown(6, 7) === "整合搬迁");
    await settled();
    expect(pane.host.requests).toHaveLength(2);
  });
});

describe("a click in the pane", () => {
  it("costs two round trips: a reading, and the data with its reading back", async () => {
    expect(await change(5, 7, "关停取缔")).toBe(true);
    await settled();
    expect(shown(5, 7)).toBe("关停取缔");
    expect(pane.host.requests).toHaveLength(2);
  });

  it("leaves alone what somebody has typed since the pane was drawn, and can still be taken back", async () => {
    typed(6, 9, "别人的备注");
    expect(await change(5, 7, "关停取缔")).toBe(true);
    await session.undo();
    expect([shown(6, 9), shown(5, 7)]).toEqual(["别人的备注", "关停"]);
    typed(5, 7, "整合搬迁");
    expect(await change(5, 7, "关停取缔")).toBe(false);
    await until(() => shown(5, 7) === "整合搬迁");
  });

  it("writes where a locked sheet lets a person write, and can be taken back", async () => {
    const { ledger } = session.store.get();
    await session.change({ patch: protectPatch(ledger!, true), done: "" });
    expect(await change(5, 7, "关停取缔")).toBe(true);
    expect(shown(5, 7)).toBe("关停取缔");
    expect(session.store.get().result?.canUndo).toBe(true);
    await session.undo();
    expect(shown(5, 7)).toBe("关停");
    expect(session.store.get().ledger!.source.isProtected).toBe(true);
  });

  const lock = async (protection: Readonly<Record<string, unknown>>, password?: string) => {
    Object.assign(stateOfSheet(), { isProtected: true, protection, password });
    pane.host.asPerson((model) => model.emit({ type: "protection", sheetId: stateOfSheet().id }), "Local");
    await until(() => session.store.get().ledger!.source.isProtected);
  };

  it("lifts a lock without a password, and puts it back as it was", async () => {
    const protection = { allowInsertHyperlinks: true, allowSort: false };
    await lock(protection);
    expect(await change(5, 7, "关停取缔")).toBe(true);
    expect(shown(5, 7)).toBe("关停取缔");
    expect(stateOfSheet()).toMatchObject({ isProtected: true, protection });
    await session.undo();
    expect(shown(5, 7)).toBe("关停");
    expect(stateOfSheet()).toMatchObject({ isProtected: true, protection });
  });

  it("does not lift a lock with a password, and says so", async () => {
    await lock({}, "secret");
    expect(await change(5, 7, "关停取缔")).toBe(false);
    expect(session.store.get().result?.text).toContain("保护");
    expect([shown(5, 7), stateOfSheet().isProtected]).toEqual(["关停", true]);
  });
});
