import { emptySheet, workbookOf } from "../../src/core/workbook";
import { startExcel } from "../../src/hosts/excel";
import { ExcelModel } from "./model";
import { openPane, type Pane } from "./office-in-jsdom";

let pane: Pane | undefined;
afterEach(() => pane?.close());

describe("the stand-in", () => {
  it("starts the real library and reads through it", async () => {
    const model = new ExcelModel(workbookOf([{ ...emptySheet("附件1"), rows: [["标题"], [1, "甲"]] }]));
    pane = await openPane(model);
    const result = await startExcel();
    if (!("port" in result)) throw new Error("no port");
    pane.host.requests = [];
    const workbook = await result.port.read();
    expect(workbook.sheets[0]!.rows).toEqual([["标题"], [1, "甲"]]);
    expect(pane.host.requests).toHaveLength(2);
  });

  const lacking: readonly (readonly [string, (book: Excel.Workbook) => unknown])[] = [
    ["Workbook.Styles", (book) => book.styles.load("items/name")],
    ["Worksheet.TabColor", (book) => book.worksheets.getItem("附件1").load("tabColor")],
    [
      "Range.RemoveDuplicates",
      (book) => book.worksheets.getItem("附件1").getRange("A1:B2").removeDuplicates([0], true),
    ],
  ];

  it.each(lacking)("throws with the name of what it lacks: %s", async (name, use) => {
    pane = await openPane(new ExcelModel(workbookOf([{ ...emptySheet("附件1"), rows: [["标题"]] }])));
    const used = Excel.run(async (context) => {
      use(context.workbook);
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringMatching(new RegExp(`the stand-in has no ${name}$`, "i")),
    });
  });

  it("reads an error as an error, entered or calculated", async () => {
    pane = await openPane(new ExcelModel(workbookOf([emptySheet("附件1")])));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附件1").getRange("A1:A3");
      range.formulas = [["#N/A"], ["=1/0"], ["=4/2"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([
      [["#N/A"], ["#DIV/0!"], [2]],
      [["Error"], ["Error"], ["Double"]],
    ]);
  });
});
