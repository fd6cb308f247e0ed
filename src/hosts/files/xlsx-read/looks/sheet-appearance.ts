import { MAX_COLUMNS, MAX_ROWS, parseCell } from "../../../../core/workbook";
import type { SheetAppearance } from "../../appearance";
import { wholeNumber } from "../../xml/bytes";
import { XmlScanner } from "../../xml/scanner";
import { attribute, elements, flag, parseXml } from "../../xml/tree";
import type { XmlElement } from "../../xml/tree";

/** Points to CSS pixels. */
const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** CSS pixels of a width that a file states in characters of `digit` pixels. */
export function pixelsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Widest digit of the default font, in pixels: 8 for 宋体 11 and its like, 7 for Calibri and 等线. */
export function digitWidth(fontName: string | undefined, fontSize: number | undefined): number {
  const base = /宋体|SimSun|仿宋|黑体|微软雅黑|YaHei/i.test(fontName ?? "") ? 8 : 7;
  return Math.max(4, Math.round((base * (fontSize ?? 11)) / 11));
}

const decoder = new TextDecoder();

/** Columns beyond this many are not listed one by one. */
const mostColumns = 1024;

class AppearanceReader {
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly fixedRows = new Set<number>();
  private readonly columnStyles = new Map<number, number>();
  private readonly cellStyles: number[][] = [];
  private defaultColumnWidth: number;
  private defaultRowHeight = 20;
  private showGridLines = true;
  private row = -1;
  private column = -1;

  constructor(
    private readonly scan: XmlScanner,
    private readonly digit: number,
  ) {
    this.defaultColumnWidth = pixelsOfWidth(8 + 5 / digit, digit);
  }

  private number(name: string): number {
    const { attributes, bytes } = this.scan;
    const slot = this.scan.find(name);
    return slot < 0 ? -1 : wholeNumber(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
  }

  private text(name: string): string | undefined {
    const { attributes, bytes } = this.scan;
    const slot = this.scan.find(name);
    return slot < 0
      ? undefined
      : decoder.decode(bytes.subarray(attributes[slot + 2]!, attributes[slot + 3]!));
  }

  private readRow(): void {
    const number = this.number("r");
    this.row = number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
    const height = Number(this.text("ht"));
    if (!(height > 0 && this.row < MAX_ROWS)) return;
    this.rowHeights.set(this.row, pixelsOfPoints(height));
    const custom = this.text("customHeight");
    if (custom === "1" || custom === "true") this.fixedRows.add(this.row);
  }

  private readCell(): void {
    const place = parseCell(this.text("r") ?? "");
    this.column = place ? place.column : this.column + 1;
    const row = place ? place.row : this.row;
    const style = this.number("s");
    if (style <= 0 || row < 0 || row >= MAX_ROWS || this.column >= MAX_COLUMNS) return;
    (this.cellStyles[row] ??= [])[this.column] = style;
  }

  private readCols(cols: XmlElement): void {
    // Stretches may lie over each other without end; once as many columns are told as are shown, the rest is not read.
    let room = mostColumns;
    for (const col of elements(cols)) {
      if (room <= 0) return;
      const first = Math.max(1, Number(attribute(col, "min")) || 1);
      const last = Math.min(Number(attribute(col, "max")) || first, mostColumns);
      const width = Number(attribute(col, "width"));
      const style = Number(attribute(col, "style") ?? 0);
      room -= Math.max(0, last - first + 1);
      for (let number = first; number <= last; number++) {
        if (width > 0) this.columnWidths.set(number - 1, pixelsOfWidth(width, this.digit));
        if (style > 0) this.columnStyles.set(number - 1, style);
      }
    }
  }

  private readDefaults(el: XmlElement): void {
    const width = Number(attribute(el, "defaultColWidth"));
    const base = Number(attribute(el, "baseColWidth") ?? 8);
    const height = Number(attribute(el, "defaultRowHeight"));
    this.defaultColumnWidth = pixelsOfWidth(width > 0 ? width : base + 5 / this.digit, this.digit);
    if (height > 0) this.defaultRowHeight = pixelsOfPoints(height);
  }

  read(name: string): SheetAppearance {
    const { scan } = this;
    while (scan.next()) {
      if (scan.isClosing) continue;
      if (scan.is("c")) this.readCell();
      else if (scan.is("row")) this.readRow();
      else if (scan.is("cols") || scan.is("sheetFormatPr") || scan.is("sheetView")) {
        const isCols = scan.is("cols");
        const isView = scan.is("sheetView");
        const start = scan.textEnd;
        scan.skipElement();
        const { root } = parseXml(decoder.decode(scan.bytes.subarray(start, scan.position)));
        if (isCols) this.readCols(root);
        else if (isView) this.showGridLines &&= flag(root, "showGridLines", true);
        else this.readDefaults(root);
      } else if (scan.is("extLst")) scan.skipElement();
    }
    const {
      columnWidths,
      rowHeights,
      fixedRows,
      columnStyles,
      cellStyles,
      defaultColumnWidth,
      defaultRowHeight,
      showGridLines,
    } = this;
    return {
      name,
      columnWidths,
      rowHeights,
      fixedRows,
      columnStyles,
      cellStyles,
      defaultColumnWidth,
      defaultRowHeight,
      showGridLines,
    };
  }
}

/** Reads how one worksheet looks. `digit` is the width of a digit of the default font. */
export function readSheetAppearance(
  bytes: Uint8Array,
  name: string,
  part: string,
  digit: number,
): SheetAppearance {
  return new AppearanceReader(new XmlScanner(bytes, 0, bytes.length, part), digit).read(name);
}
