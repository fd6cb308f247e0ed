import type { DownloadPlace } from "../../core/workbook";

/**
 * Where a file goes that the page downloads, by platform. The webviews of Mac and iPad start no download
 * (OfficeDev/office-js 471, 2700, 4681); what is not known is taken not to.
 */
const places: Readonly<Record<string, DownloadPlace>> = { PC: "folder", OfficeOnline: "browser" };

/** Where a file goes that the page downloads; null where this Excel lets no page download. */
export function downloadPlace(): DownloadPlace | null {
  return places[String(Office.context.platform)] ?? null;
}

/** Opens a page in the person's browser, as far as Excel lets the pane. */
export function openInBrowser(url: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Opens an .xlsx file as a new workbook in a window of its own; the person saves it. */
export function openAsNew(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(base64Of(bytes));
}
