import {
  applyPatch,
  difference,
  type Edit,
  type Patch,
  unlocked,
  type WorkbookSnapshot,
} from "../../../core/workbook";

/** A patch without its formulas that name sheets, and those formulas as they stand once the patch is through. */
export interface SetApart {
  readonly rest: Patch;
  readonly formulas: readonly Extract<Edit, { kind: "setCells" }>[];
}

/**
 * Sets apart the formulas that name sheets. Excel binds such a formula to the sheet that has the name at that moment;
 * but new sheets are built before the patch's other edits, under other names, and removed ones go last.
 * Throws a `WorkbookError` when the patch does not apply. Protection is not looked at: the host knows what it allows.
 */
export function setFormulasApart(workbook: WorkbookSnapshot, patch: Patch): SetApart {
  const result = (edits: Patch) =>
    applyPatch(
      unlocked(workbook),
      edits.filter(({ kind }) => kind !== "protect"),
    );
  const after = result(patch);
  const rest = patch.map(withoutFormulasAcross);
  if (rest.every((edit, i) => edit === patch[i])) return { rest: patch, formulas: [] };
  const formulas = difference(result(rest), after).filter((edit) => edit.kind === "setCells");
  return { rest, formulas };
}

/** The cells stay empty until then. */
function withoutFormulasAcross(edit: Edit): Edit {
  if (edit.kind !== "setCells" || !edit.cells.some(({ formula }) => formula?.includes("!"))) return edit;
  const cells = edit.cells.map((cell) =>
    cell.formula?.includes("!") ? { row: cell.row, column: cell.column, value: null } : cell,
  );
  return { ...edit, cells };
}
