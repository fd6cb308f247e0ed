import { parseRange, rangeAddress, type Shift, shiftIndex, shiftRange } from "../../../core/workbook";
import {
  attribute,
  child,
  content,
  descendants,
  elements,
  localName,
  pruneTree,
  setAttribute,
  setContent,
} from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { dropAttached, moveTable } from "./move-tables";
import type { WorkbookEditor } from "./workbook-editor";

/** Comments name their cell; one whose cell goes, goes too. */
function moveComments(book: WorkbookEditor, part: string, shift: Shift): void {
  pruneTree(book.pack.edit(part), (el) => {
    const ref = attribute(el, "ref");
    const range = ref === undefined ? null : parseRange(ref);
    if (!range) return true;
    const moved = shiftRange(range, shift);
    if (moved) setAttribute(el, "ref", rangeAddress(moved));
    return moved !== null;
  });
}

/** Corners of pictures and charts, `from` and `to`; one in what goes lands at the edge. */
function moveDrawing(book: WorkbookEditor, part: string, shift: Shift): void {
  const axis = shift.axis === "row" ? "row" : "col";
  const anchors = descendants(book.pack.edit(part)).filter(({ name }) => name.endsWith("Anchor"));
  for (const anchor of anchors) {
    if (attribute(anchor, "editAs") === "absolute") continue;
    for (const corner of ["from", "to"]) {
      const el: XmlElement | undefined = child(child(anchor, corner), axis);
      const index = Number(content(el));
      if (el && Number.isInteger(index)) setContent(el, String(shiftIndex(index, shift) ?? shift.at));
    }
  }
}

/** Where an old-style comment's box hangs: text, since such parts are not always well-formed. */
function moveLegacyDrawing(book: WorkbookEditor, part: string, shift: Shift): void {
  const text = book.pack.text(part) ?? "";
  const axis = shift.axis === "row" ? "Row" : "Column";
  const first = shift.axis === "row" ? 2 : 0;
  const pieces = text.split(/(?=<v:shape\s)/).map((piece) => {
    if (!piece.startsWith("<v:shape")) return piece;
    const cell = new RegExp(`(<x:${axis}>\\s*)([0-9]{1,7})(\\s*</x:${axis}>)`).exec(piece);
    if (!cell) return piece;
    const index = shiftIndex(Number(cell[2]), shift);
    const end = piece.indexOf("</v:shape>");
    if (index === null) return end < 0 ? piece : piece.slice(end + "</v:shape>".length);
    const delta = index - Number(cell[2]);
    return piece
      .replace(cell[0], `${cell[1]}${index}${cell[3]}`)
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_, open: string, list: string, close: string) => {
        const numbers = list.split(",").map((each) => Number(each));
        if (numbers.length !== 8 || numbers.some((each) => !Number.isFinite(each)))
          return open + list + close;
        for (const i of [first, first + 4]) numbers[i] = Math.max(0, numbers[i]! + delta);
        return open + numbers.join(", ") + close;
      });
  });
  const moved = pieces.join("");
  if (moved !== text) book.pack.writeText(part, moved);
}

/** Lets comments, pictures, charts and tables of a sheet follow rows or columns that move. */
export function moveAttachedParts(book: WorkbookEditor, sheetPart: string, shift: Shift): void {
  for (const { type, target } of book.pack.relations(sheetPart)) {
    if (target === "" || !book.pack.has(target)) continue;
    if (type === "comments" || type === "threadedComment") moveComments(book, target, shift);
    else if (type === "drawing") moveDrawing(book, target, shift);
    else if (type === "vmlDrawing") moveLegacyDrawing(book, target, shift);
    else if (type === "table") moveTable(book, sheetPart, target, shift);
    else if (type === "pivotTable") movePivot(book, sheetPart, target, shift);
  }
}

/** A pivot table whose rows or columns become more or fewer, by hand, stays as what its cells show. */
function movePivot(book: WorkbookEditor, sheetPart: string, part: string, shift: Shift): void {
  const document = book.pack.view(part);
  const location = elements(document?.root).find((el) => localName(el.name) === "location");
  const range = location && parseRange(attribute(location, "ref") ?? "");
  if (!range) return;
  const moved = shiftRange(range, shift);
  const keepsItsSize =
    moved !== null &&
    moved.right - moved.left === range.right - range.left &&
    moved.bottom - moved.top === range.bottom - range.top;
  if (!keepsItsSize) return dropAttached(book, sheetPart, part);
  if (rangeAddress(moved) === rangeAddress(range)) return;
  book.pack.edit(part);
  setAttribute(location, "ref", rangeAddress(moved));
}
