import { Session } from "../../../src/apps/taskpane/session/session";
import { cizao2019 } from "../../../src/core/campaign";
import { emptySheet, setCell, valueAt, workbookOf } from "../../../src/core/workbook";
import { nameForNew } from "../../../src/hosts/excel/temporary-names";
import { sampleWorkbook, sheet, until } from "../../apps/taskpane/sample";
import { LEDGER, ledger, YES_NO } from "../../contract/sample";
import type { Behaviour } from "../../excel-stand-in/behaviour";
import { ExcelModel, openIn, openPane, type Pane, start } from "./pane";

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const KB = 1024;

describe("what is known of Excel", () => {
  it("reads few bytes of a sheet whose rules go over all its columns", async () => {
    const wide = {
      ...emptySheet(LEDGER),
      rows: [
        ["序号", "名称"],
        [1, "甲厂"],
      ],
    };
    const range = { top: 1, left: 0, bottom: 1_048_575, right: 16_383 };
    const port = await openIn(pane, workbookOf([{ ...wide, validations: [{ range, rule: YES_NO }] }]));
    const [read] = (await port.read()).sheets;
    const bytes = pane.host.requests.map(({ answerBytes }) => answerBytes);
    expect(Math.max(...bytes)).toBeLessThan(100 * KB);
    expect(read!.validations.map(({ range: { left, right } }) => [left, right])).toEqual([[0, 1]]);
  });

  it("keeps what it has put into the workbook when Excel forgets custom properties", async () => {
    const behaviour: Behaviour = { forgetsProperties: true };
    const port = await openIn(pane, ledger, behaviour);
    await port.apply([{ kind: "property", name: "qingdan.stamp", value: "1" }]);
    pane.host.open(pane.host.model.reopened());
    expect((await (await start()).read()).properties.get("qingdan.stamp")).toBe("1");
  });
});

describe("a pick from a drop-down that Excel does not tell of", () => {
  const page = globalThis as { window?: unknown };
  afterEach(() => {
    delete page.window;
  });

  it("is read when the person comes back to the pane", async () => {
    page.window = pane.window;
    const port = await openIn(pane, sampleWorkbook(), { picksAreSilent: true });
    const session = new Session(port, { campaign: cizao2019, today: "2019-11-20" });
    const stop = session.start();
    await until(() => session.store.get().phase === "ready", 5000);
    const at = session.store.get().workbook!.sheets.findIndex(({ name }) => name === sheet);
    const shown = () => valueAt(session.store.get().workbook!.sheets[at]!, 5, 7);
    const cell = { top: 5, left: 7, bottom: 5, right: 7 };
    pane.host.asPerson(
      (model) => model.enter(model.states[at]!.id, cell, [["整合搬迁"]], ""),
      "Local",
      "picking",
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(shown()).not.toBe("整合搬迁");
    pane.window.dispatchEvent(new pane.window.Event("focus"));
    await until(() => shown() === "整合搬迁");
    stop();
  });
});

describe("two panes on one workbook", () => {
  const other = (model: ExcelModel, row: number, text: string): void => {
    const { id } = model.states[0]!;
    model.enter(id, { top: row, left: 1, bottom: row, right: 1 }, [[text]], "");
  };

  it("leaves alone what the other writes while a patch is read and written", async () => {
    const port = await openIn(pane, ledger);
    await port.apply([setCell(LEDGER, 2, 1, "甲陶瓷厂")]);
    const last = pane.host.requests.length;
    for (let at = 0; at < last; at++) {
      const again = await openIn(pane, ledger);
      const between = (request: number) =>
        void (request === at && pane.host.asPerson((model) => other(model, 5, "别人改的")));
      pane.host.faults = { between };
      await again.apply([setCell(LEDGER, 2, 1, "甲陶瓷厂")]);
      pane.host.faults = {};
      const { rows } = (await again.read()).sheets[0]!;
      expect([at, rows[2]![1], rows[5]![1]]).toEqual([at, "甲陶瓷厂", "别人改的"]);
    }
  });

  it("leaves alone a sheet that the other is building, and removes what it left long ago", async () => {
    const own = nameForNew(0).slice(4, 7);
    const named = (kind: "n" | "o", pane: string, minutes: number, rest: string) =>
      `~qd${kind}${pane}${(Math.floor(Date.now() / 60_000) - minutes).toString(36).padStart(5, "0")}~${rest}`;
    const others = own === "zzz" ? "zzy" : "zzz";
    const isBuilt = named("n", others, 2, "1");
    const makesWay = named("o", others, 2, "附件2");
    const left = [
      named("n", others, 60, "1"),
      named("o", others, 60, "附件3"),
      named("n", own, 1, "1"),
      "~qd-new~1",
    ];
    const sheets = [isBuilt, makesWay, ...left].map((name) => ({ ...emptySheet(name), rows: [["x"]] }));
    const port = await openIn(pane, workbookOf([...ledger.sheets, ...sheets]));
    const names = (await port.read()).sheets.map(({ name }) => name);
    expect(names.slice(ledger.sheets.length)).toEqual([isBuilt, makesWay, "附件3"]);
    expect(port.cleanedSheets).toBe(left.length);
  });
});
