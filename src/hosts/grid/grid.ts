import {
  type ILanguagePack,
  type Injector,
  type IRange,
  type IWorkbookData,
  IUndoRedoService,
  LocaleService,
  ThemeService,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import {
  FormulaCalculationSessionService,
  type ISetSelectionsOperationParams,
  MessageType,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { RangeRef } from "../../core/workbook";
import { createUniver } from "./create-univer";
import { hiddenMenus, refusedCommands } from "./menus";
import { gridWords } from "./words";

const MUTATION = 2;
/** Milliseconds after which formulas that still calculate are no longer waited for. */
const CALCULATION_LIMIT = 5000;

/** Univer in an element of the page, holding one workbook at a time. */
export class Grid {
  private readonly univer: Univer;
  readonly api: FUniver;
  private opened = 0;
  private unitId: string | null = null;
  /** Sheets of which more stays in view than is frozen in the file, by Univer's id. */
  readonly heldInView = new Set<string>();

  /** @param words those that Univer has no translation for. */
  constructor(container: HTMLElement, words: ILanguagePack) {
    const { univer, api } = createUniver(gridWords(words), [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        menu: hiddenMenus,
        disableAutoFocus: true,
        statusBarStatistic: true,
        footer: { menus: false, zoomSlider: true, sheetBar: true, statisticBar: true },
        // Text that looks like a number is the checks' business.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
    ]);
    this.univer = univer;
    this.api = api;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (refusedCommands.has(event.id)) event.cancel = true;
    });
  }

  /** Asks before each command; where the answer is true, Univer leaves it alone. */
  beforeCommand(takes: (id: string, params: unknown) => boolean): void {
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (event) => {
      if (takes(event.id, event.params)) event.cancel = true;
    });
  }

  /** The colours of the grid and its ribbon; what the file says of colours stays. */
  setDark(isDark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(isDark);
  }

  /** Univer's services. */
  get injector(): Injector {
    return this.univer.__getInjector();
  }

  /** Shows another workbook instead of the one shown. */
  load(data: (id: string) => Partial<IWorkbookData>): void {
    const previous = this.unitId;
    const id = `workbook-${++this.opened}`;
    if (previous !== null) this.api.disposeUnit(previous);
    this.api.createWorkbook(data(id));
    this.unitId = id;
    this.heldInView.clear();
  }

  get id(): string {
    if (this.unitId === null) throw new Error("no workbook is loaded");
    return this.unitId;
  }

  get workbook() {
    const workbook = this.api.getWorkbook(this.id);
    if (!workbook) throw new Error("the workbook is gone");
    return workbook;
  }

  /** Univer's own data, live. */
  get data(): IWorkbookData {
    return this.workbook.getWorkbook().getSnapshot();
  }

  sheetId(name: string): string {
    const wanted = name.toLowerCase();
    const { sheetOrder, sheets } = this.data;
    const id = sheetOrder.find((each) => sheets[each]?.name?.toLowerCase() === wanted);
    if (id === undefined) throw new Error("no such sheet in the grid");
    return id;
  }

  sheet(name: string) {
    const sheet = this.workbook.getSheetBySheetId(this.sheetId(name));
    if (!sheet) throw new Error("no such sheet in the grid");
    return sheet;
  }

  /** Runs a command or mutation; throws when Univer refuses it. */
  run(command: string, params: object): void {
    if (this.api.syncExecuteCommand(command, params) === false) throw new Error(`refused: ${command}`);
  }

  /** Waits for the results of formulas under way: Univer writes them where the formulas were when it began. */
  async calculated(): Promise<void> {
    const session = this.injector.get(FormulaCalculationSessionService);
    const { started, resultApplied } = session.state;
    if (started && !resultApplied) await session.waitForLatestApplied(CALCULATION_LIMIT).catch(() => {});
  }

  /** Calls back after every change of the workbook shown, `calculated` for results of formulas; returns how to stop. */
  onMutation(listener: (id: string, params: unknown, calculated: boolean) => void): () => void {
    const subscription = this.api.addEvent(this.api.Event.CommandExecuted, (event) => {
      const params = event.params as { unitId?: string } | undefined;
      if (Number(event.type) !== MUTATION || params?.unitId !== this.unitId) return;
      listener(event.id, params, event.options?.["fromFormula"] === true);
    });
    return () => subscription.dispose();
  }

  /** Calls back when another range or sheet is selected, with Univer's id of the sheet; returns how to stop. */
  onSelect(listener: (sheetId: string, range: IRange) => void): () => void {
    const subscription = this.api.addEvent(this.api.Event.CommandExecuted, ({ id, params }) => {
      const { unitId, subUnitId, selections } = (params ?? {}) as Partial<ISetSelectionsOperationParams>;
      // Univer selects in a sheet it has added even when another one is in front.
      if (unitId !== this.unitId || subUnitId !== this.workbook.getActiveSheet().getSheetId()) return;
      if (id === "sheet.operation.set-worksheet-active") {
        const range = this.workbook.getActiveRange()?.getRange();
        if (range) listener(subUnitId, range);
      }
      const range = selections?.at(-1)?.range;
      if (id === "sheet.operation.set-selections" && range) listener(subUnitId, range);
    });
    return () => subscription.dispose();
  }

  /** Univer selects what its commands insert or hide: afterwards the same cells are selected as before. */
  keepingSelection(action: () => void): void {
    const sheet = this.workbook.getActiveSheet();
    const range = this.workbook.getActiveRange()?.getRange();
    action();
    const kept = this.workbook.getSheetBySheetId(sheet.getSheetId());
    if (!kept) return;
    if (this.workbook.getActiveSheet().getSheetId() !== kept.getSheetId()) kept.activate();
    if (range && range.endRow < kept.getMaxRows() && range.endColumn < kept.getMaxColumns())
      kept.getRange(range).activate();
  }

  /** Scrolls until the first cell of a range is in view, with some rows and a column around it. */
  reveal(name: string, { top, left }: RangeRef): void {
    const sheet = this.sheet(name);
    const { xSplit, ySplit } = sheet.getFreeze();
    // Univer knows what is in view once it has drawn the sheet.
    const view = (sheet.getVisibleRange() ?? null) as IRange | null;
    const rowInView = top < ySplit || (view !== null && view.startRow <= top && top < view.endRow - 1);
    const columnInView =
      left < xSplit || (view !== null && view.startColumn <= left && left < view.endColumn);
    if (rowInView && columnInView) return;
    const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
    sheet.scrollToCell(
      rowInView ? sheetViewStartRow + ySplit : Math.max(ySplit, top - 3),
      columnInView ? sheetViewStartColumn + xSplit : Math.max(xSplit, left - 1),
    );
  }

  /** Says that what was to be pasted lies over merged cells. */
  tellOverlap(): void {
    const words = this.injector.get(LocaleService);
    const content = words.t("sheets-ui.clipboard.paste.overlappingMergedCells");
    this.api.showMessage({ content, type: MessageType.Warning });
  }

  /** Forgets what Ctrl+Z could take back. */
  clearUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.id);
  }
}
