import { emptySheet, workbookOf } from "../../../src/core/workbook";
import { ExcelModel } from "../model";
import { openPane, type Pane } from "../office-in-jsdom";
import { calipers } from "./calipers";
import type { Golden } from "./golden";
import { snippets } from "./snippets";

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const sources: Readonly<Record<string, readonly Golden[]>> = { calipers, "office-js-snippets": snippets };

describe.each(Object.entries(sources))("what %s says of Excel holds of the stand-in", (_, goldens) => {
  it.each(goldens.map((golden) => [`${golden.fact} (${golden.source})`, golden] as const))(
    "%s",
    async (__, { run, expected }) => {
      pane.host.open(new ExcelModel(workbookOf([emptySheet("Sheet1")])));
      const found = await Excel.run((context) => run(context.workbook.worksheets.getItem("Sheet1"), context));
      expect(found).toEqual(expected);
    },
  );
});
