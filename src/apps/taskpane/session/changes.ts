import type { Patch } from "../../../core/workbook";

/** What a patch changes, counted: what is announced before it is applied. */
export interface ChangeSummary {
  /** Cells written on sheets that were there before. */
  readonly cells: number;
  readonly sheetsAdded: number;
  readonly sheetsRemoved: number;
  readonly rowsInserted: number;
  readonly rowsDeleted: number;
  readonly columnsInserted: number;
  readonly columnsDeleted: number;
  readonly rowsShown: number;
  readonly unmerged: number;
  readonly validations: number;
  readonly conditionalFormats: number;
  readonly layout: boolean;
  readonly protection: boolean;
}

/** Counts what a patch does to the sheets that are there; a sheet it adds counts as one, whatever is in it. */
export function summarize(patch: Patch): ChangeSummary {
  const sum = {
    sheetsAdded: 0,
    sheetsRemoved: 0,
    rowsInserted: 0,
    rowsDeleted: 0,
    columnsInserted: 0,
    columnsDeleted: 0,
    rowsShown: 0,
    unmerged: 0,
    validations: 0,
    conditionalFormats: 0,
    layout: false,
  };
  const added = new Set<string>();
  const cells = new Set<string>();
  // A lock that is lifted and put back is as it was.
  const locks = new Map<string, boolean[]>();
  for (const edit of patch) {
    if (edit.kind === "property") continue;
    if (edit.kind === "addSheet") {
      added.add(edit.sheet);
      sum.sheetsAdded++;
      continue;
    }
    if (edit.kind === "renameSheet") {
      if (added.has(edit.sheet)) added.add(edit.name);
      continue;
    }
    if (added.has(edit.sheet)) continue;
    switch (edit.kind) {
      case "setCells":
        for (const { row, column } of edit.cells) cells.add(`${edit.sheet}\n${row},${column}`);
        break;
      case "removeSheet":
        sum.sheetsRemoved++;
        break;
      case "insertRows":
        sum.rowsInserted += edit.count;
        break;
      case "deleteRows":
        sum.rowsDeleted += edit.count;
        break;
      case "insertColumns":
        sum.columnsInserted += edit.count;
        break;
      case "deleteColumns":
        sum.columnsDeleted += edit.count;
        break;
      case "hideRows":
        if (!edit.hidden) sum.rowsShown += edit.rows.length;
        break;
      case "unmerge":
        sum.unmerged++;
        break;
      case "validate":
        if (edit.rule) sum.validations++;
        break;
      case "addConditionalFormat":
        sum.conditionalFormats++;
        break;
      case "freeze":
      case "pageSetup":
        sum.layout = true;
        break;
      case "protect":
        locks.set(edit.sheet, [...(locks.get(edit.sheet) ?? []), edit.on]);
        break;
      default:
        break;
    }
  }
  const protection = [...locks.values()].some((states) => states[0] === states.at(-1));
  return { ...sum, protection, cells: cells.size };
}
