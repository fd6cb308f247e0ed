import { MAX_COLUMNS, MAX_ROWS, type RangeRef, sameRange, type UnseenPart } from "../../../core/workbook";
import { rangeOfAddress, rangeOn } from "../addresses";
import { isWorthAnotherTry, type Run } from "../run";

/** A sheet whose merges are asked for. */
interface MergesOf {
  readonly id: string;
  readonly used: RangeRef | null;
  merges: readonly RangeRef[];
  readonly unseen: Set<UnseenPart>;
}

/** Excel refuses to list more than 512 merged areas at once. */
const MOST_MERGES = 512;
/** So few cells that none can hold more merges than that. */
const MERGE_PIECE = 2 * MOST_MERGES;

/** Whether a sheet had so many merges that it is no use to ask for all of them at once. */
export function hasTooManyMerges({ merges }: { readonly merges: readonly RangeRef[] }): boolean {
  return merges.length > MOST_MERGES;
}

/**
 * Queues the merges of a used range. Excel gives those whose first cell lies in the range it is asked of, and the
 * first cell of one over the titles may lie above or before the first value.
 */
export function askMerges(used: Excel.Range): () => readonly RangeRef[] {
  const areas = used.getBoundingRect("A1").getMergedAreasOrNullObject().load("areas/items/address");
  return () => areasOf(areas);
}

/** Ranges of a `RangeAreas` loaded by `areas/items/address`. */
export function areasOf(areas: Excel.RangeAreas): readonly RangeRef[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap(({ address }) => rangeOfAddress(address) ?? []);
}

/** Reads the merges of sheets whose used range is known, each sheet by itself where that fails for all. */
export async function readMerges(run: Run, sheets: readonly MergesOf[]): Promise<void> {
  const used = sheets.filter((sheet) => sheet.used !== null);
  if (used.length === 0) return;
  try {
    await readTogether(run, used);
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    if (used.length > 1) for (const sheet of used) await readMerges(run, [sheet]);
    else used[0]!.unseen.add("merges");
  }
}

async function readTogether(run: Run, sheets: readonly MergesOf[]): Promise<void> {
  await run(async (context) => {
    const asked = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const pieces = piecesOf(sheet.used!).map((piece) =>
        rangeOn(worksheet, piece).getMergedAreasOrNullObject().load("areas/items/address"),
      );
      return { sheet, pieces };
    });
    await context.sync();
    for (const { sheet, pieces } of asked) {
      const merges: RangeRef[] = [];
      // One that reaches over two pieces may be given by both.
      for (const merge of pieces.flatMap(areasOf))
        if (!merges.slice(-MOST_MERGES).some((each) => sameRange(each, merge))) merges.push(merge);
      sheet.merges = merges;
    }
  });
}

function piecesOf(used: RangeRef): readonly RangeRef[] {
  const right = Math.min(MAX_COLUMNS - 1, used.right + 1);
  const last = Math.min(MAX_ROWS - 1, used.bottom + 1);
  const height = Math.max(1, Math.floor(MERGE_PIECE / (right + 1)));
  const pieces: RangeRef[] = [];
  for (let top = 0; top <= last; top += height)
    pieces.push({ top, left: 0, bottom: Math.min(last, top + height - 1), right });
  return pieces;
}
