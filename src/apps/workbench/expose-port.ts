import type { WorkbookPort } from "../../core/workbook";

declare global {
  interface Window {
    workbookPort?: WorkbookPort;
  }
}

/** With `?port` in the address, scripts of the browser tests reach the open workbook as `window.workbookPort`. */
export function exposePort(port: WorkbookPort | undefined): void {
  if (port && new URLSearchParams(location.search).has("port")) window.workbookPort = port;
}
