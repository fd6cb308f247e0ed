import {
  addedTo,
  columnKeys,
  figureKeys,
  lifecycleKeys,
  type Campaign,
  type ColumnKey,
  type FigureKey,
} from "../campaign";
import { tidy } from "../language";
import type { Ledger, LedgerRow } from "../ledger";
import { analyse, type StatedTally } from "../tally";
import { type CellValue, textOf, type WorkbookSnapshot } from "../workbook";

/** What is handed in: the ledgers of a workbook in sheet order and its tally sheet. An `Analysis` has both. */
export interface SubmissionContent {
  readonly ledgers: readonly Ledger[];
  readonly stated: StatedTally | null;
}

/** Stands in for a missing report date in texts that the canonical form does not read. */
const anyDay = "2000-01-01";

/** Reads what a workbook hands in. */
export function contentOf(workbook: WorkbookSnapshot, campaign: Campaign): SubmissionContent {
  return analyse(workbook, campaign, { today: anyDay });
}

/** A value as it is stored, whatever a host knows of how it is shown. */
function stored(value: CellValue | undefined): string {
  return tidy(textOf(value ?? null));
}

function canonicalRow(row: LedgerRow, columns: Iterable<ColumnKey>): unknown {
  const cells = columnKeys.map((key) => stored(row.cell(key)?.value));
  const others = lifecycleKeys.flatMap((key) => {
    const text = stored(row.lifecycleValue(key));
    return text ? [[key, text]] : [];
  });
  const added = addedTo(columnKeys, columns)
    .sort()
    .flatMap((key) => {
      const text = stored(row.cell(key)?.value);
      return text ? [[key, text]] : [];
    });
  return [cells, stored(row.numberCell?.value), [...others, ...added]];
}

function canonicalLedger({ unit, reportDate, form, rows }: Ledger): unknown {
  return [unit, reportDate ?? form.dateField.text, rows.map((row) => canonicalRow(row, form.columns.keys()))];
}

function canonicalTally({ form, figures, reportDate, basis, explanations }: StatedTally): unknown {
  const written = (key: FigureKey) => {
    const figure = figures.get(key);
    return figure ? (figure.count ?? tidy(textOf(figure.value))) : "";
  };
  const added = addedTo(figureKeys, figures.keys()).sort();
  return [
    form.unitField.text,
    reportDate ?? form.dateField.text,
    basis,
    figureKeys.map(written),
    explanations.filter(({ names }) => names.size > 0).map(({ text }) => tidy(text)),
    // A campaign that adds none leaves the text as it was.
    ...(added.length > 0 ? [added.map((key) => [key, written(key)])] : []),
  ];
}

/**
 * What a stamp vouches for, as one text: unit, date and every data row's columns, tidied, in their order, and
 * the figures of the tally with what explains them. Formats, empty cells, rows that are no data and other
 * sheets are not in it.
 */
export function canonicalForm({ ledgers, stated }: SubmissionContent): string {
  return JSON.stringify(["1", ledgers.map(canonicalLedger), stated && canonicalTally(stated)]);
}
