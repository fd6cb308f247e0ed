import type { Edit, Patch, SheetSnapshot } from "../../workbook";
import { contains, sheetNamed, type WorkbookSnapshot } from "../../workbook";
import type { TallyBasis } from "../figures";
import type { StatedFigure, StatedTally } from "../stated";
import { rememberGenerated } from "./last-generated";

/** The cell to write for a figure: within a merged area the first one. */
export function cellOf(sheet: SheetSnapshot, { row, column }: StatedFigure): { row: number; column: number } {
  const merge = sheet.merges.find((range) => contains(range, row, column));
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** Writes a number into a figure's cell. */
export function writeCount(
  workbook: WorkbookSnapshot,
  stated: StatedTally,
  figure: StatedFigure,
  value: number,
): Edit {
  const sheet = sheetNamed(workbook, stated.form.sheet)!;
  return { kind: "setCells", sheet: sheet.name, cells: [{ ...cellOf(sheet, figure), value }] };
}

/** Takes over a derived figure (采用台账数): from now on it is generated and not typed. */
export function adoptFigure(
  workbook: WorkbookSnapshot,
  stated: StatedTally,
  figure: StatedFigure,
  basis: TallyBasis,
  value: number,
): Patch {
  return [
    writeCount(workbook, stated, figure, value),
    rememberGenerated(figure.key, { basis, value, linked: false }),
  ];
}
