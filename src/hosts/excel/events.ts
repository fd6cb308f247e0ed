import type { Selection, WorkbookChange } from "../../core/workbook";
import { rangeOfAddress } from "./addresses";
import type { SheetReading, WorkbookReading } from "./read/read-workbook";
import { isWorthAnotherTry, type Run } from "./run";

/** Whether a reading has what an event tells of. */
export type IsKnown = (reading: WorkbookReading) => boolean;

interface Heard {
  /** Of sheets, rows that hide and locks Excel tells also where it is this pane that changed them. */
  change(change: WorkbookChange, isKnown?: IsKnown): void;
  select(selection: Selection): void;
  nameOf(worksheetId: string): string | undefined;
}

const MOVES: ReadonlySet<string> = new Set([
  "RowInserted",
  "RowDeleted",
  "ColumnInserted",
  "ColumnDeleted",
  "CellInserted",
  "CellDeleted",
]);

type Register = (worksheets: Excel.WorksheetCollection) => void;

/**
 * Registers for everything by which a person or a co-author changes the workbook: typing, paste, fill, undo, rows and
 * columns, sorting, hiding, protecting, sheets; and for the selection. Cells that this pane writes are not reported:
 * the port announces its own changes when they are complete. An event that Excel does not let it have, it does without.
 */
export async function listen(run: Run, heard: Heard): Promise<void> {
  const registrations = registrationsOf(heard);
  const register = (some: readonly Register[]) =>
    run(async (context) => {
      for (const each of some) each(context.workbook.worksheets);
      await context.sync();
    });
  try {
    await register(registrations);
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    for (const each of registrations) await register([each]).catch(() => undefined);
  }
}

interface OfSheet {
  readonly worksheetId: string;
}

function registrationsOf(heard: Heard): readonly Register[] {
  const tell = ({ worksheetId }: OfSheet, isKnown?: IsKnown) => {
    const sheet = heard.nameOf(worksheetId);
    heard.change(sheet === undefined ? { kind: "structure" } : { kind: "structure", sheet }, isKnown);
  };
  const structure = async (event: OfSheet): Promise<void> => tell(event);
  /** A lock that is lifted for a while is told of twice: what counts is how it stands in the end. */
  const locks = new Map<string, boolean>();
  return [
    (worksheets) => worksheets.onChanged.add((event) => noteChange(event, heard, structure)),
    (worksheets) => worksheets.onRowSorted.add(structure),
    (worksheets) => worksheets.onColumnSorted.add(structure),
    (worksheets) =>
      worksheets.onRowHiddenChanged.add(async (event) => tell(event, (reading) => isHidden(reading, event))),
    (worksheets) =>
      worksheets.onProtectionChanged.add(async (event) => {
        locks.set(event.worksheetId, event.isProtected);
        tell(
          event,
          (reading) => sheetOf(reading, event)?.snapshot.isProtected === locks.get(event.worksheetId),
        );
      }),
    (worksheets) =>
      worksheets.onAdded.add(async (event) =>
        tell(event, (reading) => sheetOf(reading, event) !== undefined),
      ),
    (worksheets) =>
      worksheets.onDeleted.add(async (event) =>
        tell(event, (reading) => sheetOf(reading, event) === undefined),
      ),
    (worksheets) =>
      worksheets.onSelectionChanged.add(async (event) => {
        const sheet = heard.nameOf(event.worksheetId);
        // Several areas come joined by commas: the first is where the person is.
        const range = rangeOfAddress(event.address.split(",")[0] ?? "");
        if (sheet !== undefined && range) heard.select({ sheet, range });
      }),
  ];
}

function sheetOf({ sheets }: WorkbookReading, { worksheetId }: OfSheet): SheetReading | undefined {
  return sheets.find(({ id }) => id === worksheetId);
}

function isHidden(reading: WorkbookReading, event: Excel.WorksheetRowHiddenChangedEventArgs): boolean {
  const sheet = sheetOf(reading, event);
  const range = rangeOfAddress(event.address);
  if (!sheet || !range) return false;
  for (let row = range.top; row <= range.bottom; row++)
    if (sheet.snapshot.hiddenRows.has(row) !== (event.changeType === "Hidden")) return false;
  return true;
}

async function noteChange(
  event: Excel.WorksheetChangedEventArgs,
  heard: Heard,
  structure: (event: OfSheet) => Promise<void>,
): Promise<void> {
  if (event.source === "Local" && event.triggerSource === "ThisLocalAddin") return;
  if (MOVES.has(event.changeType)) return structure(event);
  const sheet = heard.nameOf(event.worksheetId);
  const range = rangeOfAddress(event.address);
  heard.change({
    kind: "cells",
    ...(sheet === undefined ? {} : { sheet }),
    ...(range ? { range } : {}),
  });
}
