import type { Campaign } from "../../../core/campaign";
import type { IsoDate } from "../../../core/language";
import type { WorkbookSnapshot } from "../../../core/workbook";
import { layOutPages } from "./paper";
import { printedSheet } from "./printed-sheet";

let frame: HTMLIFrameElement | null = null;

/**
 * Prints the sheet in front by the browser's own print, which makes a PDF as well. False where it holds nothing.
 * @param title what a PDF is called.
 */
export function printSheetInFront(
  { sheets, activeSheet, date1904 }: WorkbookSnapshot,
  campaign: Campaign,
  { title, today }: { readonly title: string; readonly today: IsoDate },
): boolean {
  const sheet = sheets.find(({ name }) => name === activeSheet) ?? sheets[0];
  const printed = sheet ? printedSheet(sheet, campaign, { today, date1904 }) : null;
  if (!printed) return false;
  frame?.remove();
  frame = document.createElement("iframe");
  frame.title = title;
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  // As wide as the paper, so that its lines break as they are printed, and out of sight.
  frame.style.cssText = "position: fixed; left: -10000px; top: 0; width: 297mm; height: 210mm; border: 0";
  document.body.append(frame);
  const page = frame.contentWindow!;
  page.document.title = title;
  page.document.documentElement.lang = "zh-CN";
  layOutPages(page.document, printed, campaign);
  page.print();
  return true;
}
