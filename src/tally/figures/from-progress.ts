import { dispositionOf, factsOf, type Ledger, type LedgerRow } from "../../ledger";
import type { Fact, FactKind } from "../../ledger/progress";
import { cellAddress } from "../../workbook";
import { sumOf, type Evidence, type Figure } from "./figure";
import type { ActionFigure } from "./from-log";
import { isWithin, type Window } from "./window";

interface Passage {
  readonly row: LedgerRow;
  readonly fact: Fact;
}

function evidenceOf(ledger: Ledger, { row, fact }: Passage, count: number): Evidence {
  const { start, end, text, date } = fact;
  const cell = cellAddress(row.row, row.cell("progress")!.column);
  return { sheet: ledger.sheet, cell, start, end, text, count, ...(date && { date }) };
}

function passages(rows: readonly LedgerRow[], kind: FactKind): Passage[] {
  return rows.flatMap((row) => factsOf(row, [kind]).map((fact) => ({ row, fact })));
}

/** Exact counts of a kind; an approximate one is shown and never added up. */
function countedPassages(rows: readonly LedgerRow[], kind: FactKind): Passage[] {
  return passages(rows, kind).filter(({ fact }) => fact.count !== undefined && !fact.approximate);
}

/**
 * Outings: equal number and date (or both without a date) in several rows are one outing, counted once.
 * What one row says twice is two.
 */
function outings(ledger: Ledger, found: readonly Passage[]): Evidence[] {
  const counted = new Map<string, number>();
  const inRow = new Map<string, number>();
  let row: LedgerRow | null = null;
  return found.map((passage) => {
    if (passage.row !== row) inRow.clear();
    row = passage.row;
    const key = `${passage.fact.count} ${passage.fact.date ?? ""}`;
    const times = (inRow.get(key) ?? 0) + 1;
    inRow.set(key, times);
    const isRepeat = times <= (counted.get(key) ?? 0);
    if (!isRepeat) counted.set(key, times);
    return evidenceOf(ledger, passage, isRepeat ? 0 : passage.fact.count!);
  });
}

/** Closures: one joint operation a day, so distinct dates; an undated closure adds nothing. */
function closures(ledger: Ledger, rows: readonly LedgerRow[], window: Window): Figure | null {
  const days = new Set<string>();
  const closing = rows.filter((row) => dispositionOf(row) === "closure");
  const evidence = passages(closing, "closed")
    .filter(({ fact }) => isWithin(window, fact.date))
    .map((passage) => {
      const { date } = passage.fact;
      const isNew = date !== undefined && !days.has(date);
      if (isNew) days.add(date);
      return evidenceOf(ledger, passage, isNew ? 1 : 0);
    });
  return days.size > 0 ? sumOf("progress", evidence) : null;
}

/**
 * A figure read out of 整治进展情况, or null where it says nothing for these days.
 * @param rows the rows without duplicates.
 */
export function fromProgress(
  key: ActionFigure,
  ledger: Ledger,
  rows: readonly LedgerRow[],
  window: Window,
): Figure | null {
  if (key === "closureOperations") return closures(ledger, rows, window);
  const found = countedPassages(rows, key).filter(({ fact }) => isWithin(window, fact.date));
  const isOuting = key === "inspectionTeams" || key === "inspectorVisits";
  return sumOf(
    "progress",
    isOuting
      ? outings(ledger, found)
      : found.map((passage) => evidenceOf(ledger, passage, passage.fact.count!)),
  );
}
