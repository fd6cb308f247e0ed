import type { Campaign } from "../../../core/campaign";
import type { PrintedCell, PrintedSheet } from "./printed-sheet";

/**
 * The page: A4 across, without what browsers put into its margins; its own foot has the number. In a frame without a
 * document type tables take no font over by themselves.
 */
const look = ({ printing }: Campaign, { row, labels }: PrintedSheet["layout"]) => `
@page { size: A4 landscape; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; font: 9pt/1.3 "${printing.bodyFont}", SimSun, "Songti SC", "Noto Serif CJK SC", serif; }
section { width: 297mm; min-height: 209mm; padding: ${margins.top}mm 12mm 15mm; position: relative; break-after: page; }
section:last-child { break-after: auto; }
h1 { margin: 0 0 1mm; text-align: center; font: bold 18pt/1.3 "${printing.titleFont}", FZXiaoBiaoSong-B05S, STZhongsong, SimSun, "Noto Serif CJK SC", serif; }
.labels { display: flex; justify-content: space-between; align-items: center; gap: 8mm; min-height: ${labels}mm; font-size: 10.5pt; white-space: pre-wrap; }
table { width: 100%; font: inherit; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.5pt solid #000; padding: 0.7mm 1mm; white-space: pre-wrap; overflow-wrap: anywhere; vertical-align: middle; }
tbody tr { height: ${row}mm; break-inside: avoid; }
.center, th { text-align: center; }
footer { position: absolute; left: 0; right: 0; bottom: 7mm; text-align: center; }
`;
const margins = { top: 13 };
/** Millimetres that a page holds between its margins. */
const pageHeight = 182;

/** Lays a sheet out on pages of a document of its own, the header on each and the number at its foot. */
export function layOutPages(page: Document, sheet: PrintedSheet, campaign: Campaign): void {
  const style = page.createElement("style");
  style.textContent = look(campaign, sheet.layout);
  page.head.append(style);
  const { zoom, parts } = partsOf(page, sheet);
  parts.forEach((part, index) => {
    const made = section(page, sheet, {
      body: part,
      below: index === parts.length - 1 ? sheet.below : [],
      zoom,
    });
    const foot = withText(
      page.createElement("footer"),
      campaign.printing.footer.replace("&P", String(index + 1)).replace("&N", String(parts.length)),
    );
    made.append(foot);
    page.body.append(made);
  });
}

/** The rows of each page, and how much smaller than usual they are. */
function partsOf(page: Document, sheet: PrintedSheet): { zoom: number; parts: Rows[] } {
  const { isToFill, smallest, row } = sheet.layout;
  const whole = measured(page, sheet, 1);
  const zoom = pageHeight / whole.total;
  if (zoom < 1 && zoom >= smallest && measured(page, sheet, zoom).total <= pageHeight + 1)
    return { zoom, parts: [sheet.body] };
  const room = pageHeight - whole.around;
  const parts = pagesOf(sheet.body, whole.rows, room);
  const last = sumOf(whole.rows.slice(sheet.body.length - parts.at(-1)!.length));
  if (last + whole.below > room && whole.below > 0) parts.push([]);
  else if (isToFill && parts.length === 1) {
    const empty = Math.max(0, Math.floor((room - last) / row));
    return { zoom: 1, parts: [[...parts[0]!, ...emptyRows(sheet, empty)]] };
  }
  return { zoom: 1, parts };
}

interface Measures {
  /** Millimetres of each row, of what stands below the table, of what is on every page, and of it all. */
  readonly rows: readonly number[];
  readonly below: number;
  readonly around: number;
  readonly total: number;
}

function measured(page: Document, sheet: PrintedSheet, zoom: number): Measures {
  const whole = section(page, sheet, { ...sheet, zoom });
  page.body.append(whole);
  const millimetre = whole.offsetWidth / 297;
  const height = (element: Element) => element.getBoundingClientRect().height / millimetre;
  const rows = [...whole.querySelectorAll("tbody tr")].map(height);
  const below = sumOf([...whole.querySelectorAll(".below")].map(height));
  const total = height(whole.firstElementChild!);
  whole.remove();
  return { rows, below, total, around: total - sumOf(rows) - below };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

type Rows = readonly (readonly PrintedCell[])[];

/** The rows of each page; what is merged over several rows stays on one, where a page holds it. */
function pagesOf(body: Rows, heights: readonly number[], room: number): Rows[] {
  const pages: (readonly PrintedCell[])[][] = [[]];
  let used = 0;
  for (let row = 0; row < body.length;) {
    const count = tiedRows(body, row);
    const height = heights.slice(row, row + count).reduce((sum, each) => sum + each, 0);
    if (used > 0 && used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(...body.slice(row, row + count));
    used += height;
    row += count;
  }
  return pages;
}

/** How many rows from one on hang together by merged cells. */
function tiedRows(body: Rows, first: number): number {
  let count = 1;
  for (let at = 0; at < count && first + at < body.length; at++)
    for (const { rows } of body[first + at]!) count = Math.max(count, at + rows);
  return Math.min(count, body.length - first);
}

function emptyRows({ widths }: PrintedSheet, count: number): PrintedCell[][] {
  const empty: PrintedCell = { text: "", columns: 1, rows: 1, align: "left" };
  return Array.from({ length: count }, () => widths.map(() => empty));
}

interface Part {
  readonly body: Rows;
  readonly below: PrintedSheet["below"];
  readonly zoom: number;
}

function section(page: Document, sheet: PrintedSheet, { body, below, zoom }: Part): HTMLElement {
  const outer = page.createElement("section");
  const made = outer.appendChild(page.createElement("div"));
  made.style.setProperty("zoom", String(zoom));
  for (const title of sheet.titles) made.append(withText(page.createElement("h1"), title));
  for (const texts of sheet.labels) made.append(line(page, texts, "labels"));
  const table = page.createElement("table");
  const group = table.appendChild(page.createElement("colgroup"));
  const sum = sheet.widths.reduce((total, each) => total + each, 0);
  for (const width of sheet.widths) {
    const column = group.appendChild(page.createElement("col"));
    column.style.width = `${(100 * width) / sum}%`;
  }
  const head = table.createTHead();
  for (const cells of sheet.head) head.append(rowOf(page, cells, "th"));
  const rows = table.createTBody();
  for (const cells of body) rows.append(rowOf(page, cells, "td"));
  made.append(table);
  for (const texts of below) made.append(line(page, texts, "labels below"));
  return outer;
}

function line(page: Document, texts: readonly string[], name: string): HTMLElement {
  const made = page.createElement("div");
  made.className = name;
  for (const text of texts) made.append(withText(page.createElement("span"), text));
  return made;
}

function rowOf(page: Document, cells: readonly PrintedCell[], tag: "th" | "td"): HTMLElement {
  const row = page.createElement("tr");
  for (const { text, columns, rows, align } of cells) {
    const cell = withText(page.createElement(tag), text);
    cell.colSpan = columns;
    cell.rowSpan = rows;
    if (align === "center") cell.className = "center";
    row.append(cell);
  }
  return row;
}

function withText<E extends HTMLElement>(element: E, text: string): E {
  element.textContent = text;
  return element;
}
