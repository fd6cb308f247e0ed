import { type Attached, MAX_COLUMNS, MAX_ROWS, parseRange, type RangeRef } from "../../../core/workbook";
import { attribute, child, content, descendants, elements, localName, type XmlElement } from "../xml/tree";
import type { OfficePackage } from "./package";

/** What the parts tell that belong to a sheet, without what its cells tell. */
export type AttachedParts = Pick<Attached, "comments" | "drawings" | "tables" | "pivotTables">;

/** The lowest and the highest row of a sheet as people keep them, in English Metric Units. */
const lowRow = 12 * 12700;
const highRow = 40 * 12700;
const narrowColumn = 24 * 12700;

/** Reads what lies on a sheet in parts of its own. A part that cannot be read tells nothing. */
export function readAttachedParts(pack: OfficePackage, sheetPart: string): AttachedParts {
  const comments = new Set<string>();
  const drawings: RangeRef[] = [];
  const tables: Attached["tables"][number][] = [];
  const pivotTables: RangeRef[] = [];
  for (const { type, target } of pack.relationships(sheetPart)) {
    if (target === "" || !pack.has(target)) continue;
    if (type === "vmlDrawing") drawings.push(...readShapes(textOf(pack, target)));
    if (!treeTypes.has(type)) continue;
    const root = rootOf(pack, target);
    if (!root) continue;
    if (type === "comments" || type === "threadedComment") addComments(root, comments);
    else if (type === "drawing") drawings.push(...descendants(root).flatMap(areaOfAnchor));
    else if (type === "table") tables.push(...readTable(root, pack, target));
    else pivotTables.push(...rangeOf(elements(root, "location")[0]));
  }
  return { comments, drawings, tables, pivotTables };
}

const treeTypes = new Set(["comments", "threadedComment", "drawing", "table", "pivotTable"]);

function rootOf(pack: OfficePackage, part: string): XmlElement | undefined {
  try {
    return pack.xml(part)?.root;
  } catch {
    return undefined;
  }
}

function textOf(pack: OfficePackage, part: string): string {
  return new TextDecoder().decode(pack.bytes(part) ?? new Uint8Array());
}

function rangeOf(el: XmlElement | undefined): RangeRef[] {
  const range = el && parseRange(attribute(el, "ref") ?? "");
  return range && range.bottom < MAX_ROWS && range.right < MAX_COLUMNS ? [range] : [];
}

function addComments(root: XmlElement, into: Set<string>): void {
  for (const el of descendants(root)) {
    const ref = attribute(el, "ref");
    if (ref && /^[A-Z]{1,3}[0-9]{1,7}$/.test(ref)) into.add(ref);
  }
}

function readTable(root: XmlElement, pack: OfficePackage, part: string): Attached["tables"][number][] {
  return rangeOf(root).map((range) => ({
    range,
    headerRows: Number(attribute(root, "headerRowCount") ?? 1) ? 1 : 0,
    totalsRows: Number(attribute(root, "totalsRowCount") ?? 0) ? 1 : 0,
    isLinked:
      attribute(root, "tableType") !== undefined && attribute(root, "tableType") !== "worksheet"
        ? true
        : pack.relationships(part).some(({ type }) => type === "queryTable"),
  }));
}

/** The cells under a picture: between its corners, or as many as its size may cover. */
function areaOfAnchor(el: XmlElement): RangeRef[] {
  const kind = localName(el.name);
  if (!/^(?:twoCell|oneCell|absolute)Anchor$/.test(kind)) return [];
  const size = child(el, "ext");
  const wide = Number((size && attribute(size, "cx")) ?? 0);
  const tall = Number((size && attribute(size, "cy")) ?? 0);
  if (kind === "absoluteAnchor") {
    const pos = child(el, "pos");
    const x = Number((pos && attribute(pos, "x")) ?? 0);
    const y = Number((pos && attribute(pos, "y")) ?? 0);
    return area(
      Math.floor(y / highRow),
      0,
      Math.ceil((y + tall) / lowRow),
      Math.ceil((x + wide) / narrowColumn),
    );
  }
  const from = child(el, "from");
  const top = Number(content(child(from, "row")));
  const left = Number(content(child(from, "col")));
  if (kind === "oneCellAnchor")
    return area(top, left, top + Math.ceil(tall / lowRow), left + Math.ceil(wide / narrowColumn));
  const to = child(el, "to");
  const end = (axis: string, first: number) => {
    const index = Number(content(child(to, axis)));
    // A corner on the very edge of a cell lies in the one before.
    return Number(content(child(to, `${axis}Off`))) > 0 ? index : Math.max(first, index - 1);
  };
  return area(top, left, end("row", top), end("col", left));
}

function area(top: number, left: number, bottom: number, right: number): RangeRef[] {
  if (![top, left, bottom, right].every((each) => Number.isInteger(each) && each >= 0)) return [];
  return [
    {
      top: Math.min(top, MAX_ROWS - 1),
      left: Math.min(left, MAX_COLUMNS - 1),
      bottom: Math.min(Math.max(top, bottom), MAX_ROWS - 1),
      right: Math.min(Math.max(left, right), MAX_COLUMNS - 1),
    },
  ];
}

/** Buttons and the like of old drawings; the boxes of comments are told by their comments. */
function readShapes(text: string): RangeRef[] {
  return text.split(/(?=<v:shape\s)/).flatMap((piece) => {
    if (!piece.startsWith("<v:shape") || /ObjectType\s*=\s*["']Note["']/.test(piece)) return [];
    const numbers = /<x:Anchor>([^<]*)</.exec(piece)?.[1]?.split(",").map(Number) ?? [];
    return numbers.length === 8 ? area(numbers[2]!, numbers[0]!, numbers[6]!, numbers[4]!) : [];
  });
}
