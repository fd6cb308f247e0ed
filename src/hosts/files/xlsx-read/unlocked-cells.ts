import { MAX_COLUMNS, MAX_ROWS, type RangeRef } from "../../../core/workbook";
import { wholeNumber } from "../xml/bytes";
import { XmlScanner } from "../xml/scanner";
import { child, elements, flag, type XmlElement } from "../xml/tree";

/** Numbers of the cell styles that leave a cell unlocked. */
export function unlockedStyles(styles: XmlElement | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  elements(child(styles, "cellXfs")).forEach((xf, index) => {
    const protection = child(xf, "protection");
    if (protection && !flag(protection, "locked", true)) found.add(index);
  });
  return found;
}

/** The column of an address, by its letters; -1 where it has none. */
function columnIn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at]! & 0xdf) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

type Run = Omit<RangeRef, "bottom">;

/** The stored cells of a sheet that are not locked, as few ranges: runs of a row, joined where they stand alike below each other. */
export function readUnlockedCells(
  bytes: Uint8Array,
  part: string,
  unlocked: ReadonlySet<number>,
): RangeRef[] {
  const ranges: RangeRef[] = [];
  const scan = new XmlScanner(bytes, 0, bytes.length, part);
  let open: Run[] = [];
  let runs: Run[] = [];
  let row = -1;
  let column = -1;
  const valueOf = (name: string): number => {
    const slot = scan.find(name);
    return slot < 0 ? -1 : wholeNumber(bytes, scan.attributes[slot + 2]!, scan.attributes[slot + 3]!);
  };
  const isSame = (a: Run, b: Run): boolean => a.left === b.left && a.right === b.right;
  const close = (next: readonly Run[], isBelow: boolean): Run[] => {
    for (const run of open)
      if (!isBelow || !next.some((each) => isSame(each, run))) ranges.push({ ...run, bottom: row });
    return next.map((run) => (isBelow && open.find((each) => isSame(each, run))) || run);
  };
  let last = -1;
  const endRow = (nextRow: number): void => {
    const current = row;
    if (current >= 0) {
      const isBelow = last === current - 1;
      row = last;
      open = close(runs, isBelow);
      row = current;
      last = current;
    }
    runs = [];
    row = nextRow;
    column = -1;
  };
  while (scan.next()) {
    if (scan.isClosing) {
      if (scan.is("sheetData")) break;
      continue;
    }
    if (scan.is("row")) {
      const number = valueOf("r");
      endRow(number > 0 && number <= MAX_ROWS ? number - 1 : row + 1);
    } else if (scan.is("c") && row >= 0) {
      const slot = scan.find("r");
      const stated = slot < 0 ? -1 : columnIn(bytes, scan.attributes[slot + 2]!, scan.attributes[slot + 3]!);
      column = stated >= 0 && stated < MAX_COLUMNS ? stated : column + 1;
      if (!unlocked.has(Math.max(0, valueOf("s")))) continue;
      const before = runs.at(-1);
      if (before && before.right === column - 1) runs[runs.length - 1] = { ...before, right: column };
      else runs.push({ top: row, left: column, right: column });
    }
  }
  endRow(row);
  row = last;
  close([], false);
  return ranges;
}
