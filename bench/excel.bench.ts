import { workbookOf } from "../src/core/workbook";
import { costOf, ledgerOf, operations } from "../test/hosts/excel/cost";
import { ExcelModel, openPane } from "../test/hosts/excel/pane";
import type { Section } from "./measure";

const counts = [50, 1000, 20_000];

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString("en")} KB`;

/** Round trips and bytes of each operation through the real client library. */
export async function excel(): Promise<Section> {
  const pane = await openPane(new ExcelModel(workbookOf([])));
  const rows: string[][] = [];
  for (const operation of Object.keys(operations)) {
    for (const count of counts) {
      const cost = await costOf(pane, ledgerOf(count), operation);
      rows.push([
        operation,
        count.toLocaleString("en"),
        String(cost.trips),
        kilobytes(cost.sent),
        kilobytes(cost.received),
        kilobytes(cost.largest),
        cost.refusal ?? "done",
      ]);
    }
  }
  pane.close();
  return {
    title: "Round trips to Excel",
    about:
      "Requests that the real office.js sends, counted by the stand-in for Excel on the web, from a click in the pane to its result. Opening takes one for what is essential and one for what can be done without. A click takes one that reads, to see that nothing has changed since it was shown and to bring it back should writing fail; one that writes the data and reads it back; and one for how it looks, where that changes. Of a cell that a person types, only that cell is read. The number of requests does not depend on the number of rows until an answer would pass 5 MB.",
    header: ["operation", "rows", "round trips", "sent", "received", "largest request or answer", "result"],
    rows,
  };
}
