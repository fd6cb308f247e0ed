import type { RangeRef, UnseenPart, Visibility } from "../../../core/workbook";
import { isWorthAnotherTry, type Run } from "../run";
import { noCells, type SheetCells } from "./cell-values";
import { askMerges, hasTooManyMerges, readMerges } from "./merges";
import { askCells, cellCount, CELLS_PER_REQUEST, readCells } from "./read-cells";

/** What a reading starts from: the sheets as the last one found them. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly used: RangeRef | null;
  readonly merges: readonly RangeRef[];
}

/** What must be read of a sheet for there to be anything to say of it. */
export interface SheetEssentials {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The range that holds values; null on an empty sheet. */
  readonly used: RangeRef | null;
  readonly cells: SheetCells;
  merges: readonly RangeRef[];
  readonly unseen: Set<UnseenPart>;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };
export const USED = "rowIndex,columnIndex,rowCount,columnCount";

/** Takes in what was asked for once it is answered; null where the workbook has other sheets than were asked. */
export type TakeEssentials = () => readonly SheetEssentials[] | null;

/** Queues the essentials of sheets, and the list of all there are. */
export function askEssentials(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): TakeEssentials {
  const asked = sheets.map(askSheet);
  worksheets.load("items/id");
  return () => {
    const found = new Map(asked.map((take) => take()).map((sheet) => [sheet.id, sheet]));
    const inOrder = worksheets.items.flatMap(({ id }) => found.get(id) ?? []);
    return inOrder.length === worksheets.items.length ? inOrder : null;
  };
}

function askSheet(sheet: Excel.Worksheet): () => SheetEssentials {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const range = sheet.getUsedRangeOrNullObject(true).load(USED);
  const takeCells = askCells(range);
  const takeMerges = askMerges(range);
  return () => {
    const read = headOf(sheet, range);
    if (read.used) {
      takeCells(read.used, read.cells);
      read.merges = takeMerges();
    }
    return read;
  };
}

function headOf(sheet: Excel.Worksheet, range: Excel.Range): SheetEssentials {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    used: usedRangeOf(range),
    cells: noCells(),
    merges: [],
    unseen: new Set(),
  };
}

/** A range loaded by `USED`; null where nothing is used. */
export function usedRangeOf(range: Excel.Range): RangeRef | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Whether the sheets that are known fit into one request. */
export function fitsOneRequest(known: readonly KnownSheet[]): boolean {
  const cells = known.reduce((sum, { used }) => sum + (used ? cellCount(used) : 0), 0);
  return known.length > 0 && cells <= CELLS_PER_REQUEST && !known.some(hasTooManyMerges);
}

/**
 * Reads the essentials: in one request where the sheets are known and small, else where the cells are, then the cells
 * in pieces. What Excel fails at beside values and formulas is carried as not seen. Never writes.
 */
export async function readEssentials(
  run: Run,
  known: readonly KnownSheet[],
): Promise<readonly SheetEssentials[]> {
  const atOnce = fitsOneRequest(known) ? await tryAtOnce(run, known) : null;
  return atOnce ?? readInPieces(run);
}

async function tryAtOnce(run: Run, known: readonly KnownSheet[]): Promise<readonly SheetEssentials[] | null> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      const take = askEssentials(
        context,
        known.map(({ id }) => worksheets.getItem(id)),
      );
      await context.sync();
      return take();
    });
  } catch (error) {
    // A sheet is gone, the answer is too large, or Excel fails at a part of it.
    if (!isWorthAnotherTry(error)) throw error;
    return null;
  }
}

async function readInPieces(run: Run): Promise<readonly SheetEssentials[]> {
  const sheets = await run(findCells);
  await readCells(run, sheets);
  await readMerges(run, sheets);
  return sheets;
}

/** Which sheets there are, and where on them the cells are. */
async function findCells(context: Excel.RequestContext): Promise<readonly SheetEssentials[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(USED));
  await context.sync();
  return worksheets.items.map((sheet, i) => headOf(sheet, ranges[i]!));
}
