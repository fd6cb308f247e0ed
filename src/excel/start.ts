import type { WorkbookPort } from "../workbook";
import { ExcelPort } from "./excel-port";

/** Excel 2021 is the first volume-licensed one to have it. */
const API_SET = "1.14";

/** Why there is no workbook: no Office around the page, another program than Excel, an Excel that is too old. */
export type Unsupported = "no-office" | "not-excel" | "too-old";

/** Waits for the host and opens the workbook, or says why it cannot. Throws a `WorkbookError` when the host fails. */
export async function startExcel(): Promise<
  { readonly port: WorkbookPort } | { readonly unsupported: Unsupported }
> {
  if (typeof Office === "undefined") return { unsupported: "no-office" };
  const { host } = await Office.onReady();
  if (host === null || host === undefined) return { unsupported: "no-office" };
  if (host !== Office.HostType.Excel) return { unsupported: "not-excel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", API_SET)) return { unsupported: "too-old" };
  return { port: await ExcelPort.open() };
}
