import { type ExcelPort, startExcel } from "../../../src/hosts/excel";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import type { Behaviour } from "../../excel-stand-in/behaviour";
import { ExcelModel } from "../../excel-stand-in/model";
import { openPane, type Pane } from "../../excel-stand-in/office-in-jsdom";

/** Starts the add-in in a pane, as opening it does. */
export async function start(): Promise<ExcelPort> {
  const started = await startExcel();
  if (!("port" in started)) throw new Error(started.unsupported);
  return started.port;
}

/** Opens a workbook behind a pane and starts the add-in; what was requested until then is forgotten. */
export async function openIn(
  pane: Pane,
  workbook: WorkbookSnapshot,
  behaviour: Behaviour = {},
): Promise<ExcelPort> {
  pane.host.open(new ExcelModel(workbook, behaviour));
  const port = await start();
  pane.host.requests = [];
  return port;
}

export { ExcelModel, openPane, type Pane };
