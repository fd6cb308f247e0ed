import {
  emptySheet,
  propertiesByBoth,
  type SheetSnapshot,
  type UnseenPart,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { Run } from "../run";
import type { SheetDetails, WorkbookDetails } from "./details/draft";
import { detailsOfSheet, noDetails } from "./details/of-sheet";
import { detailsOfWorkbook } from "./details/of-workbook";
import type { DetailReader } from "./details/reading";
import { type KnownSheet, readEssentials, type SheetEssentials } from "./essentials";

/** A sheet as read, with what Excel calls its parts by. */
export interface SheetReading extends KnownSheet {
  readonly snapshot: SheetSnapshot;
  /** Of each of the snapshot's conditional formats its place among all of the sheet. */
  readonly formatPlaces: readonly number[];
  /** The types of all conditional formats of the sheet, in order. */
  readonly formatTypes: readonly string[];
  /** Whether a filter of one of its tables is on. */
  readonly hasFilteredTable: boolean;
  /** What its protection leaves people to do; null for a sheet that is open, and where that was not seen. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

export interface WorkbookReading {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetReading[];
}

/** What a reading starts from: sheets that are known, and what was known of them. */
export type Known = readonly (KnownSheet & Partial<Pick<SheetReading, "formatTypes">>)[];

/**
 * Reads the workbook in two requests: cells and what they need, then what can be done without; in more when it is
 * large or not known yet, or when Excel fails at a part of it. Never writes.
 */
export async function readWorkbook(run: Run, reader: DetailReader, known: Known): Promise<WorkbookReading> {
  const sheets = await readEssentials(run, known);
  const details = sheets.map(noDetails);
  const ofWorkbook = noWorkbookDetails();
  await reader.read([
    ...detailsOfWorkbook(ofWorkbook),
    ...sheets.flatMap((sheet, i) => {
      const formatTypes = known.find(({ id }) => id === sheet.id)?.formatTypes ?? [];
      return detailsOfSheet({ sheet, details: details[i]!, formatTypes });
    }),
  ]);
  return readingOf(sheets, details, ofWorkbook);
}

export function noWorkbookDetails(): WorkbookDetails {
  return {
    date1904: false,
    properties: new Map(),
    names: [],
    activeSheet: null,
    isStructureLocked: false,
    unseen: new Set(),
  };
}

function readingOf(
  essentials: readonly SheetEssentials[],
  details: readonly SheetDetails[],
  { unseen, names, ...ofWorkbook }: WorkbookDetails,
): WorkbookReading {
  const sheets = essentials.map((sheet, i) => sheetOf(sheet, details[i]!));
  const workbook: WorkbookSnapshot = {
    ...ofWorkbook,
    properties: propertiesByBoth(ofWorkbook.properties, names),
    sheets: sheets.map(({ snapshot }) => snapshot),
    format: isCsv() ? "csv" : "workbook",
    ...(unseen.size > 0 && { unseen }),
  };
  return { workbook, sheets };
}

/** Whether the open file holds nothing but the cells of one sheet. */
function isCsv(): boolean {
  return /\.csv(?:[?#].*)?$/i.test(Office.context.document.url ?? "");
}

/** A sheet of which the essentials have been read again, and else is what it was. */
export function withEssentials(sheet: SheetEssentials, was: SheetReading): SheetReading {
  const { lock, validations, conditionalFormats, freeze, attached, unseen = new Set() } = was.snapshot;
  const kept = [...unseen].filter((part) => !ESSENTIAL.has(part));
  return sheetOf(sheet, {
    validations,
    formats: conditionalFormats,
    formatPlaces: was.formatPlaces,
    formatTypes: was.formatTypes,
    freeze,
    lock,
    protection: was.protection,
    attached,
    hasFilteredTable: was.hasFilteredTable,
    unseen: new Set(kept),
  });
}

const ESSENTIAL: ReadonlySet<UnseenPart> = new Set(["merges", "hidden", "number-formats"]);

/** A sheet by what was read of it. */
export function sheetOf(sheet: SheetEssentials, details: SheetDetails): SheetReading {
  const { numberFormats, isFiltered, ...cells } = sheet.cells;
  const unseen = new Set([...sheet.unseen, ...details.unseen]);
  return {
    id: sheet.id,
    name: sheet.name,
    used: sheet.used,
    merges: sheet.merges,
    protection: details.protection,
    formatPlaces: details.formatPlaces,
    formatTypes: details.formatTypes,
    hasFilteredTable: details.hasFilteredTable,
    snapshot: {
      ...emptySheet(sheet.name),
      ...cells,
      ...(numberFormats.size > 0 && { numberFormats }),
      visibility: sheet.visibility,
      ...((isFiltered || details.hasFilteredTable) && { isFiltered: true }),
      merges: sheet.merges,
      isProtected: sheet.isProtected,
      lock: details.lock,
      validations: details.validations,
      conditionalFormats: details.formats,
      freeze: details.freeze,
      attached: details.attached,
      ...(unseen.size > 0 && { unseen }),
    },
  };
}
