import {
  applyPatch,
  type Patch,
  sheetNamed,
  unlocked,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../../core/workbook";
import type { SheetReading, WorkbookReading } from "../read/read-workbook";
import { dataPart, looksOf, type PlacedFormat, type SheetLooks } from "./looks";
import { type ContentEdit, type Plan, planPatch, type SheetOfPlan } from "./plan";
import { PROTECTION } from "./protection";
import { checkRule } from "./write-rule";

/** What is to be done to one sheet. */
export interface SheetWork {
  readonly sheet: SheetOfPlan;
  /** Its name in the end, in lower case. */
  readonly name: string;
  /** As it was read; undefined for a new one. */
  readonly was: SheetReading | undefined;
  readonly edits: readonly ContentEdit[];
  readonly data: readonly ContentEdit[];
  readonly looks: SheetLooks;
  /** Whether its lock is lifted for its data. */
  readonly opens: boolean;
  /** How it is protected in the end; null where it is not, or stays as it is. */
  readonly closes: Excel.WorksheetProtectionOptions | null;
}

/** A patch taken apart: what is data comes first, all of it or nothing. */
export interface Work {
  readonly before: WorkbookReading;
  /** Of its edits only the data is left. */
  readonly plan: Plan;
  readonly sheets: readonly SheetWork[];
  /** The workbook that the data alone leads to, and that the whole patch leads to, with results as they were. */
  readonly withData: WorkbookSnapshot;
  readonly expected: WorkbookSnapshot;
}

/** Throws a `WorkbookError` when the patch does not apply, or needs what was not seen. */
export function workOf(before: WorkbookReading, patch: Patch): Work {
  for (const edit of patch) if (edit.kind === "validate") checkRule(edit.rule);
  const { workbook } = before;
  const ids = new Map(before.sheets.map(({ id, name }) => [name, id]));
  const plan = planPatch(workbook, patch, (name) => ids.get(name)!);
  const expected = applyPatch(
    unlocked(workbook),
    patch.filter(({ kind }) => kind !== "protect"),
  );
  const sheets = plan.names.map(({ sheet, name }) => sheetWork(before, plan, sheet, name, expected));
  const isData = (edit: Patch[number]) =>
    !["validate", "addConditionalFormat", "removeConditionalFormat", "freeze", "protect"].includes(edit.kind);
  return {
    before,
    plan: withoutLooks(plan),
    sheets,
    withData: applyPatch(unlocked(workbook), patch.filter(isData)),
    expected,
  };
}

function sheetWork(
  before: WorkbookReading,
  plan: Plan,
  sheet: SheetOfPlan,
  name: string,
  expected: WorkbookSnapshot,
): SheetWork {
  const was = "id" in sheet ? before.sheets.find(({ id }) => id === sheet.id) : undefined;
  const edits = editsOf(plan, sheet);
  const freeze = sheetNamed(expected, name)?.freeze ?? null;
  const looks = looksOf(edits, was ? placedFormats(was) : []);
  const locks = edits.filter((edit) => edit.kind === "protect");
  const isProtected = was?.snapshot.isProtected === true;
  const opens = isProtected && locks.some(({ on }) => !on);
  // How it was protected must be known for it to be protected so again.
  if (opens && locks.at(-1)?.on && was?.snapshot.unseen?.has("protection"))
    throw new WorkbookError("protected", { sheet: was.name });
  const closes = locks.at(-1)?.on ? (was?.protection ?? PROTECTION) : null;
  return {
    sheet,
    name,
    was,
    edits,
    data: edits.flatMap((edit) => dataPart(edit) ?? []),
    looks: {
      ...looks,
      edits: looks.edits.map((edit) => (edit.kind === "freeze" ? { ...edit, freeze } : edit)),
    },
    opens,
    closes,
  };
}

/** The conditional formats of a sheet with their places. */
export function placedFormats({ snapshot, formatPlaces }: SheetReading): readonly PlacedFormat[] {
  return snapshot.conditionalFormats.map((format, i) => ({ format, place: formatPlaces[i]! }));
}

function editsOf(plan: Plan, sheet: SheetOfPlan): readonly ContentEdit[] {
  const last = plan.formulas.flatMap(({ sheet: of, edits }) => (isSame(of, sheet) ? edits : []));
  if ("temporary" in sheet) {
    const built = plan.newSheets.find(({ temporary }) => temporary === sheet.temporary);
    return [...(built?.edits ?? []), ...last];
  }
  const steps = plan.steps.flatMap((step) =>
    step.kind === "edit" && step.id === sheet.id ? [step.edit] : [],
  );
  return [...steps, ...last];
}

function isSame(a: SheetOfPlan, b: SheetOfPlan): boolean {
  return "id" in a ? "id" in b && a.id === b.id : "temporary" in b && a.temporary === b.temporary;
}

function withoutLooks(plan: Plan): Plan {
  return {
    ...plan,
    newSheets: plan.newSheets.map((each) => ({
      ...each,
      edits: each.edits.flatMap((edit) => dataPart(edit) ?? []),
    })),
    steps: plan.steps.flatMap((step): Plan["steps"] => {
      if (step.kind !== "edit") return [step];
      const edit = dataPart(step.edit);
      return edit ? [{ ...step, edit }] : [];
    }),
  };
}
