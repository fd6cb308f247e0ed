import { columnKeysOf, dispositionOf, type Campaign, type ColumnKey } from "../../campaign";
import { cellAddress, type CellValue, isCellError } from "../../workbook";
import type { Contact } from "../contact";
import type { Grid } from "../../forms";
import { isTimeFormat, tidy, withoutBlanks, type IsoDate } from "../../language";
import type { ChoiceColumns, LedgerCell, LedgerForm } from "../ledger";
import { type ProgressReading, readText } from "../../progress";
import { readContact } from "./read-contact";
import { isTicked } from "./ticked";

/** Beyond this many different texts they are hardly said twice. */
const mostTexts = 1000;

/** What is left of a picture in a cell of WPS where a file keeps no pictures. */
const pictureCall = /^=\s*(?:_xlfn\.)?DISPIMG\s*\(/i;

const nothing: ProgressReading = { facts: [], numbers: [] };

/**
 * Reads the rows of a ledger. What was read of a row is kept until another row is asked for: everything is asked of
 * one row after the other, and a million cells kept at once would cost more than reading one again.
 */
export class RowReader {
  private readonly keys: readonly ColumnKey[];
  private readonly columns: readonly (number | undefined)[];
  private readonly placeOf: ReadonlyMap<ColumnKey, number>;
  private readonly contactPlace: number;
  /** The second contact cell comes after the columns of the form. */
  private readonly numberPlace: number;
  private row = -1;
  private readonly cells: (LedgerCell | undefined)[];
  private known: readonly LedgerCell[] | null = null;
  private contactRead: Contact | null = null;
  private readonly readingByText = new Map<string, ProgressReading>();

  constructor(
    private grid: Grid,
    readonly form: LedgerForm,
    readonly campaign: Campaign,
    /** The report date, or today where there is none. */
    readonly today: IsoDate,
  ) {
    this.keys = columnKeysOf(campaign);
    this.placeOf = new Map(this.keys.map((key, place) => [key, place]));
    this.contactPlace = this.placeOf.get("operatorContact")!;
    this.numberPlace = this.keys.length;
    this.columns = [...this.keys.map((key) => form.columns.get(key)?.column), form.contactNumber?.column];
    this.cells = this.columns.map(() => undefined);
  }

  /** Reads from this grid from now on: the same sheet after an edit of rows that are not asked for again. */
  turnTo(grid: Grid): void {
    this.grid = grid;
    this.row = -1;
  }

  cell(row: number, key: ColumnKey): LedgerCell | undefined {
    return this.cellAt(row, this.placeOf.get(key)!);
  }

  numberCell(row: number): LedgerCell | undefined {
    return this.cellAt(row, this.numberPlace);
  }

  /** The known cells of a row, the number's cell of a split contact included. */
  knownCells(row: number): readonly LedgerCell[] {
    if (this.row === row && this.known) return this.known;
    for (let place = 0; place <= this.numberPlace; place++) this.cellAt(row, place);
    return (this.known = this.cells.filter((cell) => cell !== undefined));
  }

  contact(row: number): Contact {
    if (this.row === row && this.contactRead) return this.contactRead;
    const named = this.textOfCell(row, this.contactPlace);
    const numbered = this.textOfCell(row, this.numberPlace);
    const text = named && numbered ? `${named} ${numbered}` : named || numbered;
    const { areaCode, landlineDigits } = this.campaign;
    return (this.contactRead = readContact(text, { areaCode, landlineDigits, today: this.today }));
  }

  /** What 整治进展情况 says; many rows say the same. */
  progress(row: number): ProgressReading {
    const cell = this.cell(row, "progress");
    if (!cell || typeof cell.value !== "string") return nothing;
    let reading = this.readingByText.get(cell.raw);
    if (!reading) {
      if (this.readingByText.size >= mostTexts) this.readingByText.clear();
      reading = readText(cell.raw, { today: this.today, campaign: this.campaign });
      this.readingByText.set(cell.raw, reading);
    }
    return reading;
  }

  /** The value of any cell, known or not. */
  valueAt(row: number, column: number): CellValue {
    return this.grid.value(row, column);
  }

  /** The text of any cell, known or not. */
  textAt(row: number, column: number): string {
    return tidy(this.grid.text(row, column));
  }

  private textOfCell(row: number, place: number): string {
    const cell = this.cellAt(row, place);
    return cell && !cell.isError ? cell.text : "";
  }

  private cellAt(row: number, place: number): LedgerCell | undefined {
    const column = this.columns[place];
    if (column === undefined) return undefined;
    if (this.row !== row) this.begin(row);
    const { choices } = this.form;
    const isChosen = choices && this.keys[place] === "disposition";
    return (this.cells[place] ??= isChosen
      ? this.chosen(row, place, choices)
      : this.read(row, place, column));
  }

  private begin(row: number): void {
    this.row = row;
    this.cells.fill(undefined);
    this.known = null;
    this.contactRead = null;
  }

  /** The cell that is ticked, as if it said what its column stands for; the first where none or several are. */
  private chosen(row: number, place: number, choices: ChoiceColumns): LedgerCell {
    const cells = [...choices].map(([key, { column }]) => {
      const cell = this.read(row, place, column);
      return { key, cell, is: isTicked(withoutBlanks(cell.text)) };
    });
    const said = cells.filter(({ is }) => is !== false);
    const [one = cells[0]!] = said;
    const words = said.map(({ key, cell, is }) => (is ? dispositionOf(this.campaign, key).word : cell.text));
    const text = words.join("、");
    return { ...one.cell, raw: text, text };
  }

  private read(row: number, place: number, column: number): LedgerCell {
    const { grid } = this;
    const kept = grid.value(row, column);
    const isPictureText = typeof kept === "string" && pictureCall.test(kept);
    const value = isPictureText ? null : kept;
    const raw = grid.shown(row, column, value);
    const format = typeof value === "number" ? grid.numberFormat(row, column) : undefined;
    const { formulas, attached } = grid.sheet;
    const hasAddress = formulas.size + attached.cellPictures.size > 0;
    const address = hasAddress ? cellAddress(row, column) : "";
    const isFormula = formulas.has(address);
    const isPicture = isPictureText || attached.cellPictures.has(address);
    return {
      key: this.keys[place] ?? "operatorContact",
      row,
      column,
      value,
      raw,
      text: typeof value === "string" ? tidy(raw) : raw,
      isError: isCellError(value),
      isDate: format !== undefined && isTimeFormat(format),
      isCovered: grid.hasMerges && grid.mergeAt(row, column) !== undefined,
      isFormula,
      isUncalculated: isFormula && grid.isUncalculated(row, column),
      isPicture,
    };
  }
}
