import type { ILanguagePack } from "@univerjs/core";
import { Grid } from "./grid";
import { moveWithinRange } from "./move-in-range";
import { pasteAsValues } from "./paste";

/** The grid of a page, as people work in it. */
export function openGrid(container: HTMLElement, words: ILanguagePack): Grid {
  const grid = new Grid(container, words);
  pasteAsValues(grid);
  moveWithinRange(grid);
  return grid;
}
