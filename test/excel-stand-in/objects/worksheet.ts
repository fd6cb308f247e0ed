import { type Freeze, rangeAddress } from "../../../src/core/workbook";
import { HostError } from "../host-error";
import { type Host, type HostObject, NULL_OBJECT, readOnly, type Scalar } from "./host-object";
import { autoFilter } from "./auto-filter";
import { attachedTo } from "./attached";
import { rangeObject } from "./range";
import { isWholeColumns, isWholeRows, rangeFromAddress, rangeOf, usedRange } from "./range-address";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function worksheet(host: Host, id: string): HostObject {
  const { model } = host;
  const sheet = () => model.sheet(id);
  const used = (required: boolean, isOfValues = false) => {
    const range = usedRange(host, id, isOfValues);
    if (range) return rangeObject(host, id, range);
    return required ? rangeObject(host, id, { top: 0, left: 0, bottom: 0, right: 0 }) : NULL_OBJECT;
  };
  const neighbour = (step: number): HostObject => {
    const next = model.states[model.indexOf(id) + step];
    return next ? worksheet(host, next.id) : NULL_OBJECT;
  };
  return {
    className: "Worksheet",
    scalars: {
      Id: readOnly(() => id),
      Name: {
        get: () => sheet().name,
        set: (name) => model.renameSheet(id, String(name)),
      },
      Position: { get: () => model.indexOf(id), set: (position) => model.moveSheet(id, Number(position)) },
      Visibility: { get: () => VISIBILITY[sheet().visibility], set: (to) => model.showSheet(id, String(to)) },
    },
    navigation: {
      Protection: () => protection(host, id),
      FreezePanes: () => freezePanes(host, id),
      AutoFilter: () => autoFilter(host, id),
      ...attachedTo(host, id),
      PageLayout: () => pageLayout(host, id),
    },
    methods: {
      GetRange: (address: string | null) => rangeObject(host, id, rangeFromAddress(address)),
      GetRangeByIndexes: (top: number, left: number, rows: number, columns: number) => {
        if (top < 0 || left < 0 || rows < 1 || columns < 1)
          throw new HostError("InvalidArgument", "Worksheet.getRangeByIndexes");
        return rangeObject(host, id, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
      },
      GetCell: (row: number, column: number) =>
        rangeObject(host, id, { top: row, left: column, bottom: row, right: column }),
      GetNext: () => demand(neighbour(1), "Worksheet.getNext"),
      GetNextOrNullObject: () => neighbour(1),
      GetPrevious: () => demand(neighbour(-1), "Worksheet.getPrevious"),
      GetPreviousOrNullObject: () => neighbour(-1),
      GetUsedRange: (isOfValues?: boolean) => used(true, isOfValues),
      GetUsedRangeOrNullObject: (isOfValues?: boolean) => used(false, isOfValues),
      Activate: () => {
        model.workbook = { ...model.workbook, activeSheet: sheet().name };
        model.isChartInFront = false;
      },
      Delete: () => model.deleteSheet(id),
    },
  };
}

function demand(found: HostObject, location: string): HostObject {
  if (found === NULL_OBJECT) throw new HostError("ItemNotFound", location);
  return found;
}

/** What a protected sheet leaves people to do unless it was said otherwise: nothing. */
const NOTHING_ALLOWED = Object.fromEntries(
  [
    "AutoFilter",
    "DeleteColumns",
    "DeleteRows",
    "EditObjects",
    "EditScenarios",
    "FormatCells",
    "FormatColumns",
  ]
    .concat("FormatRows", "InsertColumns", "InsertHyperlinks", "InsertRows", "PivotTables", "Sort")
    .map((name) => [`allow${name}`, false]),
);

function protection(host: Host, id: string): HostObject {
  const state = () => host.model.state(id);
  const twice = (location: string) =>
    new HostError(host.model.behaviour.protectTwice ?? "InvalidOperation", location);
  const change = (on: boolean): void => {
    if (host.model.isReadOnly) throw new HostError("AccessDenied", "WorksheetProtection");
    state().isProtected = on;
    host.model.emit({ type: "protection", sheetId: id });
  };
  return {
    className: "WorksheetProtection",
    scalars: {
      Protected: readOnly(() => state().isProtected),
      Options: readOnly(() => state().protection),
      IsPasswordProtected: readOnly(() => state().password !== undefined),
    },
    methods: {
      Protect: (options: Record<string, unknown> | undefined, password?: string) => {
        if (state().isProtected) throw twice("WorksheetProtection.protect");
        state().password = password ?? undefined;
        state().protection = { ...NOTHING_ALLOWED, selectionMode: "Normal", ...options };
        change(true);
      },
      Unprotect: (password?: string) => {
        if (!state().isProtected) throw twice("WorksheetProtection.unprotect");
        if (state().password !== undefined && state().password !== password) {
          throw new HostError("AccessDenied", "WorksheetProtection.unprotect");
        }
        change(false);
      },
    },
  };
}

function freezePanes(host: Host, id: string): HostObject {
  const { model } = host;
  const freeze = (panes: Freeze | null, from = { top: 0, left: 0 }) => {
    model.replaceSheet(id, { freeze: panes });
    model.state(id).frozenFrom = from;
  };
  return {
    className: "WorksheetFreezePanes",
    methods: {
      Unfreeze: () => freeze(null),
      FreezeRows: (rows: number) => freeze({ rows, columns: 0 }),
      FreezeColumns: (columns: number) => freeze({ rows: 0, columns }),
      FreezeAt: (range: HostObject | string) => {
        const frozen = rangeOf(range);
        const rows = isWholeColumns(frozen) ? 0 : frozen.bottom + 1;
        const columns = isWholeRows(frozen) ? 0 : frozen.right + 1;
        freeze({ rows, columns }, frozen);
      },
      GetLocationOrNullObject: () => {
        const panes = model.sheet(id).freeze;
        if (!panes) return NULL_OBJECT;
        // The answer is the range that was frozen, which need not begin at A1.
        const { top, left } = model.state(id).frozenFrom;
        return rangeObject(host, id, {
          ...rangeFromAddress(null),
          top,
          left,
          ...(panes.rows > 0 ? { bottom: panes.rows - 1 } : {}),
          ...(panes.columns > 0 ? { right: panes.columns - 1 } : {}),
        });
      },
    },
  };
}

function pageLayout(host: Host, id: string): HostObject {
  const kept = (name: string, initial: unknown, store = host.model.state(id).pageLayout): Scalar => ({
    get: () => store[name] ?? initial,
    set: (value) => void (store[name] = value),
  });
  const keep = (name: string) => (value: unknown) => void (host.model.state(id).pageLayout[name] = value);
  return {
    className: "PageLayout",
    scalars: {
      Orientation: kept("Orientation", "Portrait"),
      PaperSize: kept("PaperSize", "Letter"),
      Zoom: kept("Zoom", { scale: 100 }),
      CenterHorizontally: kept("CenterHorizontally", false),
      BlackAndWhite: kept("BlackAndWhite", false),
    },
    navigation: {
      HeadersFooters: () => ({
        className: "HeaderFooterGroup",
        navigation: {
          DefaultForAllPages: () => ({
            className: "HeaderFooter",
            scalars: { CenterFooter: kept("CenterFooter", "") },
          }),
        },
      }),
    },
    methods: {
      SetPrintMargins: (unit: string, margins: object) => {
        if (unit !== "Centimeters") throw new HostError("NotImplemented", "PageLayout.setPrintMargins");
        keep("Margins")(margins);
      },
      SetPrintTitleRows: (rows: string) => {
        if (!isWholeRows(rangeFromAddress(rows)))
          throw new HostError("InvalidArgument", "PageLayout.setPrintTitleRows");
        keep("TitleRows")(rows);
      },
      SetPrintArea: (area: string) => {
        keep("PrintArea")(rangeAddress(rangeFromAddress(area)));
      },
    },
  };
}
