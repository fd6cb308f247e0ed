import {
  parseRange,
  rangeAddress,
  type Shift,
  shiftIndex,
  shiftRange,
  WorkbookError,
} from "../../../core/workbook";
import {
  attribute,
  child,
  content,
  elements,
  localName,
  pruneTree,
  setAttribute,
  setContent,
} from "../xml/tree";
import type { XmlElement } from "../xml/tree";
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
  for (const anchor of elements(book.pack.edit(part))) {
    if (attribute(anchor, "editAs") === "absolute") continue;
    for (const corner of ["from", "to"]) {
      const el: XmlElement | undefined = child(child(anchor, corner), axis);
      const index = Number(content(el));
      if (el && Number.isInteger(index)) setContent(el, String(shiftIndex(index, shift) ?? shift.at));
    }
  }
}

/**
 * A table follows when it moves or grows as a whole. One that would lose its header, or change its number of
 * columns, would need columns of its own made or removed: that is refused rather than done by halves.
 */
function moveTable(book: WorkbookEditor, part: string, shift: Shift): void {
  const document = book.pack.view(part);
  const range = document && parseRange(attribute(document.root, "ref") ?? "");
  if (!range) return;
  const moved = shiftRange(range, shift);
  const isHeaderLost =
    shift.deletes && shift.axis === "row" && shift.at <= range.top && range.top < shift.at + shift.count;
  if (
    !moved ||
    isHeaderLost ||
    moved.right - moved.left !== range.right - range.left ||
    moved.bottom <= moved.top
  ) {
    throw new WorkbookError("unsupported", { what: "table" });
  }
  pruneTree({ ...document.root, children: [document.root] }, (el) => {
    const ref = parseRange(attribute(el, "ref") ?? "");
    const landed = ref && shiftRange(ref, shift);
    if (landed && rangeAddress(landed) !== rangeAddress(ref)) {
      book.pack.edit(part);
      setAttribute(el, "ref", rangeAddress(landed));
    }
    return true;
  });
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
    else if (type === "table") moveTable(book, target, shift);
    else if (type === "pivotTable") movePivot(book, target, shift);
  }
}

function movePivot(book: WorkbookEditor, part: string, shift: Shift): void {
  const document = book.pack.view(part);
  const location = elements(document?.root).find((el) => localName(el.name) === "location");
  const range = location && parseRange(attribute(location, "ref") ?? "");
  if (!range) return;
  const moved = shiftRange(range, shift);
  const isSame = (a: number, b: number): boolean => a === b;
  if (
    !moved ||
    !isSame(moved.right - moved.left, range.right - range.left) ||
    !isSame(moved.bottom - moved.top, range.bottom - range.top)
  ) {
    throw new WorkbookError("unsupported", { what: "pivot-table" });
  }
  if (rangeAddress(moved) === rangeAddress(range)) return;
  book.pack.edit(part);
  setAttribute(location, "ref", rangeAddress(moved));
}
