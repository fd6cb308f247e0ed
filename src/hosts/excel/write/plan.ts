import {
  type Edit,
  type Patch,
  placeOfNewSheet,
  renameInFormula,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { nameForNew, nameForOld } from "../temporary-names";
import { setFormulasApart } from "./formulas-across";

/** An edit of what is on a sheet, not of the sheet itself. */
export type ContentEdit = Exclude<Edit, { kind: "addSheet" | "removeSheet" | "renameSheet" | "property" }>;

/** A sheet to be built under a temporary name before anything else is touched. */
interface NewSheet {
  readonly temporary: string;
  readonly name: string;
  readonly edits: readonly ContentEdit[];
}

/** What happens to the sheets that are there, in order. */
type Step =
  | { readonly kind: "edit"; readonly id: string; readonly edit: ContentEdit }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "property"; readonly name: string; readonly value: string | null };

/** A patch, cut so that the person's own sheets are touched by the last request only. */
export interface Plan {
  readonly newSheets: readonly NewSheet[];
  readonly steps: readonly Step[];
  /** New sheets with the place each is to have, from the front. */
  readonly places: readonly { readonly temporary: string; readonly position: number }[];
  /** Formulas that name sheets, written when every sheet has its name. */
  readonly formulas: readonly { readonly sheet: SheetOfPlan; readonly edits: readonly ContentEdit[] }[];
  readonly removedIds: readonly string[];
  /** The name that each sheet has in the end. */
  readonly names: readonly { readonly sheet: SheetOfPlan; readonly name: string }[];
}

/** A sheet that is there, by its id, or a new one, by its temporary name. */
export type SheetOfPlan = { readonly id: string } | { readonly temporary: string };

type Target = { readonly kind: "new"; readonly draft: Draft } | { readonly kind: "old"; readonly id: string };

interface Draft {
  readonly temporary: string;
  name: string;
  edits: ContentEdit[];
  removed: boolean;
}

/**
 * Plans a patch for a workbook; `idOf` gives the id of a sheet by its name in it. Throws a `WorkbookError` when the
 * patch does not apply.
 */
export function planPatch(workbook: WorkbookSnapshot, patch: Patch, idOf: (name: string) => string): Plan {
  const targets = new Map<string, Target>();
  for (const { name } of workbook.sheets) targets.set(name.toLowerCase(), { kind: "old", id: idOf(name) });
  let order: Target[] = [...targets.values()];
  const drafts: Draft[] = [];
  const steps: Step[] = [];
  const removed: string[] = [];
  const targetOf = (name: string): Target => targets.get(name.toLowerCase())!;
  const { rest, formulas } = setFormulasApart(workbook, patch);

  rest.forEach((edit, i) => {
    if (edit.kind === "property") {
      steps.push(edit);
    } else if (edit.kind === "addSheet") {
      const draft: Draft = {
        temporary: nameForNew(drafts.length),
        name: edit.sheet,
        edits: [],
        removed: false,
      };
      const target: Target = { kind: "new", draft };
      drafts.push(draft);
      targets.set(edit.sheet.toLowerCase(), target);
      const at = placeOfNewSheet(edit.after, order.length, (name) => order.indexOf(targetOf(name)));
      order = [...order.slice(0, at), target, ...order.slice(at)];
    } else if (edit.kind === "removeSheet") {
      const target = targetOf(edit.sheet);
      targets.delete(edit.sheet.toLowerCase());
      if (target.kind === "new") {
        target.draft.removed = true;
        order = order.filter((each) => each !== target);
      } else {
        removed.push(target.id);
        if (isNameUsedAgain(rest.slice(i + 1), edit.sheet) || isNamed(formulas, edit.sheet))
          steps.push({ kind: "rename", id: target.id, name: nameForOld(edit.sheet) });
      }
    } else if (edit.kind === "renameSheet") {
      const target = targetOf(edit.sheet);
      targets.delete(edit.sheet.toLowerCase());
      targets.set(edit.name.toLowerCase(), target);
      if (target.kind === "new") target.draft.name = edit.name;
      else steps.push({ kind: "rename", id: target.id, name: edit.name });
    } else {
      const target = targetOf(edit.sheet);
      if (target.kind === "new") target.draft.edits.push(edit);
      else steps.push({ kind: "edit", id: target.id, edit });
    }
  });
  const kept = drafts.filter((draft) => !draft.removed);
  return {
    newSheets: kept.map(({ temporary, name, edits }) => ({ temporary, name, edits })),
    steps,
    places: order.flatMap((target, position) =>
      target.kind === "new" ? [{ temporary: target.draft.temporary, position }] : [],
    ),
    formulas: formulas.map((edit) => {
      const sheet = sheetOf(targetOf(edit.sheet));
      return { sheet, edits: [edit] };
    }),
    removedIds: removed,
    names: [...targets].map(([name, target]) => ({ sheet: sheetOf(target), name })),
  };
}

function sheetOf(target: Target): SheetOfPlan {
  return target.kind === "new" ? { temporary: target.draft.temporary } : { id: target.id };
}

function isNameUsedAgain(later: Patch, name: string): boolean {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return later.some(
    (edit) =>
      (edit.kind === "addSheet" && same(edit.sheet)) || (edit.kind === "renameSheet" && same(edit.name)),
  );
}

function isNamed(formulas: readonly Extract<Edit, { kind: "setCells" }>[], name: string): boolean {
  return formulas.some(({ cells }) =>
    cells.some(({ formula }) => formula !== undefined && renameInFormula(formula, name, null) !== formula),
  );
}
