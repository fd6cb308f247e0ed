import type { Campaign } from "../campaign";
import { chineseDate, type IsoDate } from "../language";
import { type HeaderField, offSheet, readReportDate } from "../forms";
import {
  type CellEdit,
  type Edit,
  intersects,
  isCovered,
  type Patch,
  type RangeRef,
  textOf,
  valueAt,
} from "../workbook";
import type { Ledger } from "../ledger/ledger";

/** What the head of the form is filled in with where it says nothing. */
export interface KnownOfHead {
  /** The reporting unit, when the file's name tells. */
  readonly unit?: string | null;
  /** The day that the form is filled in. */
  readonly day?: IsoDate;
}

/** The columns of 附件1 in a sheet, first and last. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const blankDate = "      年   月   日";
const gap = "      ";

export function spanOf({ form }: Ledger): Span {
  const places = [...form.columns.values()].map(({ column }) => column);
  if (form.contactNumber) places.push(form.contactNumber.column);
  return { left: Math.min(...places), right: Math.max(...places) };
}

/** First column of the right half of the second row. */
export function middleOf({ left, right }: Span): number {
  return left + Math.ceil((right - left) / 2);
}

function isFilled({ source }: Ledger, row: number): boolean {
  return source.rows[row]?.some((value) => textOf(value).trim() !== "") ?? false;
}

/** Whether a row above the header may be written in: nothing stands in it, and nothing is merged into it. */
function isFree(ledger: Ledger, row: number): boolean {
  const whole: RangeRef = { top: row, left: 0, bottom: row, right: Number.MAX_SAFE_INTEGER };
  return (
    row >= ledger.top &&
    !isFilled(ledger, row) &&
    !ledger.source.hiddenRows.has(row) &&
    !ledger.source.merges.some((merge) => intersects(merge, whole))
  );
}

function labelText(label: string, field: HeaderField, otherwise: string): string {
  return `${label}：${field.text || otherwise}`;
}

/** 填报时间 is put beside 填报单位 or the other way round, where one of the two has its cell above the header. */
function besideLabel(
  ledger: Ledger,
  at: { row: number; column: number },
  text: string,
  isLeft: boolean,
): Edit[] {
  const { source, sheet } = ledger;
  const span = spanOf(ledger);
  const isEmpty = (column: number) =>
    textOf(valueAt(source, at.row, column)).trim() === "" && !isCovered(source.merges, at.row, column);
  const columns = Array.from({ length: span.right - span.left + 1 }, (_, index) => span.left + index);
  const right = columns.slice(middleOf(span) - span.left).filter((column) => column > at.column);
  const left = columns.filter((column) => column < at.column);
  const free = (isLeft ? [...left, ...right] : [...right, ...left]).find(isEmpty);
  if (free !== undefined)
    return [{ kind: "setCells", sheet, cells: [{ row: at.row, column: free, value: text }] }];
  const found = valueAt(source, at.row, at.column);
  if (typeof found !== "string" || isCovered(source.merges, at.row, at.column)) return [];
  return [{ kind: "setCells", sheet, cells: [{ ...at, value: `${found}${gap}${text}` }] }];
}

/**
 * Puts in the rows of the head that a ledger lacks: the title, 填报单位 and 填报时间. What stands above the header stays;
 * the labels stay where a village put them. Nothing for a ledger below another one.
 */
export function framePatch(ledger: Ledger, campaign: Campaign, known: KnownOfHead = {}): Patch {
  const { form, sheet, top, source } = ledger;
  const { headerTop } = form;
  const isWithin = source.merges.some((merge) => merge.top < headerTop && merge.bottom >= headerTop);
  if (top > 0 || isWithin) return [];
  const { title, unitLabel, dateLabel } = campaign.ledger;
  const { unitField, dateField } = form;
  const unit = labelText(unitLabel, unitField, known.unit ?? "");
  const isBlank = readReportDate(dateField.text).kind === "missing";
  const day = known.day ? chineseDate(known.day) : blankDate;
  const date = isBlank ? `${dateLabel}：${day}` : labelText(dateLabel, dateField, "");
  const lacksUnit = offSheet(unitField) !== null;
  const lacksDate = offSheet(dateField) !== null;
  const labelRows = [unitField.at, dateField.at].flatMap((at) => (at && at.row < headerTop ? [at.row] : []));
  const above = Array.from({ length: headerTop }, (_, row) => row).filter((row) => isFilled(ledger, row));
  const lacksTitle = above.every((row) => labelRows.includes(row));
  const lacksLabels = lacksUnit && lacksDate;

  const patch: Edit[] = [];
  const cells: CellEdit[] = [];
  const merges: RangeRef[] = [];
  const span = spanOf(ledger);
  const band = (row: number, left: number, right: number) => {
    if (right > left) merges.push({ top: row, left, bottom: row, right });
  };
  const besides =
    lacksUnit === lacksDate
      ? []
      : [besideLabel(ledger, (lacksUnit ? dateField.at : unitField.at)!, lacksUnit ? unit : date, lacksUnit)];
  patch.push(...besides.flat());
  let header = headerTop;
  if (lacksLabels) {
    const row = isFree(ledger, header - 1) ? header - 1 : header;
    if (row === header) {
      patch.push({ kind: "insertRows", sheet, row, count: 1 });
      header++;
    }
    const middle = middleOf(span);
    cells.push({ row, column: span.left, value: unit }, { row, column: middle, value: date });
    band(row, span.left, middle - 1);
    band(row, middle, span.right);
  }
  if (lacksTitle) {
    const first = Math.min(header, ...labelRows, ...cells.map(({ row }) => row));
    const isRoom = isFree(ledger, first - 1);
    const row = isRoom ? first - 1 : 0;
    if (!isRoom) {
      patch.push({ kind: "insertRows", sheet, row: 0, count: 1 });
      for (const [index, cell] of cells.entries()) cells[index] = { ...cell, row: cell.row + 1 };
      for (const [index, merge] of merges.entries())
        merges[index] = { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 };
    }
    cells.push({ row, column: span.left, value: title });
    band(row, span.left, span.right);
  }
  return [
    ...patch,
    ...merges.map((range) => ({ kind: "merge", sheet, range }) as const),
    ...(cells.length > 0 ? [{ kind: "setCells", sheet, cells } as const] : []),
  ];
}
