import type { Selection, WorkbookChange } from "../../core/workbook";
import { rangeOfAddress } from "./addresses";

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

/**
 * Registers for everything by which a person or a co-author changes the workbook: typing, paste, fill, undo, rows and
 * columns, sorting, hiding, protecting, sheets; and for the selection. What this pane writes is not reported: the
 * port announces its own changes when they are complete.
 */
export async function listen(context: Excel.RequestContext, heard: Heard): Promise<void> {
  const { worksheets } = context.workbook;
  const structure = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    const sheet = heard.nameOf(worksheetId);
    heard.change(sheet === undefined ? { kind: "structure" } : { kind: "structure", sheet });
  };
  worksheets.onChanged.add(async (event) => {
    if (event.source === "Local" && event.triggerSource === "ThisLocalAddin") return;
    if (MOVES.has(event.changeType)) return structure(event);
    const sheet = heard.nameOf(event.worksheetId);
    const range = rangeOfAddress(event.address);
    heard.change({
      kind: "cells",
      ...(sheet === undefined ? {} : { sheet }),
      ...(range ? { range } : {}),
    });
  });
  worksheets.onRowSorted.add(structure);
  worksheets.onColumnSorted.add(structure);
  worksheets.onRowHiddenChanged.add(structure);
  worksheets.onProtectionChanged.add(structure);
  worksheets.onAdded.add(structure);
  worksheets.onDeleted.add(structure);
  worksheets.onSelectionChanged.add(async (event) => {
    const sheet = heard.nameOf(event.worksheetId);
    // Several areas come joined by commas: the first is where the person is.
    const range = rangeOfAddress(event.address.split(",")[0] ?? "");
    if (sheet !== undefined && range) heard.select({ sheet, range });
  });
  await context.sync();
}
