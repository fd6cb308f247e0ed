import type { RangeRef } from "../../../core/workbook";
import { rangeOn } from "../addresses";
import { collectBlock, type SheetCells } from "./cell-values";
import { isHostError } from "../errors";

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly range: RangeRef;
  readonly into: SheetCells;
}

/** Cells a request asks for at most; a ledger under 5 MB stays below. */
const CELLS_PER_REQUEST = 100_000;
const ROWS_PER_BLOCK = 10_000;

function cellCount({ top, left, bottom, right }: RangeRef): number {
  return (bottom - top + 1) * (right - left + 1);
}

function blocksOf(sheet: Excel.Worksheet, used: RangeRef, into: SheetCells): Block[] {
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(CELLS_PER_REQUEST / width)));
  const blocks: Block[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    blocks.push({ sheet, range: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) }, into });
  }
  return blocks;
}

/**
 * Reads values, formulas and what is hidden: one round trip for all sheets together up to 100,000 cells, in more
 * beyond. `ask` queues what else the first trip is to carry.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly used: RangeRef | null;
    readonly into: SheetCells;
  }[],
  ask: () => void,
): Promise<void> {
  const waiting = sheets.flatMap(({ sheet, used, into }) => (used ? blocksOf(sheet, used, into) : []));
  let isFirst = true;
  while (waiting.length > 0 || isFirst) {
    const batch: Block[] = [];
    let cells = 0;
    while (waiting[0] && (batch.length === 0 || cells + cellCount(waiting[0].range) <= CELLS_PER_REQUEST)) {
      cells += cellCount(waiting[0].range);
      batch.push(waiting.shift()!);
    }
    await readBatch(context, batch, isFirst ? ask : () => {});
    isFirst = false;
  }
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly Block[],
  ask: () => void,
): Promise<void> {
  ask();
  const loads = batch.map(({ sheet, range, into }) => {
    const block = rangeOn(sheet, range);
    return {
      range,
      into,
      cells: block.load("values,formulas,valueTypes,numberFormat"),
      rows: block.getRowProperties({ rowHidden: true }),
      columns: block.getColumnProperties({ columnHidden: true }),
    };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? batch.flatMap(halvesOf) : [];
    if (halves.length <= batch.length) throw error;
    for (const [i, half] of halves.entries()) await readBatch(context, [half], i === 0 ? ask : () => {});
    return;
  }
  for (const { range, into, cells, rows, columns } of loads) {
    const { values, formulas, valueTypes, numberFormat } = cells;
    collectBlock({ top: range.top, left: range.left, values, formulas, valueTypes, numberFormat }, into);
    rows.value.forEach((row, i) => row.rowHidden && into.hiddenRows.add(range.top + i));
    columns.value.forEach((column, i) => column.columnHidden && into.hiddenColumns.add(range.left + i));
  }
}

function isTooLarge(error: unknown): boolean {
  return isHostError(error) && /^ResponsePayloadSizeLimitExceeded$/i.test(error.code);
}

function halvesOf(block: Block): Block[] {
  const { top, bottom } = block.range;
  if (top === bottom) return [block];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...block, range: { ...block.range, bottom: middle } },
    { ...block, range: { ...block.range, top: middle + 1 } },
  ];
}
