import type { RangeRef, UnseenPart } from "../../../core/workbook";
import { rangeOn } from "../addresses";
import { isHostError } from "../errors";
import { isWorthAnotherTry, type Run } from "../run";
import { collectBlock, collectNumberFormats, type SheetCells } from "./cell-values";

/** Cells a request asks for at most; a ledger under 5 MB stays below. */
export const CELLS_PER_REQUEST = 100_000;
const ROWS_PER_BLOCK = 10_000;

/** A sheet whose cells are asked for. */
export interface CellsOf {
  readonly id: string;
  readonly used: RangeRef | null;
  readonly cells: SheetCells;
  readonly unseen: Set<UnseenPart>;
}

interface Block {
  readonly of: CellsOf;
  readonly range: RangeRef;
}

/** Queues what is asked of a range; what it returns takes in the answer. */
type Ask = (range: Excel.Range) => (at: RangeRef, into: SheetCells) => void;

interface CellPart {
  /** Null: without it there is nothing to show. */
  readonly name: UnseenPart | null;
  readonly ask: Ask;
}

const parts: readonly CellPart[] = [
  { name: null, ask: askValues },
  { name: "number-formats", ask: askNumberFormats },
  { name: "hidden", ask: askHidden },
];

/** Queues values, formulas, number formats and what is hidden of a range. */
export function askCells(range: Excel.Range): (at: RangeRef, into: SheetCells) => void {
  const asked = parts.map(({ ask }) => ask(range));
  return (at, into) => {
    for (const take of asked) take(at, into);
  };
}

function askValues(range: Excel.Range): ReturnType<Ask> {
  const loaded = range.load("values,formulas,valueTypes");
  return ({ top, left }, into) => {
    const { values, formulas, valueTypes } = loaded;
    collectBlock({ top, left, values, formulas, valueTypes }, into);
  };
}

function askNumberFormats(range: Excel.Range): ReturnType<Ask> {
  const loaded = range.load("numberFormat");
  return (at, into) => collectNumberFormats(at, loaded.numberFormat, into);
}

function askHidden(range: Excel.Range): ReturnType<Ask> {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const filter = range.worksheet.autoFilter.load("isDataFiltered");
  return ({ top, left }, into) => {
    const { hiddenRows, hiddenColumns } = into;
    into.isFiltered = filter.isDataFiltered;
    rows.value.forEach((row, i) => row.rowHidden && hiddenRows.add(top + i));
    columns.value.forEach((column, i) => column.columnHidden && hiddenColumns.add(left + i));
  };
}

export function cellCount({ top, left, bottom, right }: RangeRef): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Reads the cells of sheets whose used ranges are known, up to 100,000 in a request, by halves where that is too much.
 * Where Excel fails at a part of it, the rest is read all the same.
 */
export async function readCells(run: Run, sheets: readonly CellsOf[]): Promise<void> {
  const waiting = sheets.flatMap(blocksOf);
  while (waiting.length > 0) {
    const batch: Block[] = [];
    let cells = 0;
    while (waiting[0] && (batch.length === 0 || cells + cellCount(waiting[0].range) <= CELLS_PER_REQUEST)) {
      cells += cellCount(waiting[0].range);
      batch.push(waiting.shift()!);
    }
    await readBatch(run, batch, parts);
  }
}

function blocksOf(of: CellsOf): Block[] {
  const { used } = of;
  if (!used) return [];
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(CELLS_PER_REQUEST / width)));
  const blocks: Block[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    blocks.push({ of, range: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } });
  }
  return blocks;
}

async function readBatch(run: Run, batch: readonly Block[], wanted: readonly CellPart[]): Promise<void> {
  try {
    await run(async (context) => {
      const asked = batch.map(({ of, range }) => {
        const block = rangeOn(context.workbook.worksheets.getItem(of.id), range);
        return { of, range, takes: wanted.map(({ ask }) => ask(block)) };
      });
      await context.sync();
      for (const { of, range, takes } of asked) for (const take of takes) take(range, of.cells);
    });
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    const halves = isTooLarge(error) ? batch.flatMap(halvesOf) : [];
    if (halves.length > batch.length) {
      for (const half of halves) await readBatch(run, [half], wanted);
    } else if (wanted.length > 1) {
      for (const part of wanted) await readBatch(run, batch, [part]);
    } else {
      const { name } = wanted[0]!;
      if (name === null) throw error;
      for (const { of } of batch) of.unseen.add(name);
    }
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
