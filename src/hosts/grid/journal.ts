import type { ICellData, IRange, IStyleData } from "@univerjs/core";
import {
  applyByHand,
  type CellFormat,
  type Edit,
  type Patch,
  POINTS_PER_PIXEL,
  widthOfPixels,
  type WorkbookSnapshot,
} from "../../core/workbook";
import { changedFormat } from "./styles";

/** What the port tells the journal about the grid. */
export interface GridNames {
  /** The name a sheet has now, by Univer's id. */
  nameOf(sheetId: string): string | undefined;
  /** Names of the sheets in their order. */
  order(): readonly string[];
  style(id: string): IStyleData | null;
}

/** Parameters of the mutations that the journal knows; Univer checks nothing more of them. */
interface MutationParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string; readonly cellData?: CellMatrix };
  readonly cellValue: CellMatrix;
  readonly colWidth: number | Readonly<Record<number, number>>;
  readonly rowHeight: number | Readonly<Record<number, number>>;
  readonly xSplit: number;
  readonly ySplit: number;
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | null>>;

/**
 * What was done to the grid that a comparison of cells cannot tell: rows and columns moved, sheets added,
 * looks, rules. Applied to the workbook as it was opened it gives `known`, to which the grid's cells are compared.
 */
export class Journal {
  private readonly edits: Edit[] = [];
  private readonly names = new Map<string, string>();
  known: WorkbookSnapshot;

  constructor(
    opened: WorkbookSnapshot,
    private readonly grid: GridNames,
    sheetIds: readonly string[],
  ) {
    this.known = opened;
    for (const id of sheetIds) this.rememberName(id);
  }

  /** The edits that lead from the workbook as it was opened to `known`, apart from cells, merges and hidden rows. */
  patch(): Patch {
    return this.edits;
  }

  /** Takes over a patch that was applied to the grid. */
  accept(patch: Patch, sheetIds: readonly string[]): void {
    for (const edit of patch) if (!comparedKinds.has(edit.kind)) this.add(edit);
    this.names.clear();
    for (const id of sheetIds) this.rememberName(id);
  }

  /** Takes down what a person's action in the grid changed. */
  record(mutation: string, params: unknown): void {
    for (const edit of this.editsOf(mutation, params as MutationParams)) this.add(edit);
  }

  private add(edit: Edit): void {
    this.edits.push(edit);
    this.known = applyByHand(this.known, edit);
  }

  private rememberName(id: string): void {
    const name = this.grid.nameOf(id);
    if (name !== undefined) this.names.set(id, name);
  }

  private editsOf(mutation: string, params: MutationParams): readonly Edit[] {
    if (mutation === "sheet.mutation.insert-sheet") return this.addedSheet(params);
    const sheet = this.names.get(params.subUnitId);
    if (sheet === undefined) return [];
    switch (mutation) {
      case "sheet.mutation.insert-row":
        return [{ kind: "insertRows", sheet, ...rowSpan(params.range) }];
      case "sheet.mutation.remove-rows":
        return [{ kind: "deleteRows", sheet, ...rowSpan(params.range) }];
      case "sheet.mutation.insert-col":
        return [{ kind: "insertColumns", sheet, ...columnSpan(params.range) }];
      case "sheet.mutation.remove-col":
        return [{ kind: "deleteColumns", sheet, ...columnSpan(params.range) }];
      case "sheet.mutation.remove-sheet":
        this.names.delete(params.subUnitId);
        return [{ kind: "removeSheet", sheet }];
      case "sheet.mutation.set-worksheet-name":
        this.names.set(params.subUnitId, params.name);
        return params.name === sheet ? [] : [{ kind: "renameSheet", sheet, name: params.name }];
      case "sheet.mutation.set-frozen": {
        const freeze = { rows: Math.max(0, params.ySplit), columns: Math.max(0, params.xSplit) };
        return [{ kind: "freeze", sheet, freeze: freeze.rows + freeze.columns > 0 ? freeze : null }];
      }
      case "sheet.mutation.set-worksheet-col-width": {
        const widths = sizes(params, "startColumn", "endColumn", params.colWidth, widthOfPixels);
        return [{ kind: "columnWidths", sheet, widths }];
      }
      case "sheet.mutation.set-worksheet-row-height": {
        const heights = sizes(params, "startRow", "endRow", params.rowHeight, (px) => px * POINTS_PER_PIXEL);
        return [{ kind: "rowHeights", sheet, heights }];
      }
      case "sheet.mutation.set-range-values":
        return this.formats(sheet, params.cellValue);
      default:
        return [];
    }
  }

  private addedSheet({ sheet: added }: MutationParams): readonly Edit[] {
    this.names.set(added.id, added.name);
    const order = this.grid.order();
    const at = order.indexOf(added.name);
    return [
      { kind: "addSheet", sheet: added.name, after: at > 0 ? order[at - 1]! : null },
      ...this.formats(added.name, added.cellData),
    ];
  }

  /** Formats set along with cells: like cells side by side become one edit. */
  private formats(sheet: string, matrix: CellMatrix | undefined): readonly Edit[] {
    const edits: Edit[] = [];
    for (const [rowKey, cells] of Object.entries(matrix ?? {})) {
      const row = Number(rowKey);
      const runs: { key: string; left: number; right: number; format: CellFormat }[] = [];
      for (const [columnKey, cell] of Object.entries(cells ?? {})) {
        const format = this.formatOf(cell);
        if (!format) continue;
        const column = Number(columnKey);
        const key = JSON.stringify(format);
        const last = runs.at(-1);
        if (last?.key === key && last.right === column - 1) last.right = column;
        else runs.push({ key, left: column, right: column, format });
      }
      for (const { left, right, format } of runs)
        edits.push({ kind: "format", sheet, range: { top: row, bottom: row, left, right }, format });
    }
    return edits;
  }

  private formatOf(cell: ICellData | null): CellFormat | null {
    const style = typeof cell?.s === "string" ? this.grid.style(cell.s) : cell?.s;
    if (!style) return null;
    const format = changedFormat(style);
    return Object.keys(format).length > 0 ? format : null;
  }
}

/** Kinds whose outcome a comparison of the grid with `known` tells better. */
const comparedKinds: ReadonlySet<Edit["kind"]> = new Set(["setCells", "merge", "unmerge", "hideRows"]);

function rowSpan(range: IRange): { row: number; count: number } {
  return { row: range.startRow, count: range.endRow - range.startRow + 1 };
}

function columnSpan(range: IRange): { column: number; count: number } {
  return { column: range.startColumn, count: range.endColumn - range.startColumn + 1 };
}

function sizes(
  params: MutationParams,
  first: "startRow" | "startColumn",
  last: "endRow" | "endColumn",
  pixels: number | Readonly<Record<number, number>>,
  convert: (pixels: number) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const range of params.ranges) {
    for (let index = range[first]; index <= range[last]; index++) {
      const size = typeof pixels === "number" ? pixels : pixels[index];
      if (size !== undefined) found.set(index, convert(size));
    }
  }
  return found;
}
