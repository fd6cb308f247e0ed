import { MAX_COLUMNS, MAX_ROWS } from "../../../core/workbook";

// Names of other modules cost a call each time in some module systems, and these are asked for every cell.
const maxColumns = MAX_COLUMNS;
const maxRows = MAX_ROWS;

/** The address that a cell states of itself, from zero. */
export class StatedAddress {
  row = 0;
  column = 0;

  /** Reads `B7`; false for an address that no sheet has. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    let column = 0;
    let row = 0;
    let letters = 0;
    for (; at < end; at++) {
      const c = bytes[at]! & 0xdf;
      if (c >= 65 && c <= 90) {
        column = column * 26 + (c - 64);
        if (++letters > 3) return false;
      } else if (bytes[at] !== 36) {
        break;
      }
    }
    if (bytes[at] === 36) at++;
    if (end - at < 1 || end - at > 7) return false;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
    }
    if (letters === 0 || row === 0 || column > maxColumns || row > maxRows) return false;
    this.row = row - 1;
    this.column = column - 1;
    return true;
  }
}
