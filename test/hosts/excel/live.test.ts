import { type Selection, setCell, type WorkbookChange, workbookOf } from "../../../src/core/workbook";
import type { ExcelPort } from "../../../src/hosts/excel";
import { LEDGER, ledger } from "../../contract/sample";
import { ExcelModel, openIn, openPane, type Pane } from "./pane";

let pane: Pane;
let port: ExcelPort;
let changes: WorkbookChange[];
let selections: Selection[];
let stops: (() => void)[];
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
beforeEach(async () => {
  port = await openIn(pane, ledger);
  await port.read();
  changes = [];
  selections = [];
  stops = [
    port.onChange((change) => changes.push(change)),
    port.onSelect((selection) => selections.push(selection)),
  ];
});
afterEach(() => stops.forEach((stop) => stop()));
afterAll(() => pane.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const ledgerId = () => pane.host.model.states[0]!.id;

describe("what a person does in Excel", () => {
  it("is noticed: typing and pasting, by anyone", async () => {
    pane.host.asPerson((model) =>
      model.enter(ledgerId(), { top: 2, left: 1, bottom: 2, right: 1 }, [["改"]], ""),
    );
    pane.host.asPerson(
      (model) =>
        model.enter(
          ledgerId(),
          { top: 2, left: 1, bottom: 3, right: 2 },
          [
            ["a", 1],
            ["b", 2],
          ],
          "",
        ),
      "Remote",
    );
    await settled();
    expect(changes).toEqual([
      { kind: "cells", sheet: LEDGER, range: { top: 2, left: 1, bottom: 2, right: 1 } },
      { kind: "cells", sheet: LEDGER, range: { top: 2, left: 1, bottom: 3, right: 2 } },
    ]);
  });

  it("is noticed: rows, hiding, sorting, protecting, sheets", async () => {
    pane.host.asPerson((model) => {
      model.shift(ledgerId(), { kind: "insertRows", sheet: LEDGER, row: 3, count: 1 });
      model.emit({ type: "rowHidden", sheetId: ledgerId(), address: "4:4", changeType: "Hidden" });
      model.emit({ type: "sorted", sheetId: ledgerId(), address: "A3:D6" });
      model.states[0]!.isProtected = true;
      model.emit({ type: "protection", sheetId: ledgerId() });
      model.addSheet("Sheet9");
    });
    await settled();
    const structure = { kind: "structure", sheet: LEDGER };
    expect(changes).toEqual([structure, structure, structure, structure, { kind: "structure" }]);
  });

  it("is noticed: selecting", async () => {
    pane.host.asPerson((model) =>
      model.emit({ type: "selection", sheetId: ledgerId(), address: "B3:C4,D9" }),
    );
    await settled();
    expect(selections).toEqual([{ sheet: LEDGER, range: { top: 2, left: 1, bottom: 3, right: 2 } }]);
  });

  it("is distinguished from what the pane writes, which is announced once", async () => {
    await port.apply([setCell(LEDGER, 2, 1, "改"), { kind: "insertRows", sheet: LEDGER, row: 3, count: 1 }]);
    await settled();
    expect(changes).toEqual([
      { kind: "cells", sheet: LEDGER, range: { top: 2, left: 1, bottom: 2, right: 1 } },
      { kind: "structure", sheet: LEDGER },
    ]);
  });
});

describe("opening by itself", () => {
  const settings = () => [...pane.host.model.settings.keys()];

  it("is stored in the workbook until it is turned off", async () => {
    expect(port.opensByItself()).toBe(false);
    await port.setOpensByItself(true);
    expect(port.opensByItself()).toBe(true);
    expect(settings()).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
    await port.setOpensByItself(false);
    expect(port.opensByItself()).toBe(false);
    expect(settings()).toEqual([]);
  });

  it("stays as it was when Excel fails to save it", async () => {
    pane.host.faults = { settings: 5000 };
    await expect(port.setOpensByItself(true)).rejects.toMatchObject({ code: "unknown" });
    expect(port.opensByItself()).toBe(false);
    expect(settings()).toEqual([]);
  });
});
