import {
  type CellValue,
  cellAddress,
  isCellError,
  type RangeRef,
  rangeAddress,
  textOf,
  valueAt,
} from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { lookAt } from "../sheet-state";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { type Host, type HostObject, readOnly, type Scalar } from "./host-object";
import { addressOf, cellCount, isWholeColumns, isWholeRows } from "./range-address";
import { rangeFormat } from "./range-format";
import { partsOfRange } from "./range-parts";
import { questionsOfRange } from "./range-questions";
import { worksheet } from "./worksheet";

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
  /** What `of` makes of each cell's value. */
  const gridOfValues = <T>(of: (value: CellValue) => T): T[][] => {
    const sheet = model.sheet(sheetId);
    return grid((row, column) => of(valueAt(sheet, row, column)));
  };
  const formulasOrValues = (): unknown[][] => {
    const sheet = model.sheet(sheetId);
    if (sheet.formulas.size === 0) return gridOfValues(plain);
    return grid(
      (row, column) => sheet.formulas.get(cellAddress(row, column)) ?? plain(valueAt(sheet, row, column)),
    );
  };
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
      CellCount: readOnly(() => cellCount(range)),
      ColumnCount: readOnly(() => range.right - range.left + 1),
      Values: { get: () => gridOfValues(plain), set: entered("Range.values") },
      Formulas: { get: formulasOrValues, set: entered("Range.formulas") },
      Text: readOnly(() => gridOfValues(textOf)),
      ValueTypes: readOnly(() => gridOfValues(valueType)),
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
      Worksheet: () => worksheet(host, sheetId),
    },
    methods: {
      Merge: (isAcross?: boolean) => {
        const rows = isAcross ? range.bottom - range.top + 1 : 1;
        for (let row = 0; row < rows; row++) {
          const part = isAcross ? { ...range, top: range.top + row, bottom: range.top + row } : range;
          model.merge(sheetId, part);
        }
      },
      Unmerge: () => {
        model.demandUnprotected(sheetId);
        model.edit({ kind: "unmerge", sheet: model.sheet(sheetId).name, range });
      },
      Insert: (direction: string) => {
        shift(false, direction);
        return sub(range);
      },
      Delete: (direction: string) => shift(true, direction),
      _ValidateArraySize: (rows: number, columns: number) => {
        const fits = rows === range.bottom - range.top + 1 && columns === range.right - range.left + 1;
        if (!fits) throw new HostError("InvalidArgument", "Range.values");
      },
      ...partsOfRange(host, sheetId, range),
      ...questionsOfRange(host, sheetId, range),
      Select: () => model.select(sheetId, range),
    },
  };
}
