import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT, readOnly } from "./host-object";
import { tables } from "./attached";
import { rangeObject } from "./range";
import { rangeFromAddress } from "./range-address";
import { names } from "./names";
import { worksheet } from "./worksheet";

/** Events of the collection of sheets: the client's name for registering, and the number it listens for. */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
};

export function workbookObject(host: Host): HostObject {
  return {
    className: "Workbook",
    scalars: { ReadOnly: readOnly(() => host.model.isReadOnly) },
    navigation: {
      Worksheets: () => worksheets(host),
      Protection: () => structureProtection(host),
      Tables: () =>
        tables(
          host,
          host.model.states.map(({ id }) => id),
        ),
      Properties: () => ({
        className: "DocumentProperties",
        navigation: { Custom: () => customProperties(host) },
      }),
      Names: () => names(host),
      Functions: () => functions(host),
      Application: () => ({
        className: "Application",
        methods: {
          SuspendApiCalculationUntilNextSync: () => void (host.model.isCalculationSuspended = true),
          CreateWorkbook: (base64: string): HostObject => ({
            className: "WorkbookCreated",
            methods: { Open: () => void host.model.openedBeside.push(base64) },
          }),
        },
      }),
    },
    methods: {
      // What `Excel.createWorkbook` may ask for instead, in Excel on the web.
      CreateAndOpenWorkbook: (base64: string) => void host.model.openedBeside.push(base64),
      _RemoveReference: (reference: string) => host.release(reference),
      GetSelectedRange: () => selected(host),
    },
  };
}

function worksheets(host: Host): HostObject {
  const { model } = host;
  const registrations = Object.keys(SHEET_EVENTS).flatMap((event) => [
    [`_Register${event}Event`, () => host.register(event)] as const,
    [`_Unregister${event}Event`, () => host.unregister(event)] as const,
  ]);
  return {
    className: "WorksheetCollection",
    items: () => model.states.map(({ id }) => worksheet(host, id)),
    methods: {
      ...Object.fromEntries(registrations),
      GetActiveWorksheet: () => {
        if (model.isChartInFront)
          throw new HostError("GeneralException", "WorksheetCollection.getActiveWorksheet");
        return worksheet(host, model.find(model.workbook.activeSheet ?? "") ?? model.states[0]!.id);
      },
      GetItem: (key: string) => {
        const id = model.find(key);
        if (id === null) throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
        return worksheet(host, id);
      },
      GetItemOrNullObject: (key: string) => {
        const id = model.find(key);
        return id === null ? NULL_OBJECT : worksheet(host, id);
      },
      Add: (name?: string | null) => worksheet(host, model.addSheet(name)),
      GetCount: () => model.states.length,
      GetFirst: () => worksheet(host, model.states[0]!.id),
      GetLast: () => worksheet(host, model.states.at(-1)!.id),
    },
  };
}

function selected(host: Host): HostObject {
  const { selection, states } = host.model;
  const { sheetId, range } = selection ?? { sheetId: states[0]!.id, range: rangeFromAddress("A1") };
  return rangeObject(host, sheetId, range);
}

/** What keeps sheets from being added, removed, renamed and moved. */
function structureProtection({ model }: Host): HostObject {
  return {
    className: "WorkbookProtection",
    scalars: { Protected: readOnly(() => model.isStructureProtected) },
    methods: {
      Protect: () => void (model.isStructureProtected = true),
      Unprotect: () => void (model.isStructureProtected = false),
    },
  };
}

function customProperties(host: Host): HostObject {
  const { model } = host;
  const demandProperties = (): void => {
    if (model.behaviour.isCsv) throw new HostError("GeneralException", "CustomPropertyCollection");
  };
  const change = (name: string, value: string | null): void => {
    demandProperties();
    if (model.isReadOnly) throw new HostError("AccessDenied", "CustomPropertyCollection");
    model.edit({ kind: "property", name, value });
  };
  const keyOf = (key: string) =>
    [...model.workbook.properties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  const property = (key: string): HostObject => ({
    className: "CustomProperty",
    scalars: {
      Key: readOnly(() => key),
      Value: { get: () => model.workbook.properties.get(key), set: (value) => change(key, String(value)) },
      Type: readOnly(() => "String"),
    },
    methods: { Delete: () => change(key, null) },
  });
  return {
    className: "CustomPropertyCollection",
    items: () => {
      demandProperties();
      return [...model.workbook.properties.keys()].map(property);
    },
    methods: {
      GetCount: () => model.workbook.properties.size,
      Add: (key: string, value: unknown) => {
        change(keyOf(key) ?? key, String(value));
        return property(keyOf(key)!);
      },
      GetItem: (key: string) => {
        const found = keyOf(key);
        if (found === undefined) throw new HostError("ItemNotFound", "CustomPropertyCollection.getItem");
        return property(found);
      },
      GetItemOrNullObject: (key: string) => {
        const found = keyOf(key);
        return found === undefined ? NULL_OBJECT : property(found);
      },
    },
  };
}

function functions(host: Host): HostObject {
  return {
    className: "Functions",
    methods: {
      Date: (year: number, month: number, day: number): HostObject => {
        const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
        return {
          className: "FunctionResult",
          scalars: {
            Value: readOnly(() => days - (host.model.workbook.date1904 ? 1462 : 0)),
            Error: readOnly(() => ""),
          },
        };
      },
    },
  };
}
