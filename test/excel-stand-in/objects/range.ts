import {
  type CellValue,
  cellAddress,
  contains,
  intersects,
  isCellError,
  parseCell,
  type RangeRef,
  rangeAddress,
  sheetPrefix,
  valueAt,
} from "../../../src/core/workbook";
import { columnsAddress, rangeOfAddress } from "../../../src/hosts/excel/addresses";
import { NoAnswer } from "../behaviour";
import { HostError } from "../host-error";
import { lookAt } from "../sheet-state";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { type Host, type HostObject, NULL_OBJECT, readOnly, type Scalar } from "./host-object";
import { rangeFormat } from "./range-format";

const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;
const MAX_MERGED_AREAS = 512;

export const isWholeRows = (range: RangeRef): boolean => range.left === 0 && range.right === MAX_COLUMN;
export const isWholeColumns = (range: RangeRef): boolean => range.top === 0 && range.bottom === MAX_ROW;

export function rangeFromAddress(address: string | null | undefined): RangeRef {
  if (!address) return { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };
  const range = rangeOfAddress(address);
  if (!range) throw new HostError("InvalidArgument", "Worksheet.getRange");
  return range;
}

function addressOf(host: Host, sheetId: string, range: RangeRef): string {
  const prefix = `${sheetPrefix(host.model.sheet(sheetId).name)}!`;
  if (isWholeRows(range)) return `${prefix}${range.top + 1}:${range.bottom + 1}`;
  if (isWholeColumns(range)) return prefix + columnsAddress(range.left, range.right);
  return prefix + rangeAddress(range);
}

