import { startExcel } from "../../src/hosts/excel";
import { ExcelModel } from "../excel-stand-in/model";
import { openPane, type Pane } from "../excel-stand-in/office-in-jsdom";
import { workbookOf } from "../../src/core/workbook";
import type { MakePort } from "./contract";
import { describeRefresh } from "./describe-refresh";
import { describeWorkbookPort } from "./describe-workbook-port";

let pane: Pane;
beforeAll(async () => {
  pane = await openPane(new ExcelModel(workbookOf([])));
});
afterAll(() => pane.close());

const make: MakePort = async (workbook) => {
  pane.host.open(new ExcelModel(workbook));
  const started = await startExcel();
  if (!("port" in started)) throw new Error(started.unsupported);
  return { port: started.port };
};

describeWorkbookPort("Excel, by the real client library", make);
describeRefresh("Excel, by the real client library", make);
