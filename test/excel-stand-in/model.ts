import {
  applyPatch,
  type CellEdit,
  cellAddress,
  type Edit,
  intersects,
  isCovered,
  parseCell,
  type RangeRef,
  rangeAddress,
  type SheetSnapshot,
  shiftOf,
  valueAt,
  WorkbookError,
  type WorkbookSnapshot,
} from "../../src/core/workbook";
import type { Behaviour } from "./behaviour";
import { calculate } from "./calculator";
import { parseEntry } from "./entry";
import { type Filter, filteredRows, throughFilter } from "./filter";
import { HostError } from "./host-error";
import type { NameState } from "./objects/names";
import { lookAt, newSheetState, type SheetState, shiftState, stateOfSnapshot } from "./sheet-state";

/** Something an event is fired for. */
export interface ModelEvent {
  readonly type: "changed" | "added" | "deleted" | "rowHidden" | "sorted" | "protection" | "selection";
  readonly sheetId: string;
  readonly address?: string;
  readonly changeType?: string;
}

/** Formulas that build on each other are calculated so often at most. */
const MAX_PASSES = 10;

const MODEL_ERRORS: Readonly<Record<string, string>> = {
  "sheet-exists": "ItemAlreadyExists",
  "no-such-sheet": "ItemNotFound",
  "invalid-patch": "InvalidArgument",
  "in-the-way": "InvalidOperation",
  filtered: "InvalidOperation",
};

/** The workbook behind the stand-in, with Excel's rules for entering, merges and protection. */
export class ExcelModel {
  workbook: WorkbookSnapshot;
  readonly states: SheetState[];
  readonly settings = new Map<string, string>();
  /** The names of the whole workbook, by their lower case. */
  readonly names = new Map<string, NameState>();
  /** The files that were opened as new workbooks, in base64. */
  readonly openedBeside: string[] = [];
  isReadOnly = false;
  /** Where the person is. */
  selection: { readonly sheetId: string; readonly range: RangeRef } | null = null;
  isEditingCell = false;
  /** Formulas keep their results until the request is through. */
  isCalculationSuspended = false;
  /** Sheets cannot be added, removed, renamed or moved. */
  isStructureProtected = false;
  /** Whether a sheet that is nothing but a chart is in front. */
  isChartInFront: boolean;
  private counter = 0;
  private listeners: ((event: ModelEvent) => void)[] = [];

  constructor(
    start: WorkbookSnapshot,
    readonly behaviour: Behaviour = {},
  ) {
    this.states = start.sheets.map((sheet) => stateOfSnapshot(this.newId(), sheet));
    this.isStructureProtected = start.isStructureLocked === true;
    this.isChartInFront = behaviour.chartSheetInFront === true;
    if (behaviour.hiddenRowsAreFiltered)
      for (const [i, sheet] of start.sheets.entries()) this.states[i]!.filter = filterOver(sheet);
    // Protection, validations and conditional formats are kept in the states.
    this.workbook = {
      ...start,
      isStructureLocked: false,
      sheets: start.sheets.map((sheet) => ({
        ...sheet,
        isProtected: false,
        validations: [],
        conditionalFormats: [],
      })),
    };
  }

  /** The workbook as it is after saving, closing and opening it again. */
  reopened(): ExcelModel {
    const { behaviour, workbook } = this;
    const properties = behaviour.forgetsProperties ? new Map<string, string>() : workbook.properties;
    const again = new ExcelModel({ ...workbook, properties }, { ...behaviour, hiddenRowsAreFiltered: false });
    again.states.splice(0, Infinity, ...this.states);
    for (const [key, value] of this.settings) again.settings.set(key, value);
    for (const [key, value] of this.names) again.names.set(key, value);
    again.counter = this.counter;
    return again;
  }

  newId(): string {
    return `{00000000-0001-0000-${String(this.counter++).padStart(4, "0")}-000000000000}`;
  }