/** Range that holds values or formulas; null when there is none. */
export function usedRange(host: Host, sheetId: string): RangeRef | null {
  const sheet = host.model.sheet(sheetId);
  let used: RangeRef | null = null;
  const grow = (row: number, column: number) => {
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  sheet.rows.forEach((cells, row) => cells?.forEach((value, column) => value !== null && grow(row, column)));
  for (const address of sheet.formulas.keys()) {
    const cell = parseCell(address)!;
    grow(cell.row, cell.column);
  }
  return used;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

const plain = (value: CellValue): unknown => (value === null ? "" : isCellError(value) ? value.error : value);

export function rangeObject(host: Host, sheetId: string, range: RangeRef): HostObject {
  const { model } = host;
  const grid = <T>(cell: (row: number, column: number) => T): T[][] => {
    const { top, left, bottom, right } = range;
    if ((bottom - top + 1) * (right - left + 1) > 5_000_000)
      throw new HostError("RangeExceedsLimit", "Range");
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => cell(top + r, left + c)),
    );
  };
  const value = (row: number, column: number) => valueAt(model.sheet(sheetId), row, column);
  const formulaOrValue = (row: number, column: number) =>
    model.sheet(sheetId).formulas.get(cellAddress(row, column)) ?? plain(value(row, column));
  const entered =
    (location: string): ((input: unknown) => void) =>
    (input) =>
      model.enter(sheetId, range, input, location);
  const rowHidden: Scalar = {
    get: () => {
      const { hiddenRows } = model.sheet(sheetId);
      const hidden = Array.from({ length: range.bottom - range.top + 1 }, (_, i) =>
        hiddenRows.has(range.top + i),
      );
      return hidden.every((each) => each === hidden[0]) ? hidden[0] : null;
    },
    set: (hidden) => {
      model.demandUnprotected(sheetId);
      const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, i) => range.top + i);
      model.edit({ kind: "hideRows", sheet: model.sheet(sheetId).name, rows, hidden: hidden === true });
      model.emit({
        type: "rowHidden",
        sheetId,
        address: rangeAddress(range),
        changeType: hidden ? "Hidden" : "Unhidden",
      });
    },
  };
  const demandBounds = ({ bottom, right }: RangeRef, what: string): void => {
    if (model.behaviour.wholeSheetHangs && bottom === MAX_ROW && right === MAX_COLUMN)
      throw new NoAnswer(what);
  };
  const sub = (part: RangeRef) => rangeObject(host, sheetId, part);
  const shift = (deletes: boolean, direction: string): void => {
    const sheet = model.sheet(sheetId).name;
    const down = direction === "Down" || direction === "Up";
    const kind = down ? (deletes ? "deleteRows" : "insertRows") : deletes ? "deleteColumns" : "insertColumns";
    if (down ? !isWholeRows(range) : !isWholeColumns(range)) {
      throw new HostError(
        "NotImplemented",
        deletes ? "Range.delete" : "Range.insert",
        "the stand-in moves whole rows and columns",
      );
    }
    const count = down ? range.bottom - range.top + 1 : range.right - range.left + 1;
    if (kind === "insertRows" || kind === "deleteRows")
      model.shift(sheetId, { kind, sheet, row: range.top, count });
    else model.shift(sheetId, { kind, sheet, column: range.left, count });
  };
  return {
    className: "Range",
    isReferenced: true,
    scalars: {
      Address: readOnly(() => addressOf(host, sheetId, range)),
      RowIndex: readOnly(() => range.top),
      ColumnIndex: readOnly(() => range.left),
      RowCount: readOnly(() => range.bottom - range.top + 1),
      ColumnCount: readOnly(() => range.right - range.left + 1),
      Values: { get: () => grid((row, column) => plain(value(row, column))), set: entered("Range.values") },
      Formulas: { get: () => grid(formulaOrValue), set: entered("Range.formulas") },
      ValueTypes: readOnly(() => grid((row, column) => valueType(value(row, column)))),
      NumberFormat: {
        get: () =>
          grid((row, column) => lookAt(model.state(sheetId), row, column, "numberFormat") ?? "General"),
        set: (input) => {
          model.demandUnprotected(sheetId);
          const state = model.state(sheetId);
          if (!Array.isArray(input))
            state.looks = [...state.looks, { range, member: "numberFormat", value: input }];
          else {
            const rows = input as unknown[][];
            const looks = rows.flatMap((row, r) =>
              row.map((format, c) => {
                const [top, left] = [range.top + r, range.left + c];
                return {
                  range: { top, left, bottom: top, right: left },
                  member: "numberFormat",
                  value: format,
                };
              }),
            );
            state.looks = [...state.looks, ...looks];
          }
        },
      },
      RowHidden: rowHidden,
    },
    navigation: {
      Format: () => rangeFormat(host, sheetId, range),
      DataValidation: () => dataValidation(host, sheetId, range),
      ConditionalFormats: () => conditionalFormats(host, sheetId, range),
    },
    methods: {
      Merge: () => model.merge(sheetId, range),
      Unmerge: () => {
        model.demandUnprotected(sheetId);
        model.edit({ kind: "unmerge", sheet: model.sheet(sheetId).name, range });
      },
      Insert: (direction: string) => {
        shift(false, direction);
        return sub(range);
      },
      Delete: (direction: string) => shift(true, direction),
      GetRow: (row: number) => sub({ ...range, top: range.top + row, bottom: range.top + row }),
      GetBoundingRect: (other: HostObject) => sub(boundingOf(range, rangeOf(other))),
      _ValidateArraySize: (rows: number, columns: number) => {
        const fits = rows === range.bottom - range.top + 1 && columns === range.right - range.left + 1;
        if (!fits) throw new HostError("InvalidArgument", "Range.values");
      },
      GetMergedAreasOrNullObject: () => {
        demandBounds(range, "Range.getMergedAreasOrNullObject");
        const isGiven = model.behaviour.mergesByFirstCell
          ? ({ top, left }: RangeRef) => contains(range, top, left)
          : (merge: RangeRef) => intersects(merge, range);
        const merges = model.sheet(sheetId).merges.filter(isGiven);
        if (merges.length > MAX_MERGED_AREAS)
          throw new HostError("GeneralException", "Range.getMergedAreasOrNullObject");
        return merges.length > 0 ? areasObject(host, sheetId, merges) : NULL_OBJECT;
      },
      GetSpecialCellsOrNullObject: (type: string) => {
        if (type !== "DataValidations") {
          throw new HostError(
            "NotImplemented",
            "Range.getSpecialCellsOrNullObject",
            `the stand-in finds no ${type}`,
          );
        }
        demandBounds(range, "Range.getSpecialCellsOrNullObject");
        model.demandUnprotected(sheetId);
        const areas = model
          .state(sheetId)
          .validations.map((each) => each.range)
          .filter((each) => intersects(each, range));
        return areas.length > 0 ? areasObject(host, sheetId, joinTouching(areas)) : NULL_OBJECT;
      },
      GetRowProperties: (options: { rowHidden?: boolean }) => {
        const { hiddenRows } = model.sheet(sheetId);
        demandOnly(options, "rowHidden");
        return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => ({
          rowHidden: hiddenRows.has(range.top + i),
        }));
      },
      GetColumnProperties: (options: { columnHidden?: boolean }) => {
        const { hiddenColumns } = model.sheet(sheetId);
        demandOnly(options, "columnHidden");
        return Array.from({ length: range.right - range.left + 1 }, (_, i) => ({
          columnHidden: hiddenColumns.has(range.left + i),
        }));
      },
      Select: () => model.emit({ type: "selection", sheetId, address: rangeAddress(range) }),
    },
  };
}

function demandOnly(options: object, member: string): void {
  const other = Object.keys(options).find((key) => key !== member);
  if (other)
    throw new HostError("NotImplemented", "Range", `the stand-in gives no ${other} by row or column`);
}

function rangeOf(object: HostObject): RangeRef {
  const address = String(object.scalars!["Address"]!.get());
  return rangeFromAddress(address);
}

function boundingOf(a: RangeRef, b: RangeRef): RangeRef {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Excel gives validated cells as areas without regard to rule: side by side and equally high they are one. */
function joinTouching(areas: readonly RangeRef[]): readonly RangeRef[] {
  const joined: RangeRef[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = joined.findIndex(
      (each) => each.top === area.top && each.bottom === area.bottom && each.right + 1 === area.left,
    );
    if (at < 0) joined.push(area);
    else joined[at] = { ...joined[at]!, right: area.right };
  }
  return joined;
}

export function areasObject(host: Host, sheetId: string, areas: readonly RangeRef[]): HostObject {
  return {
    className: "RangeAreas",
    isReferenced: true,
    scalars: {
      Address: readOnly(() =>
        areas
          .map((area) => addressOf(host, sheetId, area))
          .join(",")
          .slice(0, 8192),
      ),
      AreaCount: readOnly(() => areas.length),
    },
    navigation: {
      Areas: () => ({
        className: "RangeCollection",
        items: () => areas.map((area) => rangeObject(host, sheetId, area)),
      }),
    },
  };
}
