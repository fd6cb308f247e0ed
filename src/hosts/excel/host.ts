// Also part of the gate, which runs in old webviews: nothing here may need more than ES5 of its surroundings.

/** Excel 2021 is the first volume-licensed one to have it. */
const API_SET = "1.14";

/** Why there is no workbook: no Office around the page, another program than Excel, an Excel that is too old. */
export type Unsupported = "no-office" | "not-excel" | "too-old";

interface HostWindow extends Window {
  readonly agaveHost?: unknown;
}

/** Whether an Office is around the page, by the signs that office.js itself goes by: without one it never answers. */
export function hasHost(): boolean {
  if (location.search.indexOf("_host_Info=") >= 0 || window.name.indexOf('"hostInfo"') >= 0) return true;
  try {
    if (sessionStorage.getItem("hostInfoValue")) return true;
  } catch {
    // The webview keeps nothing for a page in a frame.
  }
  const external = window.external as { GetHostInfo?: unknown; GetContext?: unknown } | undefined;
  return Boolean((window as HostWindow).agaveHost ?? external?.GetHostInfo ?? external?.GetContext);
}

/** Why the host that office.js reports cannot serve the pane; null when it can. */
export function unsupportedBy(host: Office.HostType | null | undefined): Unsupported | null {
  if (!host) return "no-office";
  if (host !== Office.HostType.Excel) return "not-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", API_SET) ? null : "too-old";
}
