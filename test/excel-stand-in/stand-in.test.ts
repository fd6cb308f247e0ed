import { emptySheet, workbookOf } from "../../src/workbook";
import { startExcel } from "../../src/excel";
import { ExcelModel } from "./model";
import { openPane, type Pane } from "./office-in-jsdom";

let pane: Pane | undefined;
afterEach(() => pane?.close());

describe("the stand-in", () => {
  it("starts the real library and reads through it", async () => {
    const model = new ExcelModel(workbookOf([{ ...emptySheet("附件1"), rows: [["标题"], [1, "甲"]] }]));
    const started = Date.now();
    pane = await openPane(model);
    const result = await startExcel();
    if (!("port" in result)) throw new Error("no port");
    pane.host.requests = [];
    const workbook = await result.port.read();
    console.log("ms", Date.now() - started, pane.host.requests.length);
    expect(workbook.sheets[0]!.rows).toEqual([["标题"], [1, "甲"]]);
    expect(pane.host.requests).toHaveLength(3);
  });
});
