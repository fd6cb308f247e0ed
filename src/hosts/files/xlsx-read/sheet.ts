import type {
  ConditionalFormat,
  Freeze,
  RangeRef,
  SheetLock,
  SheetSnapshot,
  Validation,
} from "../../../core/workbook";
import { MAX_COLUMNS } from "../../../core/workbook";
import { UnreadableFileError } from "../source-file";
import { XmlScanner } from "../xml/scanner";
import { attribute, child, elements, flag, parseXml, type XmlElement } from "../xml/tree";
import type { AttachedParts } from "./attached";
import { CellReader } from "./cells";
import type { CellContext, SheetCells } from "./sheet-cells";
import { readPrinted } from "./printed";
import { hasPasswordIn, isProtecting, parseRanges, readConditionalFormats, readValidations } from "./rules";
import { readUnlockedCells } from "./unlocked-cells";
import type { SheetEntry } from "./workbook-part";

/** The parts of a worksheet that are read as a tree; all else but the cells is passed over. */
const wanted = new Set([
  "sheetViews",
  "cols",
  "sheetProtection",
  "mergeCells",
  "dataValidations",
  "conditionalFormatting",
  "hyperlinks",
  "headerFooter",
]);

const decoder = new TextDecoder();

/** Columns are listed as stretches; a stretch to the last column means the rest of the sheet. */
function readHiddenColumns(cols: XmlElement): Set<number> {
  // How many stretches begin and end at a column: they may lie over each other without end.
  const steps = new Int32Array(MAX_COLUMNS + 1);
  for (const col of elements(cols, "col")) {
    if (!flag(col, "hidden")) continue;
    const first = Math.max(1, Math.floor(Number(attribute(col, "min") ?? 1)));
    const last = Math.min(Math.floor(Number(attribute(col, "max") ?? 0)), MAX_COLUMNS);
    if (!(first <= last)) continue;
    steps[first - 1]!++;
    steps[last]!--;
  }
  const hidden = new Set<number>();
  let open = 0;
  for (let column = 0; column < MAX_COLUMNS; column++) {
    open += steps[column]!;
    if (open > 0) hidden.add(column);
  }
  return hidden;
}

function readFreeze(views: XmlElement): Freeze | null {
  const pane = child(elements(views, "sheetView")[0], "pane");
  if (!pane || !/^frozen/.test(attribute(pane, "state") ?? "")) return null;
  const count = (name: string): number => Math.max(0, Math.floor(Number(attribute(pane, name) ?? 0))) || 0;
  const freeze = { rows: count("ySplit"), columns: count("xSplit") };
  return freeze.rows || freeze.columns ? freeze : null;
}

/** Gives the fills of the differential formats when first asked. */
type DxfFills = () => readonly (string | undefined)[];

interface Found {
  cells: SheetCells;
  merges: RangeRef[];
  hiddenColumns: Set<number>;
  isProtected: boolean;
  hasPassword: boolean;
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  freeze: Freeze | null;
  links: RangeRef[];
  printed: string[];
}

function readElement(name: string, el: XmlElement, found: Found, fills: DxfFills): void {
  if (name === "cols") found.hiddenColumns = readHiddenColumns(el);
  else if (name === "sheetViews") found.freeze = readFreeze(el);
  else if (name === "sheetProtection") {
    found.isProtected = isProtecting(el);
    found.hasPassword = hasPasswordIn(el);
  } else if (name === "dataValidations") found.validations = found.validations.concat(readValidations(el));
  else if (name === "conditionalFormatting")
    found.conditionalFormats = found.conditionalFormats.concat(readConditionalFormats(el, fills()));
  else if (name === "headerFooter") found.printed = readPrinted(el);
  else if (name === "hyperlinks")
    for (const link of elements(el, "hyperlink"))
      found.links.push(...parseRanges(attribute(link, "ref") ?? ""));
  else
    for (const merge of elements(el, "mergeCell"))
      found.merges.push(...parseRanges(attribute(merge, "ref") ?? ""));
}

/** Which cells are open matters only where a lock cannot be lifted. */
function lockOf(
  { hasPassword }: Found,
  bytes: Uint8Array,
  { part }: SheetEntry,
  unlocked: () => ReadonlySet<number>,
): SheetLock {
  return { hasPassword, unlocked: hasPassword ? readUnlockedCells(bytes, part, unlocked()) : [] };
}

/** Reads one worksheet part in one pass over its bytes. */
export function readSheet(
  bytes: Uint8Array,
  entry: SheetEntry,
  context: CellContext,
  fills: DxfFills,
  parts: AttachedParts,
  unlocked: () => ReadonlySet<number>,
): SheetSnapshot {
  const scan = new XmlScanner(bytes, 0, bytes.length, entry.part);
  const found: Found = {
    cells: {
      rows: [],
      formulas: new Map(),
      hiddenRows: new Set(),
      richTexts: new Set(),
      cellPictures: new Set(),
      numberFormats: new Map(),
      struckRows: new Set(),
      struckWords: new Map(),
      arrays: [],
    },
    merges: [],
    hiddenColumns: new Set(),
    isProtected: false,
    hasPassword: false,
    validations: [],
    conditionalFormats: [],
    freeze: null,
    links: [],
    printed: [],
  };
  if (!scan.next())
    throw new UnreadableFileError("damaged", { sheet: entry.name, part: entry.part, what: "xml" });
  while (!scan.isEmpty || scan.position < bytes.length) {
    if (!scan.next() || scan.isClosing) break;
    if (scan.is("sheetData")) {
      found.cells = new CellReader(scan, context).read();
      continue;
    }
    const name = decoder.decode(bytes.subarray(scan.nameStart, scan.nameEnd));
    const start = scan.textEnd;
    scan.skipElement();
    if (!wanted.has(name)) continue;
    readElement(name, parseXml(decoder.decode(bytes.subarray(start, scan.position))).root, found, fills);
  }
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows: found.cells.rows,
    formulas: found.cells.formulas,
    merges: found.merges,
    hiddenRows: found.cells.hiddenRows,
    hiddenColumns: found.hiddenColumns,
    isProtected: found.isProtected,
    lock: found.isProtected ? lockOf(found, bytes, entry, unlocked) : null,
    validations: found.validations,
    conditionalFormats: found.conditionalFormats,
    ...(found.cells.numberFormats.size > 0 && { numberFormats: found.cells.numberFormats }),
    ...(found.cells.struckRows.size > 0 && { struckRows: found.cells.struckRows }),
    ...(found.cells.struckWords.size > 0 && { struckWords: found.cells.struckWords }),
    ...(found.printed.length > 0 && { printed: found.printed }),
    freeze: found.freeze,
    attached: {
      ...parts,
      richTexts: found.cells.richTexts,
      cellPictures: found.cells.cellPictures,
      links: found.links,
      arrays: found.cells.arrays,
    },
  };
}
