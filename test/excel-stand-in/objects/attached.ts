import { parseRange, rangeAddress, type TableArea } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { autoFilter } from "./auto-filter";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";
import { rangeObject } from "./range";

/** The collections of what lies on a sheet beside its cells; they are only told of. */
export function attachedTo(host: Host, id: string): Readonly<Record<string, () => HostObject>> {
  const attached = () => host.model.sheet(id).attached;
  return {
    Comments: () =>
      collection("CommentCollection", () =>
        [...attached().comments].map((address) => ({
          className: "Comment",
          scalars: { Id: readOnly(() => address) },
          methods: { GetLocation: () => rangeObject(host, id, parseRange(address)!) },
        })),
      ),
    Shapes: () => counted("ShapeCollection", () => attached().drawings.length),
    Charts: () => counted("ChartCollection", () => 0),
    Tables: () => tables(host, [id]),
    PivotTables: () =>
      collection("PivotTableCollection", () =>
        attached().pivotTables.map((range) => ({
          className: "PivotTable",
          scalars: { Id: readOnly(() => rangeAddress(range)) },
          navigation: {
            Layout: () => ({
              className: "PivotLayout",
              methods: { GetRange: () => rangeObject(host, id, range) },
            }),
          },
        })),
      ),
  };
}

function counted(className: string, count: () => number): HostObject {
  return { className, methods: { GetCount: count } };
}

function collection(className: string, items: () => readonly HostObject[]): HostObject {
  const find = (key: string) =>
    items().find(({ scalars }) => scalars!["Id"]!.get() === key || scalars!["Name"]?.get() === key);
  return {
    className,
    items,
    methods: {
      GetCount: () => items().length,
      GetItem: (key: string) => {
        const found = find(key);
        if (!found) throw new HostError("ItemNotFound", `${className}.getItem`);
        return found;
      },
      GetItemOrNullObject: (key: string) => find(key) ?? NULL_OBJECT,
    },
  };
}

/** The tables of these sheets, in order. */
export function tables(host: Host, ids: readonly string[]): HostObject {
  return collection("TableCollection", () =>
    ids.flatMap((id, i) =>
      host.model.sheet(id).attached.tables.map((area, j) => table(host, id, area, `Table${i + 1}_${j + 1}`)),
    ),
  );
}

function table(host: Host, sheetId: string, area: TableArea, name: string): HostObject {
  const { range, headerRows, totalsRows } = area;
  const body = { ...range, top: range.top + headerRows, bottom: range.bottom - totalsRows };
  return {
    className: "Table",
    scalars: {
      Id: readOnly(() => `{${sheetId}-${rangeAddress(range)}}`),
      Name: readOnly(() => name),
      ShowHeaders: readOnly(() => headerRows > 0),
      ShowTotals: readOnly(() => totalsRows > 0),
    },
    navigation: { AutoFilter: () => autoFilter(host, sheetId) },
    methods: {
      GetRange: () => rangeObject(host, sheetId, range),
      GetDataBodyRange: () => rangeObject(host, sheetId, body),
      GetHeaderRowRange: () => rangeObject(host, sheetId, { ...range, bottom: range.top }),
      ClearFilters: () => host.model.clearFilter(sheetId),
    },
  };
}
