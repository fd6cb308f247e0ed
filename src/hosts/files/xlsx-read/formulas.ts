import { cellAddress, copyFormula, LIMITS, parseRange, type RangeRef } from "../../../core/workbook";
import type { Budget } from "../budget";
import { wholeNumber, xmlText } from "../xml/bytes";
import type { XmlScanner } from "../xml/scanner";

/** Each is looked at for every edit; a sheet of people has a few. */
const mostArrays = 1000;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formulas of a sheet; a shared one stands written at one cell, and the others of its group copy it from there. */
export class FormulaReader {
  /** By address, with their `=`. */
  readonly formulas = new Map<string, string>();
  /** Ranges that one formula fills together. */
  readonly arrays: RangeRef[] = [];
  private readonly shared = new Map<number, SharedFormula>();

  constructor(
    private readonly scan: XmlScanner,
    private readonly budget: Budget,
  ) {}

  /** The text of the element `f` whose open tag was just passed, and its group; -1 for none. */
  read(): { readonly text: string; readonly group: number } {
    const { scan } = this;
    const { bytes, attributes } = scan;
    const typeSlot = scan.find("t");
    const groupSlot = scan.find("si");
    // `shared` is the only type of formula that begins with an s.
    const isShared = typeSlot >= 0 && bytes[attributes[typeSlot + 2]!] === 115 && groupSlot >= 0;
    // An array or a data table; `ref` also stands at the first cell of a shared formula.
    if (typeSlot >= 0 && !isShared) this.noteArray(scan.find("ref"));
    const group = isShared ? wholeNumber(bytes, attributes[groupSlot + 2]!, attributes[groupSlot + 3]!) : -1;
    if (scan.isEmpty) return { text: "", group };
    if (!scan.next()) throw scan.broken();
    return { text: xmlText(bytes, scan.textStart, scan.textEnd, scan.isMixed), group };
  }

  private noteArray(slot: number): void {
    if (slot < 0 || this.arrays.length >= mostArrays) return;
    const { bytes, attributes } = this.scan;
    const range = parseRange(xmlText(bytes, attributes[slot + 2]!, attributes[slot + 3]!));
    if (range && (range.top < range.bottom || range.left < range.right)) this.arrays.push(range);
  }

  /** Puts a formula as read in a cell. */
  put({ text, group }: { readonly text: string; readonly group: number }, row: number, column: number): void {
    let own = text;
    if (group >= 0) {
      const master = this.shared.get(group);
      if (text !== "") this.shared.set(group, { row, column, text });
      else if (master) {
        this.budget.addCopied(master.text.length, LIMITS.formula);
        own = copyFormula(master.text, row - master.row, column - master.column);
      }
    }
    if (own !== "") this.formulas.set(cellAddress(row, column), `=${own}`);
  }
}
