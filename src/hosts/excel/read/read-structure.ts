import type { Freeze, RangeRef, Visibility } from "../../../core/workbook";
import { rangeOfAddress, rangeOn } from "../addresses";
import { errorLocation } from "../errors";

/** What the first two round trips tell of a sheet. */
export interface SheetStructure {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The range that holds values; null on an empty sheet. */
  readonly used: RangeRef | null;
  /** Null when there are more than the host tells at once: they are then read in pieces. */
  readonly merges: readonly RangeRef[] | null;
  readonly validated: readonly RangeRef[];
  readonly customFormats: readonly Excel.ConditionalFormat[];
  readonly freeze: Freeze | null;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

/** Ranges of a `RangeAreas` loaded by `areas/items/address`. */
export function areasOf(areas: Excel.RangeAreas): readonly RangeRef[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap(({ address }) => rangeOfAddress(address) ?? []);
}

/** Reads where things are on each sheet, in one round trip. */
export async function readStructures(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetStructure[]> {
  try {
    return await readOnce(context, sheets, true);
  } catch (error) {
    // The host refuses to list more than 512 merged areas.
    if (!/getMergedAreas/i.test(errorLocation(error))) throw error;
    return readOnce(context, sheets, false);
  }
}

async function readOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly SheetStructure[]> {
  const asked = sheets.map((sheet) => {
    const whole = sheet.getRange();
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const merges = withMerges ? whole.getMergedAreasOrNullObject().load("areas/items/address") : null;
    // Special cells are refused on a protected sheet.
    const validated = sheet.protection.protected
      ? null
      : whole.getSpecialCellsOrNullObject("DataValidations").load("areas/items/address");
    const formats = whole.conditionalFormats.load("items/id,items/type");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    return { sheet, used, merges, validated, formats, frozen };
  });
  await context.sync();
  return asked.map(({ sheet, used, merges, validated, formats, frozen }) => {
    const usedRange = used.isNullObject ? null : usedRangeOf(used);
    return {
      sheet,
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      isProtected: sheet.protection.protected,
      used: usedRange,
      merges: merges && areasOf(merges),
      validated: validated ? areasOf(validated) : usedRange ? [usedRange] : [],
      customFormats: formats.items.filter((format) => format.type === "Custom"),
      freeze: frozen.isNullObject ? null : freezeOf(frozen.address),
    };
  });
}

function usedRangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeRef {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Frozen rows come as `1:2`, columns as `A:A`, both as `A1:B2`. */
function freezeOf(address: string): Freeze | null {
  const range = rangeOfAddress(address);
  if (!range) return null;
  const text = address.slice(address.lastIndexOf("!") + 1);
  return {
    rows: /[0-9]/.test(text) ? range.bottom + 1 : 0,
    columns: /[A-Za-z]/.test(text) ? range.right + 1 : 0,
  };
}

const MERGE_PIECE = 1024;

/** Asks for the merges of a sheet in pieces of so few cells that none can hold more than 512. */
export function askMergesInPieces(sheet: Excel.Worksheet, used: RangeRef): readonly Excel.RangeAreas[] {
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.floor(MERGE_PIECE / width));
  const asked: Excel.RangeAreas[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const bottom = Math.min(used.bottom, top + height - 1);
    asked.push(
      rangeOn(sheet, { ...used, top, bottom })
        .getMergedAreasOrNullObject()
        .load("areas/items/address"),
    );
  }
  return asked;
}
