import type { Patch } from "../../workbook";
import type { TallyBasis } from "../figures";
import type { StatedFigure, StatedTally } from "../stated";
import { rememberGenerated } from "./last-generated";

/** Writes a number, or nothing, into a figure's cell; no edit where the cell is another's. */
export function writeFigure(
  stated: StatedTally,
  { writable }: StatedFigure,
  value: number | null,
  formula?: string,
): Patch {
  if (!writable) return [];
  const cells = [{ ...writable, value, ...(formula && { formula }) }];
  return [{ kind: "setCells", sheet: stated.form.sheet, cells }];
}

/** Takes over a derived figure (采用台账数): from now on it is generated and not typed. */
export function adoptFigure(
  stated: StatedTally,
  figure: StatedFigure,
  basis: TallyBasis,
  value: number,
): Patch {
  const written = writeFigure(stated, figure, value);
  return written.length > 0
    ? [...written, rememberGenerated(figure.key, { basis, value, linked: false })]
    : [];
}
