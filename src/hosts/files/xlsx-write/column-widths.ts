import type { Edit } from "../../../core/workbook";
import { MAX_COLUMNS } from "../../../core/workbook";
import { attribute, elements, setAttribute } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { SheetPart } from "./sheet-part";
import type { WorkbookEditor } from "./workbook-editor";

/** Columns from `first` to `last`, counted from 1. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a file states for a width in characters: the characters and the cell's padding. */
const storedWidth = (characters: number): number => Math.round((characters + 0.71) * 256) / 256;

/** Neighbours of equal width as one. */
function stretchesOf(widths: ReadonlyMap<number, number>): (Stretch & { readonly width: number })[] {
  const runs: { first: number; last: number; width: number }[] = [];
  for (const [column, width] of [...widths].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === column && run.width === width) run.last++;
    else runs.push({ first: column + 1, last: column + 1, width });
  }
  return runs;
}

/** Gives for columns that are asked in ascending order the first stretch that holds them. */
function finder<T extends Stretch>(stretches: readonly T[]): (column: number) => T | undefined {
  let at = 0;
  return (column) => {
    while (at < stretches.length && stretches[at]!.last < column) at++;
    const found = stretches[at];
    return found && found.first <= column ? found : undefined;
  };
}

/** A `col` entry like another one, or a new one. */
function entry(sheet: SheetPart, like: XmlElement | null, { first, last }: Stretch): XmlElement {
  const el: XmlElement = like ? { ...like } : sheet.element("col");
  setAttribute(el, "min", first);
  setAttribute(el, "max", last);
  return el;
}

/** Sets widths in one pass over the columns that the sheet lists; what else is said of a column stays. */
export function setColumnWidths(
  book: WorkbookEditor,
  { sheet: name, widths }: Extract<Edit, { kind: "columnWidths" }>,
): void {
  if (widths.size === 0) return;
  const sheet = book.editSheet(name);
  const cols = sheet.ensure("cols");
  const listed = elements(cols)
    .map((el) => ({
      el,
      first: Number(attribute(el, "min")),
      last: Math.min(MAX_COLUMNS, Number(attribute(el, "max"))),
    }))
    .filter(({ first, last }) => first >= 1 && first <= last)
    .sort((a, b) => a.first - b.first);
  const runs = stretchesOf(widths);
  const bounds = new Set([...listed, ...runs].flatMap(({ first, last }) => [first, last + 1]));
  const sorted = [...bounds].sort((a, b) => a - b);
  const [listedAt, runAt] = [finder(listed), finder(runs)];
  cols.children = sorted.flatMap((first, index) => {
    const [old, run] = [listedAt(first), runAt(first)];
    if (!old && !run) return [];
    const last = sorted[index + 1]! - 1;
    if (old && !run && old.first === first && old.last === last) return [old.el];
    const made = entry(sheet, old?.el ?? null, { first, last });
    if (run) {
      setAttribute(made, "width", storedWidth(run.width));
      setAttribute(made, "customWidth", 1);
    }
    return [made];
  });
}
