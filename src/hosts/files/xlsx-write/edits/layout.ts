import { type Edit, type Freeze, cellAddress, WorkbookError } from "../../../../core/workbook";
import { elements, ensureChild, putChild, setAttribute } from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";
import { hasPasswordIn } from "../../xlsx-read/rules";
import type { SheetPart } from "../sheet-part";
import type { WorkbookEditor } from "../workbook-editor";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

export function hideRows(book: WorkbookEditor, { sheet: name, rows, hidden }: Of<"hideRows">): void {
  const sheet = book.editSheet(name);
  for (const index of rows) {
    if (hidden) setAttribute(sheet.ensureRow(index), "hidden", 1);
    else if (sheet.row(index)) setAttribute(sheet.row(index)!, "hidden", undefined);
  }
}

export function setRowHeights(
  book: WorkbookEditor,
  { sheet: name, heights, growing = false }: Of<"rowHeights">,
): void {
  const sheet = book.editSheet(name);
  for (const [index, height] of heights) {
    const row = sheet.ensureRow(index);
    setAttribute(row, "ht", height);
    setAttribute(row, "customHeight", growing ? undefined : 1);
  }
}

const viewOrder = ["pane", "selection", "pivotSelection", "extLst"];

function sheetView(sheet: SheetPart): XmlElement {
  const views = sheet.ensure("sheetViews");
  const view = elements(views)[0];
  if (view) return view;
  const made = sheet.element("sheetView", { workbookViewId: 0 }, []);
  views.children = [made];
  return made;
}

/** Freezes rows and columns, or lets them go. */
export function setFreeze(sheet: SheetPart, freeze: Freeze | null): void {
  const isFrozen = freeze !== null && (freeze.rows > 0 || freeze.columns > 0);
  if (!isFrozen && !sheet.child("sheetViews")) return;
  const view = sheetView(sheet);
  view.children = (view.children ?? []).filter(
    (el) => typeof el === "string" || !/(?:^|:)(?:pane|selection)$/.test(el.name),
  );
  if (!isFrozen) return;
  const { rows, columns } = freeze;
  const activePane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const pane = sheet.element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  putChild(view, pane, viewOrder);
  putChild(view, sheet.element("selection", { pane: activePane }), viewOrder);
}

/** Whether it takes a password to lift a sheet's protection. */
export function hasPassword(book: WorkbookEditor, name: string): boolean {
  const old = book.editSheet(name).child("sheetProtection");
  return old !== undefined && hasPasswordIn(old);
}

/** Locks that a patch lifts, to be put back as they were. */
const lifted = new WeakMap<SheetPart, XmlElement>();

/** Protects without a password what is locked, and leaves entering elsewhere, rows, sorting, filters and formats. */
export function protect(book: WorkbookEditor, { sheet: name, on }: Of<"protect">): void {
  const sheet = book.editSheet(name);
  const old = sheet.child("sheetProtection");
  if (old && hasPassword(book, name)) {
    if (on) return void setAttribute(old, "sheet", 1);
    throw new WorkbookError("protected", { sheet: name });
  }
  sheet.remove(old);
  if (!on) {
    if (old) lifted.set(sheet, old);
    return;
  }
  const before = lifted.get(sheet);
  if (before) {
    setAttribute(before, "sheet", 1);
    return sheet.put(before);
  }
  const allowed = [
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertRows",
    "deleteRows",
    "sort",
    "autoFilter",
  ];
  sheet.put(
    sheet.element("sheetProtection", {
      sheet: 1,
      objects: 1,
      scenarios: 1,
      ...Object.fromEntries(allowed.map((each) => [each, 0])),
    }),
  );
}

/** Says in the sheet's properties that it prints to a number of pages. */
export function fitToPage(sheet: SheetPart): void {
  const properties = sheet.ensure("sheetPr");
  const setUp = ensureChild(properties, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]);
  setAttribute(setUp, "fitToPage", 1);
}
