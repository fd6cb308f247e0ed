import { type Campaign, dispositionWord } from "../../../campaign";
import { type IsoDate, isoDate } from "../../../language";
import { type CellValue, rowNumberOf } from "../../../workbook";
import type { BoardState } from "../../intake/states";
import { SITE_STATES, type SiteChange, type SiteState } from "../sites/life";
import { HISTORY, type KeptChange, type UnitPeriod } from "../register";
import { numberText } from "../site-number";
import { formKey } from "./columns";
import type { Cells, RegisterContent } from "./content";
import { correctionDecisions } from "./correction-decisions";
import { dayCell } from "./long-table";

/** What 变动记录 tells, in its order. */
export function changesTold({ register, lives }: RegisterContent): (SiteChange | KeptChange)[] {
  const kept = register.kept.changes.filter(({ number }) => !lives.sites.has(number));
  return [...lives.changes, ...kept].sort((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : a.number - b.number,
  );
}

/** Its rows, one at a time. */
export function* changeRows(told: Iterable<SiteChange | KeptChange>, campaign: Campaign): Generator<Cells> {
  for (const change of told) yield "cells" in change ? change.cells : changeCells(change, campaign);
}

function changeCells(change: SiteChange, campaign: Campaign): Cells {
  return new Map<string, CellValue>([
    ["due", dayCell(change.due)],
    ["number", numberText(change.number)],
    ["unit", change.unit],
    ["name", change.name],
    ["change", campaign.consolidation.changes[change.kind]],
    ["before", changeWord(change, change.before, campaign)],
    ["after", changeWord(change, change.after, campaign)],
    ["basis", basisOf(change)],
  ]);
}

/** The words that say so, and where: file and row. */
function basisOf({ words, source: { file, row } }: SiteChange): string {
  const place = row === null ? file : `${file} ${rowNumberOf(row)}`;
  return words ? `${words}（${place}）` : place;
}

/** What stood before or after a change, as people say it. */
export function changeWord({ kind }: SiteChange, value: string | null, campaign: Campaign): string | null {
  if (value === null || value === "") return null;
  if (kind === "new" || kind === "reclassified") return dispositionWord(campaign, value);
  const isState = (SITE_STATES as readonly string[]).includes(value);
  return isState && kind !== "renamed" && kind !== "moved"
    ? campaign.consolidation.siteStates[value as SiteState]
    : value;
}

/** The rows of 历次数据. */
export function unitRows({ register, states }: RegisterContent, campaign: Campaign): Cells[] {
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

/** The rows of 历次清单, one at a time: there are as many as were ever reported. */
export function* reportedRows({ register }: RegisterContent): Generator<Cells> {
  for (const { due, number, unit, file, row, texts, lifecycle, pictures } of register.rows) {
    yield new Map<string, CellValue>([
      ["due", dayCell(due)],
      ["number", numberText(number)],
      ["unit", unit],
      ["file", file],
      ["row", row === null ? null : rowNumberOf(row)],
      ...texts.map((text, column): [string, CellValue] => [formKey(column), text]),
      ...(lifecycle ?? []),
      ["pictures", pictures ?? null],
    ]);
  }
}

/** The rows of 认定记录. */
export function decisionRows({ register }: RegisterContent, campaign: Campaign): Cells[] {
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
