import { mountPane } from "../../src/apps/taskpane/mount";
import { MemoryPort, workbookOf } from "../../src/core/workbook";
import { villageSheet } from "../../test/builders/village-sites";

/** The pane over a ledger of so many village rows (`?rows=200`). */
const count = Number(new URLSearchParams(location.search).get("rows"));
const port = new MemoryPort(workbookOf([villageSheet(count)]));
Object.assign(window, { port });
mountPane(document.getElementById("root")!, port, { today: "2019-11-20" });
