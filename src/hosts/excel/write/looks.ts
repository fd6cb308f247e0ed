import {
  type CellFormat,
  type ConditionalFormat,
  type Edit,
  isWholeColumns,
  sameFormat,
  sameRange,
  type Shift,
  shiftConditionalFormat,
  shiftIndex,
  shiftOf,
  shiftRange,
} from "../../../core/workbook";
import type { ContentEdit } from "./plan";

/** An edit of how a sheet looks and helps, which its data can do without. */
export type LookEdit = Extract<
  ContentEdit,
  { kind: "format" | "columnWidths" | "rowHeights" | "validate" | "freeze" | "pageSetup" }
>;

/** What a patch does to how a sheet looks, in the rows and columns that the sheet has when its data is written. */
export interface SheetLooks {
  readonly edits: readonly LookEdit[];
  readonly added: readonly ConditionalFormat[];
  /** With their places before the data was written. */
  readonly removed: readonly PlacedFormat[];
  /** Whether there is one to be removed that was not found. */
  readonly isLacking: boolean;
}

export interface PlacedFormat {
  readonly format: ConditionalFormat;
  readonly place: number;
}

/** What an edit writes that is data: how a number is shown decides what a cell takes an entry for. */
export function dataPart(edit: ContentEdit): ContentEdit | null {
  switch (edit.kind) {
    case "format": {
      const { numberFormat } = edit.format;
      return numberFormat === undefined ? null : { ...edit, format: { numberFormat } };
    }
    case "columnWidths":
    case "rowHeights":
    case "validate":
    case "freeze":
    case "pageSetup":
    case "addConditionalFormat":
    case "removeConditionalFormat":
    case "protect":
      return null;
    default:
      return edit;
  }
}

/** The looks of a sheet's edits, moved by what the edits after them move. */
export function looksOf(edits: readonly ContentEdit[], known: readonly PlacedFormat[]): SheetLooks {
  let looks: readonly LookEdit[] = [];
  let kept = known;
  let added: readonly ConditionalFormat[] = [];
  let removed: readonly PlacedFormat[] = [];
  let isLacking = false;
  for (const edit of edits) {
    const shift = shiftOf(edit);
    if (shift) {
      looks = looks.flatMap((look) => moved(look, shift) ?? []);
      added = added.flatMap((format) => shiftConditionalFormat(format, edit.sheet, shift) ?? []);
      const move = ({ format, place }: PlacedFormat) => {
        const shifted = shiftConditionalFormat(format, edit.sheet, shift);
        return shifted ? [{ format: shifted, place }] : [];
      };
      kept = kept.flatMap(move);
      removed = removed.flatMap(move);
    } else if (edit.kind === "addConditionalFormat") added = [...added, edit.format];
    else if (edit.kind === "removeConditionalFormat") {
      const ofPatch = added.filter((format) => sameFormat(format, edit.format));
      const found = foundIn(kept, edit.format);
      added = added.filter((format) => !ofPatch.includes(format));
      kept = kept.filter((each) => !found.includes(each));
      removed = [...removed, ...found];
      isLacking ||= ofPatch.length + found.length === 0;
    } else {
      const look = lookPart(edit);
      if (look) looks = [...looks, look];
    }
  }
  return { edits: looks, added, removed, isLacking };
}

/** By range and formula; by colour too where that tells some from others. */
export function foundIn(known: readonly PlacedFormat[], wanted: ConditionalFormat): readonly PlacedFormat[] {
  const alike = known.filter(
    ({ format }) => sameRange(format.range, wanted.range) && format.formula === wanted.formula,
  );
  const same = alike.filter(({ format }) => sameFormat(format, wanted));
  return same.length > 0 ? same : alike;
}

function lookPart(edit: ContentEdit): LookEdit | null {
  switch (edit.kind) {
    case "format": {
      const format: Record<string, unknown> = { ...edit.format };
      delete format["numberFormat"];
      return Object.keys(format).length > 0 ? { ...edit, format: format as CellFormat } : null;
    }
    case "columnWidths":
    case "rowHeights":
    case "validate":
    case "freeze":
    case "pageSetup":
      return edit;
    default:
      return null;
  }
}

function moved(look: LookEdit, shift: Shift): LookEdit | null {
  switch (look.kind) {
    case "format":
    case "validate": {
      const range = shiftRange(look.range, shift);
      return range && { ...look, range };
    }
    case "columnWidths":
      return shift.axis === "row" ? look : { ...look, widths: movedKeys(look.widths, shift) };
    case "rowHeights":
      return shift.axis === "column" ? look : { ...look, heights: movedKeys(look.heights, shift) };
    case "pageSetup":
      return { ...look, setup: movedSetup(look.setup, shift) };
    // How much is frozen is told by the workbook that the patch leads to.
    default:
      return look;
  }
}

function movedKeys(sizes: ReadonlyMap<number, number>, shift: Shift): ReadonlyMap<number, number> {
  return new Map(
    [...sizes].flatMap(([index, size]) => {
      const landed = shiftIndex(index, shift);
      return landed === null ? [] : [[landed, size] as const];
    }),
  );
}

type Setup = Extract<Edit, { kind: "pageSetup" }>["setup"];

function movedSetup({ titleRows, printArea, ...setup }: Setup, shift: Shift): Setup {
  const whole = { left: 0, right: 0 };
  const rows = titleRows && shiftRange({ ...whole, top: titleRows.first, bottom: titleRows.last }, shift);
  const isKept = printArea && shift.axis === "row" && isWholeColumns(printArea);
  const area = isKept ? printArea : printArea && shiftRange(printArea, shift);
  return {
    ...setup,
    ...(rows && { titleRows: { first: rows.top, last: rows.bottom } }),
    ...(area && { printArea: area }),
  };
}
