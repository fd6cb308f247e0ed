import { type Campaign, dispositionWord, lifecycleKeys, type Period } from "../../../campaign";
import { type IsoDate, isoDate } from "../../../language";
import { type CellValue, type Patch, rowNumberOf } from "../../../workbook";
import type { BoardState } from "../../intake/states";
import { type Life, SITE_STATES, type SiteChange, type SiteState, stateOf } from "../life";
import type { Lives } from "../lives";
import { HISTORY, type Register, type UnitPeriod } from "../register";
import { numberText } from "../site-number";
import {
  changeColumns,
  decisionColumns,
  formKey,
  type RegisterColumn,
  reportedRowColumns,
  siteColumns,
  unitPeriodColumns,
} from "./columns";
import { correctionDecisions } from "./correction-decisions";
import { dayCell, longTable } from "./long-table";

/** What the sheets of the register are written from. */
export interface RegisterContent {
  readonly register: Register;
  readonly lives: Lives;
  readonly period: Period | null;
  /** The words for the states of a unit. */
  readonly states: Readonly<Partial<Record<BoardState, string>>>;
}

type Cells = ReadonlyMap<string, CellValue>;

/** 总台账, 变动记录, 历次数据, 历次清单 and 认定记录. */
export function registerSheets(content: RegisterContent, campaign: Campaign): Map<string, Patch> {
  const { sheets } = campaign.consolidation;
  const { period } = content;
  const table = (sheet: string, columns: readonly RegisterColumn[], rows: readonly Cells[]) =>
    longTable(campaign, { sheet, columns, rows: rows.map((row) => inOrder(row, columns)), period });
  return new Map([
    [sheets.register, sitesTable(content, campaign)],
    [sheets.changes, table(sheets.changes, changeColumns(campaign), changeRows(content, campaign))],
    [sheets.unitPeriods, table(sheets.unitPeriods, unitPeriodColumns(campaign), unitRows(content, campaign))],
    [sheets.reportedRows, table(sheets.reportedRows, reportedRowColumns(campaign), reportedRows(content))],
    [
      sheets.squadDecisions,
      table(sheets.squadDecisions, decisionColumns(campaign), decisionRows(content, campaign)),
    ],
  ]);
}

const CORRECTED_FILL = "#FFF4CE";

function sitesTable({ register, lives, period }: RegisterContent, campaign: Campaign): Patch {
  const { sheets } = campaign.consolidation;
  const columns: RegisterColumn[] = [
    ...siteColumns(campaign),
    ...register.ownColumns.map((title) => ({ key: `own ${title}`, title, width: 16 })),
  ];
  const own = (number: number): CellValue[] => [...(register.notes.get(number)?.own ?? [])];
  const known = [...lives.sites.values()].map((life, at) => {
    const cells = siteCells(life, at + 1, register, lives, campaign);
    return { number: life.number, cells: [...inOrder(cells, siteColumns(campaign)), ...own(life.number)] };
  });
  const kept = register.kept.sites
    .filter(({ number }) => !lives.sites.has(number))
    .map(({ number, cells }) => ({
      number,
      cells: [...inOrder(cells, siteColumns(campaign)), ...own(number)],
    }));
  const rows = [...known, ...kept].sort((a, b) => a.number - b.number);
  const formAt = columns.findIndex(({ key }) => key === formKey(0));
  const sequence = campaign.ledger.columns.findIndex(({ key }) => key === "sequence");
  const places = new Map(rows.map(({ number }, at) => [number, at]));
  const table = longTable(campaign, {
    sheet: sheets.register,
    columns,
    rows: rows.map(({ cells }, at) => (sequence < 0 ? cells : cells.with(formAt + sequence, at + 1))),
    period,
  });
  const marks = lives.corrections.flatMap(({ number, column }): Patch => {
    const row = places.get(number);
    if (row === undefined) return [];
    const at = { row: row + 3, column: formAt + column };
    const range = { top: at.row, bottom: at.row, left: at.column, right: at.column };
    return [{ kind: "format", sheet: sheets.register, range, format: { fill: CORRECTED_FILL } }];
  });
  return [...table, ...marks];
}

