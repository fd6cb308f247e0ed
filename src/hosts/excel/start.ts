import type { OnWaiting } from "../../core/workbook";
import { ExcelPort } from "./excel-port";
import { type Unsupported, unsupportedBy } from "./host";

/** Waits for the host and opens the workbook, or says why it cannot. Throws a `WorkbookError` when the host fails. */
export async function startExcel(
  onWaiting?: OnWaiting,
): Promise<{ readonly port: ExcelPort } | { readonly unsupported: Unsupported }> {
  if (typeof Office === "undefined") return { unsupported: "no-office" };
  const { host } = await Office.onReady();
  const unsupported = unsupportedBy(host);
  return unsupported ? { unsupported } : { port: await ExcelPort.open(onWaiting) };
}
