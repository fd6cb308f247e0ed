import { cizao2019 } from "../../src/core/campaign";
import { mountPane } from "../../src/apps/taskpane/mount";
import { emptySheet, MemoryPort, type SheetSnapshot, workbookOf } from "../../src/core/workbook";
import { villageRows } from "../../test/builders/village-rows";

/** Made here, because what the unit tests make sheets with brings more script than the pane. */
function villageSheet(count: number): SheetSnapshot {
  const { title, sheetName, columns } = cizao2019.ledger;
  const head = [
    [title],
    ["填报单位：下灶村", null, null, null, null, "填报时间：2019年11月20日"],
    columns.map((column) => column.title),
  ];
  return { ...emptySheet(sheetName), rows: [...head, ...villageRows(count)] };
}

/** The pane over a ledger of so many village rows (`?rows=200`). */
const count = Number(new URLSearchParams(location.search).get("rows"));
const port = new MemoryPort(workbookOf([villageSheet(count)]));
Object.assign(window, { port });
mountPane(document.getElementById("root")!, port, { today: "2019-11-20" });
