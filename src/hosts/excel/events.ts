import type { Selection, WorkbookChange } from "../../core/workbook";
import { rangeOfAddress } from "./addresses";
import { isWorthAnotherTry, type Run } from "./run";

interface Heard {
  change(change: WorkbookChange): void;
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
 * columns, sorting, hiding, protecting, sheets; and for the selection. What this pane writes is not reported: the
 * port announces its own changes when they are complete. An event that Excel does not let it have, it does without.
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

function registrationsOf(heard: Heard): readonly Register[] {
  const structure = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    const sheet = heard.nameOf(worksheetId);
    heard.change(sheet === undefined ? { kind: "structure" } : { kind: "structure", sheet });
  };
  return [
    (worksheets) => worksheets.onChanged.add((event) => noteChange(event, heard, structure)),
    (worksheets) => worksheets.onRowSorted.add(structure),
    (worksheets) => worksheets.onColumnSorted.add(structure),
    (worksheets) => worksheets.onRowHiddenChanged.add(structure),
    (worksheets) => worksheets.onProtectionChanged.add(structure),
    (worksheets) => worksheets.onAdded.add(structure),
    (worksheets) => worksheets.onDeleted.add(structure),
    (worksheets) =>
      worksheets.onSelectionChanged.add(async (event) => {
        const sheet = heard.nameOf(event.worksheetId);
        // Several areas come joined by commas: the first is where the person is.
        const range = rangeOfAddress(event.address.split(",")[0] ?? "");
        if (sheet !== undefined && range) heard.select({ sheet, range });
      }),
  ];
}

async function noteChange(
  event: Excel.WorksheetChangedEventArgs,
  heard: Heard,
  structure: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
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
