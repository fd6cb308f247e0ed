import {
  columnName,
  type Edit,
  isWholeColumns,
  type PageSetup,
  type RangeRef,
  sheetPrefix,
} from "../../../../core/workbook";
import { ensureChild, setAttribute, setContent } from "../../xml/tree";
import { fitToPage } from "./layout";
import type { SheetPart } from "../sheet-part";
import type { WorkbookEditor } from "../workbook-editor";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

const footerOrder = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
  "extLst",
];
const A4 = 9;

/** Inches, to a thousandth. */
const inches = (centimetres: number): number => Math.round((centimetres / 2.54) * 1000) / 1000;

/** Whole columns are named as such: what lies below them is not printed as empty pages. */
function absoluteArea(range: RangeRef): string {
  const { top, left, bottom, right } = range;
  if (isWholeColumns(range)) return `$${columnName(left)}:$${columnName(right)}`;
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

function setMargins(sheet: SheetPart, { margins }: PageSetup): void {
  if (!margins) return;
  const old = sheet.child("pageMargins");
  const el =
    old ?? sheet.element("pageMargins", { left: 0, right: 0, top: 0, bottom: 0, header: 0.3, footer: 0.3 });
  for (const side of ["left", "right", "top", "bottom"] as const)
    setAttribute(el, side, inches(margins[side]));
  if (!old) sheet.put(el);
}

/** Sets up the page; what is absent stays as it is. Titles and area are names of the workbook, with the sheet's number. */
export function setPage(book: WorkbookEditor, { sheet: name, setup }: Of<"pageSetup">): void {
  const sheet = book.editSheet(name);
  fitToPage(sheet);
  if (setup.centerHorizontally !== undefined) {
    setAttribute(
      sheet.ensure("printOptions"),
      "horizontalCentered",
      setup.centerHorizontally ? 1 : undefined,
    );
  }
  setMargins(sheet, setup);
  const page = sheet.ensure("pageSetup");
  setAttribute(page, "paperSize", A4);
  setAttribute(page, "scale", undefined);
  setAttribute(page, "fitToWidth", setup.fit.wide);
  setAttribute(page, "fitToHeight", setup.fit.tall);
  setAttribute(page, "orientation", setup.orientation);
  if (setup.blackAndWhite !== undefined)
    setAttribute(page, "blackAndWhite", setup.blackAndWhite ? 1 : undefined);
  if (setup.footer !== undefined) {
    const footer = ensureChild(sheet.ensure("headerFooter"), "oddFooter", footerOrder);
    setContent(footer, `&C${setup.footer}`);
  }
  const index = book.indexOf(name);
  const prefix = `${sheetPrefix(book.listed()[index]!.name)}!`;
  const { titleRows, printArea } = setup;
  if (titleRows) {
    book.setLocalName("_xlnm.Print_Titles", index, `${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }
  if (printArea) book.setLocalName("_xlnm.Print_Area", index, prefix + absoluteArea(printArea));
}