function siteCells(
  life: Life,
  sequence: number,
  register: Register,
  lives: Lives,
  campaign: Campaign,
): Cells {
  const { siteStates } = campaign.consolidation;
  const { number, row } = life;
  const notes = register.notes.get(number);
  const texts = [...row.texts];
  for (const each of lives.corrections) if (each.number === number) texts[each.column] = each.text;
  const ownSequence = campaign.ledger.columns.findIndex(({ key }) => key === "sequence");
  return new Map<string, CellValue>([
    ["number", numberText(number)],
    ["state", siteStates[stateOf(life)]],
    ["unit", life.unit],
    ...texts.map((text, column): [string, CellValue] => [formKey(column), text]),
    [formKey(ownSequence), sequence],
    ["first", dayCell(life.first)],
    ["last", dayCell(life.last)],
    ["doneOn", dayCell(life.done?.date ?? null)],
    ["times", life.timesReappeared || null],
    ["reappeared", dayCell(life.lastReappeared)],
    ["ownSequence", row.texts[ownSequence] ?? null],
    ...lifecycleKeys.map((key): [string, CellValue] => [key, notes?.lifecycle.get(key) ?? null]),
    ["acceptedOn", acceptedCell(notes?.acceptedOn ?? "")],
    ["acceptedBy", notes?.acceptedBy ?? null],
    ["file", row.file],
    ["row", row.row === null ? null : rowNumberOf(row.row)],
  ]);
}

function acceptedCell(text: string): CellValue {
  const date = isoDate(text);
  return date ? dayCell(date) : text;
}

function changeRows({ register, lives }: RegisterContent, campaign: Campaign): Cells[] {
  const { changes: words } = campaign.consolidation;
  const told = lives.changes.map((change) => ({
    due: change.due as string,
    number: change.number,
    cells: new Map<string, CellValue>([
      ["due", dayCell(change.due)],
      ["number", numberText(change.number)],
      ["unit", change.unit],
      ["name", change.name],
      ["change", words[change.kind]],
      ["before", changeWord(change, change.before, campaign)],
      ["after", changeWord(change, change.after, campaign)],
      ["basis", basisOf(change)],
    ]),
  }));
  const kept = register.kept.changes
    .filter(({ number }) => !lives.sites.has(number))
    .map(({ due, number, cells }) => ({ due: due as string, number, cells }));
  return [...told, ...kept]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.number - b.number))
    .map(({ cells }) => cells);
}

/** The words that say so, and where: file and row. */
function basisOf({ words, source: { file, row } }: SiteChange): string {
  const place = row === null ? file : `${file} ${rowNumberOf(row)}`;
  return words ? `${words}（${place}）` : place;
}

function changeWord({ kind }: SiteChange, value: string | null, campaign: Campaign): string | null {
  if (value === null || value === "") return null;
  if (kind === "new" || kind === "reclassified") return dispositionWord(campaign, value);
  const isState = (SITE_STATES as readonly string[]).includes(value);
  return isState && kind !== "renamed" && kind !== "moved"
    ? campaign.consolidation.siteStates[value as SiteState]
    : value;
}

function unitRows({ register, states }: RegisterContent, campaign: Campaign): Cells[] {
  return register.units.map((unit) => {
    const { due, file, reportDate, rows, basis, figures, carriedFrom } = unit;
    return new Map<string, CellValue>([
      ["due", dayCell(due)],
      ["unit", unit.unit],
      ["state", stateWord(unit, states, campaign)],
      ["file", file],
      ["reportDate", dayCell(reportDate)],
      ["rows", rows],
      ["basis", basis],
      ...[...figures].map(([key, value]): [string, CellValue] => [`figure ${key}`, value]),
      ["carriedFrom", dayCell(carriedFrom)],
    ]);
  });
}

function stateWord({ state }: UnitPeriod, states: RegisterContent["states"], campaign: Campaign): string {
  return state === HISTORY ? campaign.consolidation.history : (states[state as BoardState] ?? state);
}

function reportedRows({ register }: RegisterContent): Cells[] {
  return register.rows.map(({ due, number, unit, file, row, texts }) => {
    return new Map<string, CellValue>([
      ["due", dayCell(due)],
      ["number", numberText(number)],
      ["unit", unit],
      ["file", file],
      ["row", row === null ? null : rowNumberOf(row)],
      ...texts.map((text, column): [string, CellValue] => [formKey(column), text]),
    ]);
  });
}

function decisionRows({ register }: RegisterContent, campaign: Campaign): Cells[] {
  return [...register.decisions, ...correctionDecisions(register.corrections, campaign)].map(
    ({ date, kind, subject, value }) =>
      new Map<string, CellValue>([
        ["date", isoDate(date) ? dayCell(date as IsoDate) : date],
        ["kind", kind],
        ["subject", subject],
        ["value", value],
      ]),
  );
}

function inOrder(cells: Cells, columns: readonly RegisterColumn[]): CellValue[] {
  return columns.map(({ key }) => cells.get(key) ?? null);
}
