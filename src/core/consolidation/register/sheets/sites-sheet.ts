import { type Campaign, columnPlace, lifecycleKeys } from "../../../campaign";
import { isoDate } from "../../../language";
import { type CellValue, type Edit, rowNumberOf } from "../../../workbook";
import { byKey } from "../../by-key";
import { withCorrections } from "../corrections";
import { type Life, stateOf } from "../sites/life";
import type { Correction, SquadNotes } from "../register";
import { numberText } from "../site-number";
import { type Lifecycle, villageLifecycles } from "../village-lifecycle";
import { formKey, type RegisterColumn, siteColumns } from "./columns";
import { type Cells, inOrder, type RegisterContent } from "./content";
import { dayCell, longTable, type Mark } from "./long-table";

const CORRECTED_FILL = "#FFF4CE";

/** 总台账: every site ever reported, with what the squad wrote beside it; corrected cells are marked. */
export function* sitesTable(
  { register, lives, period, date1904 }: RegisterContent,
  campaign: Campaign,
): Generator<Edit> {
  const { sheets } = campaign.consolidation;
  const columns: RegisterColumn[] = [
    ...siteColumns(campaign),
    ...register.ownColumns.map((title) => ({ key: `own ${title}`, title, width: 16 })),
  ];
  const own = (number: number): CellValue[] => [...(register.notes.get(number)?.own ?? [])];
  const corrected = byKey(lives.corrections, ({ number }) => number);
  const lifecycles = villageLifecycles(register.rows);
  const kept = register.kept.sites.filter(({ number }) => !lives.sites.has(number));
  const lines = [...lives.sites.values(), ...kept].sort((a, b) => a.number - b.number);
  const places = new Map(lives.corrections.length > 0 ? lines.map(({ number }, at) => [number, at]) : []);
  const formAt = columns.findIndex(({ key }) => key === formKey(0));
  const sequence = columnPlace(campaign, "sequence");
  const formColumns = siteColumns(campaign);
  /** One at a time: there may be tens of thousands. */
  function* rowsOf(): Generator<CellValue[]> {
    for (const [at, line] of lines.entries()) {
      const { number } = line;
      const cells =
        "cells" in line
          ? line.cells
          : siteCells(
              line,
              at + 1,
              corrected.get(number) ?? [],
              { notes: register.notes.get(number), lifecycle: lifecycles.get(number) },
              campaign,
            );
      const row = [...inOrder(cells, formColumns), ...own(number)];
      if (sequence >= 0) row[formAt + sequence] = at + 1;
      yield row;
    }
  }
  yield* longTable(campaign, {
    sheet: sheets.register,
    columns,
    rows: rowsOf(),
    count: lines.length,
    period,
    date1904,
    marks: lives.corrections.flatMap(({ number, column }): Mark[] => {
      const row = places.get(number);
      if (row === undefined) return [];
      return [{ row, column: formAt + column, format: { fill: CORRECTED_FILL } }];
    }),
  });
}

function siteCells(
  life: Life,
  sequence: number,
  corrected: readonly Correction[],
  { notes, lifecycle }: { readonly notes: SquadNotes | undefined; readonly lifecycle: Lifecycle | undefined },
  campaign: Campaign,
): Cells {
  const { siteStates } = campaign.consolidation;
  const { number, row } = life;
  const texts = withCorrections(row.texts, corrected);
  const ownSequence = columnPlace(campaign, "sequence");
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
    ...lifecycleKeys.map((key): [string, CellValue] => [
      key,
      notes?.lifecycle.get(key) || (lifecycle?.get(key) ?? null),
    ]),
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
