import type { Campaign } from "../../campaign";
import { findLabel } from "../../forms";
import { unitAndDateLabels } from "../../ledger";
import { chineseDate, serialOfDate, type IsoDate } from "../../language";
import { setCell, textOf, valueAt, type Edit, type SheetSnapshot, type RowIndex } from "../../workbook";
import type { TallyBasis } from "../figures";
import type { StatedTally } from "../stated";

/** A full-width blank between two fields of one cell. */
export const gap = "\u3000";

interface Place {
  readonly row: RowIndex;
  readonly column: number;
}

function firstLabel(text: string, labels: readonly string[]): { start: number; end: number } | null {
  for (const label of labels) {
    const found = findLabel(text, label);
    if (found) return found;
  }
  return null;
}

/** A text with what follows one of its labels replaced, up to the next label; null when it has none. */
function replaceField(
  text: string,
  labels: readonly string[],
  others: readonly string[],
  by: string,
): string | null {
  const found = firstLabel(text, labels);
  if (!found) return null;
  const rest = text.slice(found.end);
  const starts = others.map((label) => findLabel(rest, label)?.start ?? rest.length);
  const next = Math.min(rest.length, ...starts);
  return text.slice(0, found.end) + by + (next < rest.length ? gap + rest.slice(next) : "");
}

/** The texts of the cells above the header as they become, and those that hold a date of Excel. */
class FieldWriter {
  private readonly written = new Map<string, { place: Place; value: string | number }>();

  constructor(private readonly sheet: SheetSnapshot) {}

  text({ row, column }: Place): string {
    return textOf(this.written.get(`${row} ${column}`)?.value ?? valueAt(this.sheet, row, column));
  }

  write(place: Place, value: string | number): void {
    this.written.set(`${place.row} ${place.column}`, { place, value });
  }

  edits(): Edit[] {
    return [...this.written.values()].map(({ place, value }) =>
      setCell(this.sheet.name, place.row, place.column, value),
    );
  }
}

/**
 * Writes 报送时间 and 口径 into the cells that hold them; 口径 goes beside 报送时间 where it has no place yet.
 * Null where it has to be stated and there is no place for it.
 */
export function updateFields(
  sheet: SheetSnapshot,
  campaign: Campaign,
  { form, reportDate, basis }: StatedTally,
  wanted: { reportDate: IsoDate | null; basis: TallyBasis; date1904: boolean },
): Edit[] | null {
  const { unitLabel, dateLabel, basisLabel, basisWords } = campaign.tally;
  const { unit, date } = unitAndDateLabels(campaign);
  const dates = [dateLabel, ...date.own];
  const units = [unitLabel, ...unit.own];
  const writer = new FieldWriter(sheet);
  const dateCell = form.dateField.at;
  if (dateCell && wanted.reportDate && wanted.reportDate !== reportDate) {
    const date = chineseDate(wanted.reportDate);
    const inText = replaceField(writer.text(dateCell), dates, [...units, basisLabel], date);
    const isSerial = typeof valueAt(sheet, dateCell.row, dateCell.column) === "number";
    const serial = serialOfDate(wanted.reportDate, wanted.date1904);
    writer.write(dateCell, inText ?? (isSerial ? serial : date));
  }
  if (wanted.basis !== basis) {
    const word = basisWords[wanted.basis];
    const basisCell = form.basisField.at ?? dateCell;
    if (!basisCell) return null;
    const text = writer.text(basisCell);
    const replaced = replaceField(text, [basisLabel], [...units, ...dates], word);
    const isOwnCell = form.basisField.at !== null;
    writer.write(basisCell, replaced ?? (isOwnCell ? word : `${text}${gap}${basisLabel}：${word}`));
  }
  return writer.edits();
}