  onEvent(listener: (event: ModelEvent) => void): void {
    this.listeners.push(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  indexOf(id: string): number {
    const at = this.states.findIndex((state) => state.id === id);
    if (at < 0) throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
    return at;
  }

  state(id: string): SheetState {
    return this.states[this.indexOf(id)]!;
  }

  sheet(id: string): SheetSnapshot {
    return this.workbook.sheets[this.indexOf(id)]!;
  }

  /** Id of the sheet of that name or id, without case. */
  find(key: string): string | null {
    const byId = this.states.find((state) => state.id.toLowerCase() === key.toLowerCase());
    const at = this.workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
    return byId?.id ?? this.states[at]?.id ?? null;
  }

  edit(edit: Edit): void {
    try {
      this.workbook = applyPatch(this.workbook, [edit]);
    } catch (error) {
      if (error instanceof WorkbookError)
        throw new HostError(MODEL_ERRORS[error.code] ?? "GeneralException", edit.kind);
      throw error;
    }
  }

  replaceSheet(id: string, change: Partial<SheetSnapshot>): void {
    const at = this.indexOf(id);
    this.workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map((sheet, i) => (i === at ? { ...sheet, ...change } : sheet)),
    };
  }

  /** Any locked cell of the range refuses. */
  demandUnlocked(id: string, range: RangeRef): void {
    if (this.isReadOnly) throw new HostError("AccessDenied", "Range");
    const state = this.state(id);
    if (!state.isProtected) return;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (lookAt(state, row, column, "locked") !== false) throw new HostError("AccessDenied", "Range");
      }
    }
  }

  demandUnprotected(id: string): void {
    if (this.isReadOnly || this.state(id).isProtected) throw new HostError("AccessDenied", "Range");
  }

  /** Enters a matrix into a range of the same size; null leaves a cell alone, a single value fills the range. */
  enter(id: string, range: RangeRef, input: unknown, location: string): void {
    this.demandUnlocked(id, range);
    const sheet = this.sheet(id);
    const state = this.state(id);
    const written = throughFilter(input, range, filteredRows(state.filter, sheet.hiddenRows, range));
    const cells: CellEdit[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = Array.isArray(written)
          ? (written as unknown[][])[row - range.top]?.[column - range.left]
          : written;
        if (value === undefined) throw new HostError("InvalidArgument", location);
        if (value === null || isCovered(sheet.merges, row, column)) continue;
        const isText = lookAt(state, row, column, "numberFormat") === "@";
        cells.push({ row, column, ...parseEntry(value, isText) });
      }
    }
    const rows = range.bottom - range.top + 1;
    if (Array.isArray(input) && input.length !== rows) throw new HostError("InvalidArgument", location);
    const known = cells.map((cell) =>
      cell.formula === undefined
        ? cell
        : { ...cell, value: calculate(this.workbook, sheet.name, cell.row, cell.formula) },
    );
    this.edit({ kind: "setCells", sheet: sheet.name, cells: known });
    if (!this.isCalculationSuspended) this.recalculate();
    this.emit({ type: "changed", sheetId: id, address: rangeAddress(range), changeType: "RangeEdited" });
  }

  /** Calculates what the stand-in can calculate; other results stay as they were. */
  recalculate(): void {
    for (let pass = 0; pass < MAX_PASSES; pass++) if (!this.recalculateOnce()) return;
  }

  /** Whether any result has changed. */
  private recalculateOnce(): boolean {
    let hasChanged = false;
    for (const sheet of this.workbook.sheets) {
      const cells: CellEdit[] = [];
      for (const [address, formula] of sheet.formulas) {
        const cell = parseCell(address)!;
        const value = calculate(this.workbook, sheet.name, cell.row, formula);
        if (value !== null && JSON.stringify(value) !== JSON.stringify(valueAt(sheet, cell.row, cell.column)))
          cells.push({ ...cell, value, formula });
      }
      if (cells.length === 0) continue;
      hasChanged = true;
      this.edit({ kind: "setCells", sheet: sheet.name, cells });
    }
    return hasChanged;
  }

  /** Inserts or deletes whole rows or columns. */
  shift(
    id: string,
    edit: Extract<Edit, { kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" }>,
  ): void {
    this.demandUnprotected(id);
    const shift = shiftOf(edit)!;
    if (shift.axis === "row" && shift.deletes && this.deletesNothing(id, shift.at, shift.count)) return;
    this.edit(edit);
    shiftState(this.state(id), edit.sheet, shift);
    const axis = shift.axis === "row" ? "Row" : "Column";
    const address =
      shift.axis === "row" ? `${shift.at + 1}:${shift.at + shift.count}` : cellAddress(0, shift.at);
    this.emit({
      type: "changed",
      sheetId: id,
      address,
      changeType: `${axis}${shift.deletes ? "Deleted" : "Inserted"}`,
    });
  }

  /** Under a filter that hides rows, rows of its range are not deleted, and Excel reports success. */
  private deletesNothing(id: string, at: number, count: number): boolean {
    const { filter } = this.state(id);
    return Boolean(filter?.hasCriteria) && at <= filter!.range.bottom && at + count - 1 > filter!.range.top;
  }

  /** Shows all rows again; the filter stays. */
  clearFilter(id: string): void {
    const state = this.state(id);
    const { hiddenRows } = this.sheet(id);
    if (!state.filter) return;
    const filtered = filteredRows(state.filter, hiddenRows, state.filter.range);
    state.filter = { ...state.filter, hasCriteria: false };
    this.replaceSheet(id, { hiddenRows: new Set([...hiddenRows].filter((row) => !filtered.has(row))) });
  }

  merge(id: string, range: RangeRef): void {
    this.demandUnprotected(id);
    const { merges, name } = this.sheet(id);
    if (merges.some((each) => intersects(each, range))) throw new HostError("InvalidArgument", "Range.merge");
    this.edit({ kind: "merge", sheet: name, range });
  }

  /** Without a name it gets the next that is free. */
  addSheet(name?: string | null): string {
    this.demandStructure("WorksheetCollection.add");
    this.edit({ kind: "addSheet", sheet: name || this.freeName() });
    const id = this.newId();
    this.states.push(newSheetState(id));
    this.emit({ type: "added", sheetId: id });
    return id;
  }

  private demandStructure(location: string): void {
    if (this.isReadOnly || this.isStructureProtected) throw new HostError("AccessDenied", location);
  }

  private freeName(): string {
    let number = this.states.length + 1;
    while (this.find(`Sheet${number}`) !== null) number++;
    return `Sheet${number}`;
  }

  deleteSheet(id: string): void {
    this.demandStructure("Worksheet.delete");
    const at = this.indexOf(id);
    this.edit({ kind: "removeSheet", sheet: this.sheet(id).name });
    this.states.splice(at, 1);
    this.emit({ type: "deleted", sheetId: id });
  }

  select(id: string, range: RangeRef): void {
    this.selection = { sheetId: id, range };
    this.emit({ type: "selection", sheetId: id, address: rangeAddress(range) });
  }

  /** Shows or hides a sheet; one must stay visible. */
  showSheet(id: string, to: string): void {
    this.demandStructure("Worksheet.visibility");
    const visibility =
      ({ hidden: "hidden", veryhidden: "veryHidden" } as const)[to.toLowerCase()] ?? "visible";
    const others = this.workbook.sheets.filter((sheet) => sheet !== this.sheet(id));
    if (visibility !== "visible" && others.every((sheet) => sheet.visibility !== "visible"))
      throw new HostError("InvalidArgument", "Worksheet.visibility");
    this.replaceSheet(id, { visibility });
  }

  renameSheet(id: string, name: string): void {
    this.demandStructure("Worksheet.name");
    this.edit({ kind: "renameSheet", sheet: this.sheet(id).name, name });
  }

  moveSheet(id: string, position: number): void {
    this.demandStructure("Worksheet.position");
    const at = this.indexOf(id);
    if (position < 0 || position >= this.states.length)
      throw new HostError("InvalidArgument", "Worksheet.position");
    const sheets = [...this.workbook.sheets];
    sheets.splice(position, 0, ...sheets.splice(at, 1));
    this.states.splice(position, 0, ...this.states.splice(at, 1));
    this.workbook = { ...this.workbook, sheets };
  }
}

/** A filter over all of a sheet that hides the rows that are hidden; null when none is. */
function filterOver({ rows, hiddenRows }: SheetSnapshot): Filter | null {
  if (hiddenRows.size === 0) return null;
  const right = Math.max(0, ...rows.map((cells) => (cells?.length ?? 1) - 1));
  const bottom = Math.max(rows.length - 1, ...hiddenRows);
  return { range: { top: 0, left: 0, bottom, right }, hasCriteria: true };
}
