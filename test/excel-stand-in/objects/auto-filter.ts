import { type CellValue, type RangeRef, textOf, valueAt } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";
import { rangeObject } from "./range";
import { rangeOf } from "./range-address";

interface Criteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly values?: readonly string[];
}

/** The AutoFilter of a sheet: by values, or by comparing numbers. */
export function autoFilter(host: Host, id: string): HostObject {
  const { model } = host;
  const filter = () => model.state(id).filter;
  const show = () => {
    if (model.isReadOnly) throw new HostError("AccessDenied", "AutoFilter");
    model.clearFilter(id);
  };
  const range = () => {
    const found = filter();
    return found ? rangeObject(host, id, found.range) : NULL_OBJECT;
  };
  return {
    className: "AutoFilter",
    scalars: {
      Enabled: readOnly(() => filter() !== null),
      IsDataFiltered: readOnly(() => filter()?.hasCriteria ?? false),
    },
    methods: {
      Apply: (over: HostObject | string, column?: number, criteria?: Criteria) => {
        show();
        applyFilter(host, id, rangeOf(over), column ?? 0, criteria ?? null);
      },
      GetRange: () => {
        if (!filter()) throw new HostError("ItemNotFound", "AutoFilter.getRange");
        return range();
      },
      GetRangeOrNullObject: range,
      ClearCriteria: show,
      Remove: () => {
        show();
        model.state(id).filter = null;
      },
    },
  };
}

function applyFilter(
  host: Host,
  id: string,
  range: RangeRef,
  column: number,
  criteria: Criteria | null,
): void {
  const { model } = host;
  const sheet = model.sheet(id);
  const hiddenRows = new Set(sheet.hiddenRows);
  if (criteria)
    for (let row = range.top + 1; row <= range.bottom; row++)
      if (!lets(criteria, valueAt(sheet, row, range.left + column))) hiddenRows.add(row);
  model.replaceSheet(id, { hiddenRows });
  model.state(id).filter = { range, hasCriteria: criteria !== null };
}

/** Whether a filter lets the row of a value be seen. */
function lets({ filterOn, criterion1, criterion2, values }: Criteria, value: CellValue): boolean {
  if (filterOn === "Values") return values!.includes(textOf(value));
  if (filterOn !== "Custom")
    throw new HostError("NotImplemented", "AutoFilter.apply", `the stand-in does not filter on ${filterOn}`);
  return [criterion1, criterion2].every(
    (each) => each === undefined || each === null || compares(value, each),
  );
}

function compares(value: CellValue, criterion: string): boolean {
  const [, sign, limit] = /^([<>]=?|=)?(.*)$/.exec(criterion)!;
  const number = Number(limit);
  if (sign === undefined || sign === "=") return textOf(value) === limit;
  if (typeof value !== "number") return false;
  if (sign.startsWith(">")) return value > number || (sign === ">=" && value === number);
  return value < number || (sign === "<=" && value === number);
}
