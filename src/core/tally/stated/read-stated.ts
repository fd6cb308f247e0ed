import { type Campaign, type FigureKey, oncePerCampaign } from "../../campaign";
import { findField, Grid, readReportDate, type HeaderField } from "../../forms";
import { withoutBlanks, readCount, type IsoDate } from "../../language";
import { unitAndDateLabels } from "../../ledger";
import { rosterUnit } from "../../roster";
import { findLogForm } from "../../action-log/form";
import { cellAddress, type CellRef, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import type { TallyBasis } from "../figures";
import { dayOfTally } from "./day-of-tally";
import { findTallyHeader, type TallyHeader } from "./header";
import { readRows, type TallyRows } from "./rows";
import { isNameOf, type StatedFigure, type StatedTally, type TallyForm } from "./stated";

export interface ReadStatedOptions {
  /** The unit whose row is wanted; null for the town's own, the total of several units. */
  readonly unit: string | null;
  /** The ledger's report date: of several tally sheets, that of the same date is read. */
  readonly reportDate?: IsoDate | null | undefined;
}

/** The first of several labels of one field that stands above the header. */
function findFirstField(
  grid: Grid,
  above: number,
  labels: readonly string[],
  others: readonly string[],
): HeaderField {
  const fields = labels.map((label) => findField(grid, above, label, others));
  return fields.find(({ at }) => at) ?? fields[0]!;
}

function readForm(grid: Grid, campaign: Campaign, header: TallyHeader): TallyForm {
  const { unitLabel, dateLabel, basisLabel } = campaign.tally;
  const { unit, date } = unitAndDateLabels(campaign);
  const units = [unitLabel, ...unit.own];
  const dates = [dateLabel, ...date.own];
  const columns = new Map<FigureKey, { column: number; title: string }>();
  for (const [key, place] of header.labels) if (key !== "unit") columns.set(key, place);
  return {
    sheet: grid.sheet.name,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns,
    unitColumn: header.labels.get("unit")?.column ?? null,
    unitField: findFirstField(grid, header.top, units, [...dates, basisLabel]),
    dateField: findFirstField(grid, header.top, dates, [...units, basisLabel]),
    basisField: findField(grid, header.top, basisLabel, [...units, ...dates]),
  };
}

/** The unit's row; else the only one; else, of several, the total where there is one; else the first. */
function chooseRow(
  grid: Grid,
  campaign: Campaign,
  form: TallyForm,
  rows: TallyRows,
  unit: string | null,
): number {
  if (unit !== null && form.unitColumn !== null) {
    const column = form.unitColumn;
    const own = rows.data.find((row) => isNameOf(unit, withoutBlanks(grid.text(row, column)), campaign));
    if (own !== undefined) return own;
  }
  if (rows.data.length > 1 && rows.total !== null) return rows.total;
  return rows.data[0] ?? rows.total ?? form.headerBottom + 1;
}

/** A cell merged across columns, or with the header, is not the figure's own. */
function writableCell(grid: Grid, form: TallyForm, row: number, column: number): CellRef | null {
  const merge = grid.mergeAt(row, column);
  if (!merge || (merge.top === row && merge.left === column)) return { row, column };
  const isOwn = merge.left === merge.right && merge.top > form.headerBottom;
  return isOwn ? { row: merge.top, column } : null;
}

function readFigure(grid: Grid, form: TallyForm, key: FigureKey, row: number, column: number): StatedFigure {
  const value = grid.value(row, column);
  return {
    key,
    row,
    column,
    writable: writableCell(grid, form, row, column),
    value,
    isBlank: !grid.isFilled(row, column),
    count: readCount(value),
    formula: grid.sheet.formulas.get(cellAddress(row, column)) ?? null,
  };
}

function readBasis(field: HeaderField, campaign: Campaign): TallyBasis {
  const { basisWords } = campaign.tally;
  const bases: readonly TallyBasis[] = ["month", "period"];
  return bases.find((basis) => field.text.includes(basisWords[basis])) ?? "cumulative";
}

/** Of a hundred sheets each is asked for the units of all: whether one is a tally is found out once. */
const headers = oncePerCampaign(() => new WeakMap<SheetSnapshot, TallyHeader | false>());

function headerOf(grid: Grid, campaign: Campaign): TallyHeader | null {
  const known = headers(campaign);
  let header = known.get(grid.sheet);
  if (header === undefined) {
    const found = findTallyHeader(grid, campaign);
    // A log names machines, meters and people too.
    header = found && findLogForm(grid, campaign)?.headerRow !== found.top ? found : false;
    known.set(grid.sheet, header);
  }
  return header || null;
}

/** Reads the tally of a sheet, or null when it holds none. */
export function readStatedTally(
  sheet: SheetSnapshot,
  campaign: Campaign,
  { unit }: ReadStatedOptions,
  date1904: boolean,
): StatedTally | null {
  const grid = new Grid(sheet, date1904);
  const header = headerOf(grid, campaign);
  if (!header) return null;
  const form = readForm(grid, campaign, header);
  const rows = readRows(grid, campaign, header);
  const row = chooseRow(grid, campaign, form, rows, unit);
  const date = readReportDate(form.dateField.text);
  return {
    form,
    row,
    unit: form.unitColumn === null ? "" : withoutBlanks(grid.text(row, form.unitColumn)),
    dataRows: rows.data,
    totalRow: rows.total,
    figures: new Map(
      [...form.columns].map(([key, { column }]) => [key, readFigure(grid, form, key, row, column)]),
    ),
    explanations: rows.explanations,
    reportDate: date.kind === "date" ? date.date : null,
    basis: readBasis(form.basisField, campaign),
  };
}

/** Whether a tally says that it is another unit's. */
function isOfAnother(stated: StatedTally, unit: string | null, campaign: Campaign): boolean {
  const named = rosterUnit(stated.unit, campaign) ?? rosterUnit(stated.form.unitField.text, campaign);
  return unit !== null && named !== null && named !== unit;
}

/**
 * Finds the tally sheet of a workbook: of several in sheet order the one dated as the ledger is, else the
 * first; another unit's only where there is no other. Hidden sheets are not looked at.
 */
export function findStatedTally(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  options: ReadStatedOptions,
): StatedTally | null {
  const found = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .map((sheet) => readStatedTally(sheet, campaign, options, workbook.date1904))
    .filter((stated) => stated !== null);
  const { reportDate, unit } = options;
  const own = found.filter((stated) => !isOfAnother(stated, unit, campaign));
  const choice = own.length > 0 ? own : found;
  const isOfDate = (stated: StatedTally): boolean =>
    !!reportDate && dayOfTally(stated, reportDate) === reportDate;
  return choice.find(isOfDate) ?? choice[0] ?? null;
}
