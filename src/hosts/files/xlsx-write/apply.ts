import {
  applyByHand,
  applyPatch,
  checkCells,
  type Edit,
  sheetNamed,
  shiftOf,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { readTheme } from "../xlsx-read/looks/colors";
import { readDxfFills } from "../xlsx-read/rules";
import { formatRange, mergeRange, setCells, unmergeRange } from "./edits/cells";
import { setColumnWidths } from "./column-widths";
import { hasPassword, hideRows, protect, setFreeze, setRowHeights } from "./edits/layout";
import { setPage } from "./edits/page";
import { setProperty } from "./edits/property";
import { addConditionalFormat, removeConditionalFormat, validate } from "./edits/rules";
import { addSheet, removeSheet, renameSheet } from "./edits/sheets";
import { shiftSheet } from "./edits/shift";
import { hasFormulas } from "./formulas";
import { settleTables } from "./settle-tables";
import type { WorkbookEditor } from "./workbook-editor";

/** What an edit means for the calculation of the workbook. */
interface Effect {
  /** Cells got other contents. */
  readonly cells: boolean;
  /** Formulas came or went. */
  readonly formulas: boolean;
}

const none: Effect = { cells: false, formulas: false };

function dxfFills(book: WorkbookEditor): (string | undefined)[] {
  const target = (type: string): string | undefined =>
    book.pack.relations(book.part).find((relation) => relation.type === type)?.target;
  const root = (part: string | undefined) => (part ? book.pack.view(part)?.root : undefined);
  return readDxfFills(root(target("styles")), readTheme(root(target("theme"))));
}

function applyEdit(book: WorkbookEditor, edit: Edit, after: WorkbookSnapshot): Effect {
  const shift = shiftOf(edit);
  if (shift) {
    const { sheet } = edit as Extract<Edit, { kind: "insertRows" }>;
    shiftSheet(book, sheet, shift, sheetNamed(after, sheet)?.freeze ?? null);
    return { cells: true, formulas: false };
  }
  switch (edit.kind) {
    case "setCells":
      return { cells: true, formulas: setCells(book, edit) };
    case "merge":
      return { cells: true, formulas: mergeRange(book, edit) };
    case "addSheet":
      addSheet(book, edit);
      return none;
    case "removeSheet":
      removeSheet(book, edit);
      return { cells: true, formulas: false };
    case "renameSheet":
      renameSheet(book, edit);
      return none;
    case "property":
      setProperty(book, edit);
      return none;
    default:
      applyLook(book, edit);
      return none;
  }
}

function applyLook(book: WorkbookEditor, edit: Edit): void {
  switch (edit.kind) {
    case "hideRows":
      return hideRows(book, edit);
    case "unmerge":
      return unmergeRange(book, edit);
    case "format":
      return formatRange(book, edit);
    case "columnWidths":
      return setColumnWidths(book, edit);
    case "rowHeights":
      return setRowHeights(book, edit);
    case "validate":
      return validate(book, edit);
    case "addConditionalFormat":
      return addConditionalFormat(book, edit);
    case "removeConditionalFormat":
      return removeConditionalFormat(book, edit, dxfFills(book));
    case "freeze":
      return setFreeze(book.editSheet(edit.sheet), edit.freeze);
    case "pageSetup":
      return setPage(book, edit);
    case "protect":
      return protect(book, edit);
  }
}

/** How a patch is applied. */
export interface ApplyOptions {
  /** Protected sheets are written as well, and those with a password stay protected. */
  readonly overProtection?: boolean;
  /** Rows that are final are packed as they come, and the workbook returned lacks their values. */
  readonly rowByRow?: boolean;
}

/**
 * Applies a patch to a package. `snapshot` is the workbook as it stands: each edit is tried on it first, so that
 * errors are those of every other port. Throws a `WorkbookError`; the package is then to be thrown away.
 */
export function applyToPackage(
  book: WorkbookEditor,
  snapshot: WorkbookSnapshot,
  patch: Iterable<Edit>,
  { overProtection = false, rowByRow = false }: ApplyOptions = {},
): WorkbookSnapshot {
  let current = snapshot;
  let cells = false;
  let formulas = false;
  const tables = new Set<string>();
  let last: string | null = null;
  for (const edit of patch) {
    const sheet: string | null = "sheet" in edit ? edit.sheet : null;
    if (last !== null && sheet !== last) book.settle(last);
    last = sheet;
    const isFinal = rowByRow && edit.kind === "setCells" && edit.isFinal;
    if (isFinal) checkCells(current, edit);
    else current = overProtection ? applyByHand(current, edit) : applyPatch(current, [edit]);
    if (overProtection && edit.kind === "protect" && !edit.on && hasPassword(book, edit.sheet)) continue;
    const effect = applyEdit(book, edit, current);
    if (isFinal) packRows(book, edit);
    cells ||= effect.cells;
    formulas ||= effect.formulas;
    if (effect.cells && "sheet" in edit && edit.kind !== "removeSheet")
      tables.add(book.listedSheet(edit.sheet).part);
  }
  if (last !== null) book.settle(last);
  for (const { name, part } of book.worksheets()) {
    const sheet = tables.has(part) ? sheetNamed(current, name) : undefined;
    if (sheet) settleTables(book, sheet);
  }
  if (formulas) book.dropCalculationChain();
  if (formulas || (cells && hasFormulas(book))) book.recalculateOnLoad();
  return current;
}

/** Packs the rows that some cells were the last of. */
function packRows(book: WorkbookEditor, { sheet, cells }: Extract<Edit, { kind: "setCells" }>): void {
  const last = cells.at(-1);
  if (last) book.packRows(sheet, last.row);
}
