import { cellAddress } from "./address";
import { sameFormat } from "./apply";
import { differingCells } from "./differing-cells";
import type { CellEdit, Edit, Patch } from "./patch";
import { isCovered, sameRange } from "./ranges";
import { type SheetSnapshot, type Validation, type ValidationRule, valueAt } from "./snapshot";

/** The patch that makes a sheet equal to another state of it, in an order in which every edit is allowed. */
export function repairSheet(from: SheetSnapshot, to: SheetSnapshot): Patch {
  const sheet = to.name;
  const missing = <T>(
    here: readonly T[],
    there: readonly T[],
    same: (a: T, b: T) => boolean,
  ): readonly T[] => (here === there ? [] : here.filter((item) => !there.some((other) => same(item, other))));
  const body: Edit[] = [
    ...missing(from.merges, to.merges, sameRange).map((range): Edit => ({ kind: "unmerge", sheet, range })),
    ...cellRepairs(from, to),
    ...missing(to.merges, from.merges, sameRange).map((range): Edit => ({ kind: "merge", sheet, range })),
    ...hiddenRepairs(from, to),
    ...missing(from.validations, to.validations, sameValidation).map(({ range }): Edit => ({
      kind: "validate",
      sheet,
      range,
      rule: null,
    })),
    ...missing(to.validations, from.validations, sameValidation).map(({ range, rule }): Edit => ({
      kind: "validate",
      sheet,
      range,
      rule,
    })),
    ...missing(from.conditionalFormats, to.conditionalFormats, sameFormat).map((format): Edit => ({
      kind: "removeConditionalFormat",
      sheet,
      format,
    })),
    ...missing(to.conditionalFormats, from.conditionalFormats, sameFormat).map((format): Edit => ({
      kind: "addConditionalFormat",
      sheet,
      format,
    })),
  ];
  if (from.freeze?.rows !== to.freeze?.rows || from.freeze?.columns !== to.freeze?.columns) {
    body.push({ kind: "freeze", sheet, freeze: to.freeze });
  }
  const unlock: Edit[] =
    from.isProtected && (body.length > 0 || !to.isProtected) ? [{ kind: "protect", sheet, on: false }] : [];
  const lock: Edit[] =
    to.isProtected && (unlock.length > 0 || !from.isProtected) ? [{ kind: "protect", sheet, on: true }] : [];
  return [...unlock, ...body, ...lock];
}

function cellRepairs(from: SheetSnapshot, to: SheetSnapshot): Patch {
  const cells = differingCells(from, to)
    .filter(({ row, column }) => !isCovered(to.merges, row, column))
    .map(({ row, column }): CellEdit => {
      const formula = to.formulas.get(cellAddress(row, column));
      const value = valueAt(to, row, column);
      return formula === undefined ? { row, column, value } : { row, column, value, formula };
    });
  return cells.length > 0 ? [{ kind: "setCells", sheet: to.name, cells }] : [];
}

function hiddenRepairs(from: SheetSnapshot, to: SheetSnapshot): Patch {
  if (from.hiddenRows === to.hiddenRows) return [];
  const show = [...from.hiddenRows].filter((row) => !to.hiddenRows.has(row));
  const hide = [...to.hiddenRows].filter((row) => !from.hiddenRows.has(row));
  const edits: Edit[] = [];
  if (show.length > 0) edits.push({ kind: "hideRows", sheet: to.name, rows: show, hidden: false });
  if (hide.length > 0) edits.push({ kind: "hideRows", sheet: to.name, rows: hide, hidden: true });
  return edits;
}

/** Whether two rules say the same. */
export function sameRule(x: ValidationRule, y: ValidationRule): boolean {
  return (
    x === y ||
    (x.type === y.type &&
      x.minimum === y.minimum &&
      x.promptTitle === y.promptTitle &&
      x.prompt === y.prompt &&
      x.errorTitle === y.errorTitle &&
      x.error === y.error &&
      (x.items ?? []).join("\n") === (y.items ?? []).join("\n"))
  );
}

function sameValidation(a: Validation, b: Validation): boolean {
  return sameRange(a.range, b.range) && sameRule(a.rule, b.rule);
}
