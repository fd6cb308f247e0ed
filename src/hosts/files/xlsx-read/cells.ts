import { type CellValue, cellAddress } from "../../../core/workbook";
import { cutText, LIMITS, MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook";
import { plainNumber, wholeNumber } from "../xml/bytes";
import type { XmlScanner } from "../xml/scanner";
import { isTextType, type Span, valueOf } from "./cell-value";
import { FormulaReader } from "./formulas";
import { Plain, PlainCell } from "./plain-cell";
import { RepeatedTexts } from "./repeated-texts";
import { isHiddenRow } from "./looks/row-height";
import { MadeRows } from "./made-rows";
import { readRuns } from "./shared-strings";
import { StatedAddress } from "./stated-address";
import { StruckRows } from "./looks/struck-rows";
import type { CellContext, SheetCells } from "./sheet-cells";

// Names of other modules cost a call each time in some module systems, and these are asked for every cell.
const maxColumns = MAX_COLUMNS;
const maxRows = MAX_ROWS;
const longestText = LIMITS.cellText;
/** A form has few numbers; those of a larger table are read as they are. */
const mostFormats = 200_000;

/** WPS keeps the pictures of cells under the one function, Excel fetches them by the other. */
const pictureFunction = /(?:^|[^A-Za-z])(?:DISPIMG|IMAGE)\s*\(/i;

/** Reads the rows between the open tag of `sheetData`, just passed, and its end. */
export class CellReader {
  private readonly made = new MadeRows();
  private readonly hiddenRows = new Set<number>();
  private readonly formulas: FormulaReader;
  private readonly richTexts = new Set<string>();
  private readonly cellPictures = new Set<string>();
  private readonly struckRows = new StruckRows();
  private readonly struckTexts: ReadonlySet<number> | undefined;
  private readonly struckWords = new Map<string, string>();
  private mayBeStruck: boolean;
  private readonly numberFormats = new Map<string, string>();
  private readonly rich: ReadonlySet<number> | null;
  private readonly type: Span = { start: 0, end: 0 };
  private row = -1;
  private column = -1;
  private isRowGood = true;
  private cellRow = 0;
  private cellColumn = 0;
  private readonly stated = new StatedAddress();
  private uncounted = 0;
  private readonly plain = new PlainCell();
  private readonly texts: RepeatedTexts;

  constructor(
    private readonly scan: XmlScanner,
    private readonly context: CellContext,
  ) {
    this.formulas = new FormulaReader(scan, context.budget);
    this.texts = new RepeatedTexts(scan.bytes);
    const rich = context.strings?.rich;
    this.rich = rich && rich.size > 0 ? rich : null;
    this.struckTexts = context.strings?.struck;
    this.mayBeStruck = context.struckStyles.size + (this.struckTexts?.size ?? 0) > 0;
  }

  read(): SheetCells {
    const { scan } = this;
    while (!scan.isEmpty) {
      if (!scan.next()) throw scan.broken();
      if (scan.isClosing) {
        if (scan.is("sheetData")) break;
      } else if (scan.is("c")) {
        this.readCell();
      } else if (scan.is("row")) {
        this.startRow();
      }
      scan.isEmpty = false;
      if (this.isRowGood) this.readPlainCells();
    }
    this.made.end();
    this.countCells();
    this.struckRows.end();
    return {
      rows: this.made.rows,
      formulas: this.formulas.formulas,
      hiddenRows: this.hiddenRows,
      richTexts: this.richTexts,
      cellPictures: this.cellPictures,
      numberFormats: this.numberFormats,
      struckRows: this.struckRows.rows,
      struckWords: this.struckWords,
      arrays: this.formulas.arrays,
    };
  }

  private countCells(): void {
    this.context.budget.addCells(this.uncounted, { sheet: this.context.sheet });
    this.uncounted = 0;
  }

  private startRow(): void {
    const { scan } = this;
    const { bytes, attributes } = scan;
    const slot = scan.find("r");
    const number = slot < 0 ? this.row + 2 : wholeNumber(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
    this.isRowGood = number >= 1 && number <= maxRows;
    if (!this.isRowGood) return;
    this.row = number - 1;
    this.column = -1;
    if (isHiddenRow(scan)) this.hiddenRows.add(this.row);
  }

  /** Takes the cells from here on that are written plainly, up to the first that is not. */
  private readPlainCells(): void {
    const { scan, plain } = this;
    const { bytes } = scan;
    for (let next = plain.scan(bytes, scan.position); next >= 0; next = plain.scan(bytes, scan.position)) {
      const { start, end, kind, whole } = plain;
      let value: CellValue = null;
      if (kind === Plain.number) {
        value = whole >= 0 ? whole : plainNumber(bytes, start, end);
        if (value !== value) return;
      } else if (kind === Plain.shared) {
        if (whole < 0) return;
        value = this.context.strings?.get(whole) || null;
        if (this.rich?.has(whole)) this.noteRich(plain.row, plain.column, this.struckIn(whole));
      } else if (kind === Plain.text) {
        value = this.texts.get(start, end) || null;
      }
      scan.position = next;
      this.cellRow = plain.row;
      this.cellColumn = plain.column;
      this.column = plain.column;
      if (value === null) continue;
      if (typeof value === "number" && plain.style > 0) this.noteFormat(value, plain.style);
      if (this.mayBeStruck) {
        const isText = kind === Plain.shared && this.struckTexts?.has(whole) === true;
        this.noteStruck(value, isText || this.context.struckStyles.has(plain.style));
      }
      this.store(value);
    }
  }

  private readCell(): void {
    const { scan, type } = this;
    const { bytes, attributes } = scan;
    type.start = type.end = 0;
    let hasAddress = false;
    let isGood = this.isRowGood;
    let metadata = 0;
    let style = 0;
    for (let slot = 0, end = scan.attributeCount * 4; slot < end; slot += 4) {
      if (attributes[slot + 1]! - attributes[slot]! !== 1) {
        // vm
        if (bytes[attributes[slot]!] === 118 && bytes[attributes[slot]! + 1] === 109)
          metadata = wholeNumber(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
        continue;
      }
      const name = bytes[attributes[slot]!];
      if (name === 114) {
        hasAddress = true;
        isGood = this.stated.read(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
      } else if (name === 115) {
        style = wholeNumber(bytes, attributes[slot + 2]!, attributes[slot + 3]!);
      } else if (name === 116) {
        type.start = attributes[slot + 2]!;
        type.end = attributes[slot + 3]!;
      }
    }
    if (hasAddress) {
      this.cellRow = this.stated.row;
      this.cellColumn = this.stated.column;
    } else {
      this.cellRow = this.row < 0 ? 0 : this.row;
      this.cellColumn = this.column + 1;
      if (this.cellColumn >= maxColumns) isGood = false;
    }
    if (isGood) this.column = this.cellColumn;
    if (scan.isEmpty) return;
    let value: CellValue = null;
    let isFormula = false;
    let isRich = false;
    let isStruck = false;
    let struckWords = "";
    let isPicture = metadata > 0 && this.context.isPicture(metadata);
    for (;;) {
      if (!scan.next()) throw scan.broken();
      if (scan.isClosing) {
        if (scan.nameEnd - scan.nameStart === 1 && bytes[scan.nameStart] === 99) break;
      } else if (scan.is("v")) {
        const isNothing = scan.isEmpty;
        if (!isNothing) {
          if (!scan.next()) throw scan.broken();
          value = valueOf(bytes, type, scan.textStart, scan.textEnd, scan.isMixed, this.context);
        }
        // An empty text is the result of a formula too; a formula without any was never calculated.
        if (isFormula && value === null && isTextType(bytes, type)) value = "";
        if (isNothing) continue;
        if (this.rich !== null && type.end - type.start === 1 && bytes[type.start] === 115) {
          const index = wholeNumber(bytes, scan.textStart, scan.textEnd);
          isRich ||= this.rich.has(index);
          isStruck ||= this.struckTexts?.has(index) === true;
          struckWords = this.struckIn(index);
        }
      } else if (scan.is("f")) {
        const formula = this.formulas.read();
        isFormula = true;
        isPicture ||= pictureFunction.test(formula.text);
        if (isGood) this.formulas.put(formula, this.cellRow, this.cellColumn);
      } else if (scan.is("is")) {
        const runs = readRuns(scan);
        value = runs.text || null;
        isRich ||= runs.isRich;
        isStruck ||= runs.isStruck;
        struckWords = runs.struckWords;
      } else {
        scan.skipElement();
      }
    }
    if (!isGood) return;
    if (isPicture) {
      this.cellPictures.add(cellAddress(this.cellRow, this.cellColumn));
      return;
    }
    if (isRich) this.noteRich(this.cellRow, this.cellColumn, struckWords);
    if (typeof value === "number" && style > 0) this.noteFormat(value, style);
    if (value === null) return;
    if (isStruck && !this.mayBeStruck) this.beginToStrike();
    if (this.mayBeStruck) this.noteStruck(value, isStruck || this.context.struckStyles.has(style));
    this.store(value);
  }

  private struckIn(text: number): string {
    return this.context.strings?.struckWords.get(text) ?? "";
  }

  private noteRich(row: number, column: number, struckWords: string): void {
    const address = cellAddress(row, column);
    this.richTexts.add(address);
    if (struckWords !== "") this.struckWords.set(address, struckWords);
  }

  private noteStruck(value: CellValue, isStruck: boolean): void {
    if (isStruck || typeof value !== "number") this.struckRows.add(this.cellRow, isStruck);
  }

  /** Texts written in their cells tell only now that one is struck. */
  private beginToStrike(): void {
    this.mayBeStruck = true;
    const before = this.made.rows[this.cellRow]?.filter((value) => typeof value === "string").length ?? 0;
    this.struckRows.addPlain(this.cellRow, before);
  }

  private noteFormat(value: number, style: number): void {
    if (this.numberFormats.size >= mostFormats) return;
    const format = this.context.numberFormat(style, value);
    if (format !== undefined) this.numberFormats.set(cellAddress(this.cellRow, this.cellColumn), format);
  }

  private store(value: CellValue): void {
    this.made.put(
      this.cellRow,
      this.cellColumn,
      typeof value === "string" && value.length > longestText ? cutText(value) : value,
    );
    if (++this.uncounted >= 4096) this.countCells();
  }
}
