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
import { dayCell, longTable } from "./long-table";

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
  const known = [...lives.sites.values()].map((life, at) => {
    const cells = siteCells(
      life,
      at + 1,
      corrected.get(life.number) ?? [],
      { notes: register.notes.get(life.number), lifecycle: lifecycles.get(life.number) },
      campaign,
    );
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
  const sequence = columnPlace(campaign, "sequence");
  const places = new Map(rows.map(({ number }, at) => [number, at]));
  yield* longTable(campaign, {
    sheet: sheets.register,
    columns,
    rows: rows.map(({ cells }, at) => (sequence < 0 ? cells : cells.with(formAt + sequence, at + 1))),
    count: rows.length,
    period,
    date1904,
  });
  for (const { number, column } of lives.corrections) {
    const row = places.get(number);
    if (row === undefined) continue;
    const at = { row: row + 3, column: formAt + column };
    const range = { top: at.row, bottom: at.row, left: at.column, right: at.column };
    yield { kind: "format", sheet: sheets.register, range, format: { fill: CORRECTED_FILL } };
  }
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
