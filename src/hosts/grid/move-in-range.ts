import { Direction, type ISelectionCell } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

const move = "sheet.command.move-selection-enter-tab";
const select = "sheet.operation.set-selections";

/**
 * Tab and Enter where Univer has nowhere to go and throws: back from the first cell of what is selected they come to the
 * last, as in Excel; and where nothing is selected, to A1.
 */
export function moveWithinRange(grid: Grid): void {
  grid.beforeCommand((command, params) => {
    if (command !== move) return false;
    const { direction } = (params ?? {}) as { readonly direction?: Direction };
    const isBack = direction === Direction.LEFT || direction === Direction.UP;
    const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
    const sheet = grid.workbook.getActiveSheet();
    const at = selections.findIndex(({ primary }) => primary);
    const primary = selections[at]?.primary;
    if (!primary) {
      sheet.getRange(0, 0).activate();
      return true;
    }
    const { range } = selections[at]!;
    const isFirst = primary.startRow === range.startRow && primary.startColumn === range.startColumn;
    const isWhole = primary.endRow === range.endRow && primary.endColumn === range.endColumn;
    if (!isBack || at > 0 || !isFirst || (isWhole && selections.length === 1)) return false;
    const last = selections.length - 1;
    const { endRow, endColumn } = selections[last]!.range;
    const merged = sheet.getSheet().getMergedCell(endRow, endColumn);
    const cell: ISelectionCell = {
      ...(merged ?? { startRow: endRow, endRow, startColumn: endColumn, endColumn }),
      actualRow: merged?.startRow ?? endRow,
      actualColumn: merged?.startColumn ?? endColumn,
      isMerged: merged !== null,
      isMergedMainCell: merged !== null,
    };
    grid.run(select, {
      unitId: grid.id,
      subUnitId: sheet.getSheetId(),
      selections: selections.map((each, place) => ({ ...each, primary: place === last ? cell : null })),
    });
    return true;
  });
}
