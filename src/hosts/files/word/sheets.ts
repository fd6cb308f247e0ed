import { saysItGoesOn } from "../../../core/forms";
import { cellAddress, emptySheet, type RangeRef, type SheetSnapshot } from "../../../core/workbook";
import type { WordBlock } from "./blocks";
import type { WordTable } from "./table";

/** Lines beside a table that are kept: a form has a title and a few labels, and the rest is a letter. */
const most = 20;

type Block<Kind extends WordBlock["kind"]> = Extract<WordBlock, { kind: Kind }>;

/** A table with the lines above and below it. */
interface Placed {
  above: string[];
  table: WordTable;
  below: string[];
}

const isText = (block: WordBlock): block is Block<"text"> => block.kind === "text";
const textsOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.filter(isText).map(({ text }) => text.trim());

/** Two tables as one, the second behind the rows of the first. */
function joined(first: WordTable, second: WordTable): WordTable {
  const down = first.rows.length;
  const move = (range: RangeRef): RangeRef => ({
    ...range,
    top: range.top + down,
    bottom: range.bottom + down,
  });
  return {
    rows: [...first.rows, ...second.rows],
    merges: [...first.merges, ...second.merges.map(move)],
    hiddenRows: [...first.hiddenRows, ...second.hiddenRows.map((row) => row + down)],
    struckRows: [...first.struckRows, ...second.struckRows.map((row) => row + down)],
    struckWords: [
      ...first.struckWords,
      ...second.struckWords.map((one) => ({ ...one, row: one.row + down })),
    ],
    width: first.width,
  };
}

/**
 * Gives each table its lines. Between two tables a line belongs to the lower one, but for those right below the upper
 * one where a blank line or a new page follows. A table that is as wide as the one above goes on with it where no line
 * stands between, or only that it goes on: that is how tables are cut at the end of a page.
 */
function placed(blocks: readonly WordBlock[]): Placed[] {
  const tables: Placed[] = [];
  let between: WordBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") {
      between.push(block);
      continue;
    }
    const upper = tables.at(-1);
    const goesOn = textsOf(between).every(saysItGoesOn);
    const isCut = upper !== undefined && goesOn && upper.table.width === block.table.width;
    if (isCut) upper.table = joined(upper.table, block.table);
    else {
      const gap = upper ? between.findIndex(({ kind }) => kind === "gap") : -1;
      if (gap > 0) upper!.below = textsOf(between.splice(0, gap));
      tables.push({ above: textsOf(between), table: block.table, below: [] });
    }
    between = [];
  }
  const last = tables.at(-1);
  if (last) last.below = textsOf(between);
  return tables;
}

/** A sheet for each table of a document; the lines above and below it stand in the first column. */
export function sheetsOf(
  blocks: readonly WordBlock[],
  heading: readonly string[],
  name: string,
): SheetSnapshot[] {
  return placed(blocks).map(({ above, table, below }) => {
    const top = [...heading, ...above].slice(-most);
    const down = top.length;
    const lines = (texts: readonly string[]) => texts.map((text) => [text]);
    return {
      ...emptySheet(name),
      rows: [...lines(top), ...table.rows, ...lines(below.slice(0, most))],
      merges: table.merges.map((range) => ({ ...range, top: range.top + down, bottom: range.bottom + down })),
      hiddenRows: new Set(table.hiddenRows.map((row) => row + down)),
      ...(table.struckRows.length > 0 && { struckRows: new Set(table.struckRows.map((row) => row + down)) }),
      ...(table.struckWords.length > 0 && {
        struckWords: new Map(
          table.struckWords.map(({ row, column, words }) => [cellAddress(row + down, column), words]),
        ),
      }),
    };
  });
}
