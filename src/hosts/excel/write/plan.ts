import {
  type Edit,
  type Patch,
  placeOfNewSheet,
  renameInFormula,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import { nameForNew, nameForOld } from "../temporary-names";

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
  readonly removedIds: readonly string[];
}

type Target =
  | { readonly kind: "new"; readonly draft: Draft }
  | { readonly kind: "old"; readonly id: string; readonly original: string };

interface Draft {
  readonly temporary: string;
  name: string;
  edits: ContentEdit[];
  removed: boolean;
}

/** Plans a patch that is known to apply to the workbook; `idOf` gives the id of a sheet by its name in it. */
export function planPatch(workbook: WorkbookSnapshot, patch: Patch, idOf: (name: string) => string): Plan {
  const targets = new Map<string, Target>();
  for (const { name } of workbook.sheets)
    targets.set(name.toLowerCase(), { kind: "old", id: idOf(name), original: name });
  let order: Target[] = [...targets.values()];
  const drafts: Draft[] = [];
  const steps: Step[] = [];
  const removed: string[] = [];
  const targetOf = (name: string): Target => targets.get(name.toLowerCase())!;

  patch.forEach((edit, i) => {
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
        if (isNameUsedAgain(patch.slice(i + 1), edit.sheet)) {
          steps.push({ kind: "rename", id: target.id, name: nameForOld(edit.sheet) });
        }
      }
    } else if (edit.kind === "renameSheet") {
      const target = targetOf(edit.sheet);
      targets.delete(edit.sheet.toLowerCase());
      targets.set(edit.name.toLowerCase(), target);
      if (target.kind === "new") target.draft.name = edit.name;
      else steps.push({ kind: "rename", id: target.id, name: edit.name });
    } else {
      const target = targetOf(edit.sheet);
      if (target.kind === "new") target.draft.edits.push(withActualNames(edit, targets, true));
      else steps.push({ kind: "edit", id: target.id, edit: withActualNames(edit, targets, false) });
    }
  });
  const kept = drafts.filter((draft) => !draft.removed);
  return {
    newSheets: kept.map(({ temporary, name, edits }) => ({ temporary, name, edits })),
    steps,
    places: order.flatMap((target, position) =>
      target.kind === "new" ? [{ temporary: target.draft.temporary, position }] : [],
    ),
    removedIds: removed,
  };
}

function isNameUsedAgain(later: Patch, name: string): boolean {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return later.some(
    (edit) =>
      (edit.kind === "addSheet" && same(edit.sheet)) || (edit.kind === "renameSheet" && same(edit.name)),
  );
}

/** Formulas name sheets as they will be called; until then they must name them as they are called. */
function withActualNames(
  edit: ContentEdit,
  targets: ReadonlyMap<string, Target>,
  beforeSteps: boolean,
): ContentEdit {
  if (edit.kind !== "setCells" || !edit.cells.some(({ formula }) => formula?.includes("!"))) return edit;
  const aliases = [...targets].flatMap(([logical, target]) => {
    const actual = target.kind === "new" ? target.draft.temporary : beforeSteps ? target.original : logical;
    return actual.toLowerCase() === logical ? [] : [{ logical, actual }];
  });
  // By way of placeholders, so that names that swap do not meet.
  const rewrite = (formula: string): string => {
    const held = aliases.reduce((text, { logical }, i) => renameInFormula(text, logical, `~${i}~`), formula);
    return aliases.reduce((text, { actual }, i) => renameInFormula(text, `~${i}~`, actual), held);
  };
  const cells = edit.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) },
  );
  return { ...edit, cells } satisfies Edit;
}
