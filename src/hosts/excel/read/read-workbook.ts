import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook";
import { rangeOfAddress } from "../addresses";
import type { SheetCells } from "./cell-values";
import { readCells } from "./read-cells";
import { areasOf, askMergesInPieces, readStructures, type SheetStructure } from "./read-structure";
import { askValidations, collectValidations } from "./read-validations";

/** A sheet as read, with what Excel calls its parts by. */
export interface SheetReading {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
  /** Ids of the conditional formats, in the order of the snapshot's. */
  readonly formatIds: readonly string[];
  /** What its protection leaves people to do; null for a sheet that is open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

export interface WorkbookReading {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetReading[];
}

/**
 * Reads the workbook in three round trips: which sheets, where their data is, and the data; in more when the data
 * is large or a column mixes validations. Never writes.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { worksheets, properties, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  const active = worksheets.getActiveWorksheet().load("name");
  properties.custom.load("items/key,items/value");
  // The serial number of a fixed date tells from which year the workbook counts.
  const probe = functions.date(1904, 1, 2).load("value");
  await context.sync();
  const structures = await readStructures(context, worksheets.items);
  const sheets = await readSheets(context, structures);
  const workbook: WorkbookSnapshot = {
    sheets: sheets.map(({ snapshot }) => snapshot),
    date1904: probe.value === 1,
    properties: new Map(properties.custom.items.map(({ key, value }) => [key, String(value)])),
    activeSheet: active.name,
    format: "workbook",
  };
  return { workbook, sheets };
}

async function readSheets(
  context: Excel.RequestContext,
  structures: readonly SheetStructure[],
): Promise<readonly SheetReading[]> {
  const cells = structures.map((): SheetCells => ({
    rows: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    numberFormats: new Map(),
  }));
  let details: ReturnType<typeof askDetails>[] = [];
  await readCells(
    context,
    structures.map(({ sheet, used }, i) => ({ sheet, used, into: cells[i]! })),
    () => void (details = structures.map((structure) => askDetails(structure))),
  );
  const readings: SheetReading[] = [];
  for (const [i, structure] of structures.entries())
    readings.push(await collectSheet(context, structure, cells[i]!, details[i]!));
  return readings;
}

function askDetails({ sheet, used, merges, validated, customFormats }: SheetStructure) {
  return {
    mergePieces: merges || !used ? [] : askMergesInPieces(sheet, used),
    validations: askValidations(sheet, validated),
    formats: customFormats.map((format) => ({
      id: format.id,
      areas: format.getRanges().load("address"),
      rule: format.custom.rule.load("formula"),
      fill: format.custom.format.fill.load("color"),
    })),
  };
}

async function collectSheet(
  context: Excel.RequestContext,
  structure: SheetStructure,
  cells: SheetCells,
  details: ReturnType<typeof askDetails>,
): Promise<SheetReading> {
  const formats = details.formats.flatMap(({ id, areas, rule, fill }) => {
    // A rule over several areas is none that a patch writes.
    const range = areas.address.includes(",") ? null : rangeOfAddress(areas.address);
    return range && fill.color
      ? [{ id, format: { range, formula: rule.formula.replace(/^=/, ""), fill: fill.color } }]
      : [];
  });
  const { numberFormats, ...readings } = cells;
  return {
    id: structure.id,
    protection: structure.isProtected ? structure.sheet.protection.options : null,
    formatIds: formats.map(({ id }) => id),
    snapshot: {
      ...emptySheet(structure.name),
      ...readings,
      ...(numberFormats.size > 0 && { numberFormats }),
      visibility: structure.visibility,
      merges: structure.merges ?? details.mergePieces.flatMap(areasOf),
      isProtected: structure.isProtected,
      validations: await collectValidations(context, structure.sheet, details.validations),
      conditionalFormats: formats.map(({ format }) => format),
      freeze: structure.freeze,
    },
  };
}
