import {
  type RangeRef,
  type Shift,
  type SheetSnapshot,
  shiftRange,
  subtractRange,
} from "../../src/core/workbook";
import { shiftRelativeFormula } from "../../src/core/workbook/formulas/references";
import type { Filter } from "./filter";

/** Members set on a range, newest last: what a cell looks like is the last that covers it. */
interface Look {
  readonly range: RangeRef;
  readonly member: string;
  readonly value: unknown;
}

export interface ValidationState {
  readonly range: RangeRef;
  readonly type: string;
  readonly rule: Record<string, unknown>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalState {
  readonly id: string;
  readonly range: RangeRef;
  readonly type: string;
  formula: string;
  fill: string;
}

/** What Excel keeps of a sheet beside its cells. */
export interface SheetState {
  readonly id: string;
  isProtected: boolean;
  password: string | undefined;
  protection: Readonly<Record<string, unknown>>;
  looks: readonly Look[];
  validations: readonly ValidationState[];
  formats: readonly ConditionalState[];
  pageLayout: Record<string, unknown>;
  filter: Filter | null;
  /** The first cell of what is frozen. */
  frozenFrom: Pick<RangeRef, "top" | "left">;
}

export const NO_PROMPT = { message: "", showPrompt: true, title: "" };
export const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

export function newSheetState(id: string): SheetState {
  return {
    id,
    isProtected: false,
    password: undefined,
    protection: {},
    looks: [],
    validations: [],
    formats: [],
    pageLayout: {},
    filter: null,
    frozenFrom: { top: 0, left: 0 },
  };
}

/** The state of a sheet that came with the workbook. */
export function stateOfSnapshot(id: string, sheet: SheetSnapshot): SheetState {
  return {
    ...newSheetState(id),
    isProtected: sheet.isProtected,
    validations: sheet.validations.map(({ range, rule }) => ({
      range,
      type: { list: "List", wholeNumber: "WholeNumber", prompt: "None" }[rule.type],
      rule:
        rule.type === "list"
          ? { list: { inCellDropDown: true, source: (rule.items ?? []).join(",") } }
          : rule.type === "wholeNumber"
            ? { wholeNumber: { formula1: rule.minimum ?? 0, operator: "GreaterThanOrEqualTo" } }
            : {},
      prompt: { message: rule.prompt ?? "", showPrompt: true, title: rule.promptTitle ?? "" },
      errorAlert: { message: rule.error ?? "", showAlert: true, style: "Stop", title: rule.errorTitle ?? "" },
      ignoreBlanks: true,
    })),
    formats: sheet.conditionalFormats.map(({ range, formula, fill }, i) => ({
      id: `{${id}-cf-${i}}`,
      range,
      type: "Custom",
      formula: `=${formula}`,
      fill,
    })),
  };
}

function sameRule(a: ValidationState, b: ValidationState): boolean {
  return JSON.stringify({ ...a, range: null }) === JSON.stringify({ ...b, range: null });
}

/** The validation that every cell of a range has; `mixed` when they differ, null when none has one. */
export function validationOn(state: SheetState, range: RangeRef): ValidationState | "mixed" | null {
  let rest: readonly RangeRef[] = [range];
  let found: ValidationState | null = null;
  for (const validation of state.validations) {
    const left = rest.flatMap((piece) => subtractRange(piece, validation.range));
    const covers = left.length !== rest.length || left.some((piece, i) => piece !== rest[i]);
    if (!covers) continue;
    if (found && !sameRule(found, validation)) return "mixed";
    found = validation;
    rest = left;
  }
  return found && rest.length > 0 ? "mixed" : found;
}

/** Puts a validation on a range in place of what it had; null clears it. */
export function putValidation(
  state: SheetState,
  range: RangeRef,
  validation: Omit<ValidationState, "range"> | null,
): void {
  const others = state.validations.flatMap((each) =>
    subtractRange(each.range, range).map((piece) => ({ ...each, range: piece })),
  );
  state.validations = validation ? [...others, { ...validation, range }] : others;
}

/** Moves everything that lies on ranges; rows that come in take the look of the row above. */
export function shiftState(state: SheetState, sheetName: string, shift: Shift): void {
  const moved = <T extends { readonly range: RangeRef }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const range = shiftRange(item.range, shift);
      return range ? [{ ...item, range }] : [];
    });
  const { axis, at, count, deletes } = shift;
  state.looks = moved(state.looks).map((look) => {
    const { range } = look;
    if (deletes || at === 0 || at !== (axis === "row" ? range.bottom : range.right) + 1) return look;
    const more = axis === "row" ? { bottom: range.bottom + count } : { right: range.right + count };
    return { ...look, range: { ...range, ...more } };
  });
  state.validations = moved(state.validations);
  state.filter = state.filter && (moved([state.filter])[0] ?? null);
  state.formats = state.formats.flatMap((format) => {
    const range = shiftRange(format.range, shift);
    if (!range) return [];
    const delta = shift.axis === "row" ? range.top - format.range.top : range.left - format.range.left;
    return [{ ...format, range, formula: shiftRelativeFormula(format.formula, sheetName, shift, delta) }];
  });
}

/** The value of a member on one cell. */
export function lookAt(state: SheetState, row: number, column: number, member: string): unknown {
  for (let i = state.looks.length - 1; i >= 0; i--) {
    const look = state.looks[i]!;
    const { top, bottom, left, right } = look.range;
    if (look.member === member && row >= top && row <= bottom && column >= left && column <= right)
      return look.value;
  }
  return undefined;
}
