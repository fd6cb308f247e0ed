import type { Campaign, ColumnKey } from "../campaign";
import { dice, tokensOf, withoutBlanks, normalizeTitle, withoutBrackets } from "../language";
import { type SheetSnapshot, textOf } from "../workbook";

/** Which column of a sheet is taken for which of the ten; a key that is absent has none. */
export interface Mapping {
  /** Zero-based. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

const rowsSearched = 30;
const longestTitle = 40;
const leastLikeness = 0.3;

function titleAt(sheet: SheetSnapshot, row: number, column: number): string {
  const text = textOf(sheet.rows[row]?.[column] ?? null);
  return text.length > longestTitle ? "" : withoutBrackets(normalizeTitle(text));
}

/** How alike two titles are, from 0 to 1: the share of character pairs, and at least 0.6 where one holds the other. */
function likeness(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  const shared = dice(tokensOf(a), tokensOf(b));
  return a.includes(b) || b.includes(a) ? Math.max(0.6, shared) : shared;
}

/** The rows that could be a header: two short texts or more. */
export function headerCandidates(sheet: SheetSnapshot): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(rowsSearched, sheet.rows.length); row++) {
    const titles = (sheet.rows[row] ?? []).filter(
      (value) => typeof value === "string" && value.length <= longestTitle && withoutBlanks(value) !== "",
    );
    if (titles.length >= 2) rows.push(row);
  }
  return rows;
}

/** The most likely column for each of the ten, each column of the sheet taken once. */
export function guessColumns(sheet: SheetSnapshot, headerRow: number, campaign: Campaign): Mapping {
  const pairs: { key: ColumnKey; column: number; score: number }[] = [];
  const width = sheet.rows[headerRow]?.length ?? 0;
  for (const { key, title, synonyms } of campaign.ledger.columns) {
    const names = [title, ...synonyms].map((name) => withoutBrackets(normalizeTitle(name)));
    for (let column = 0; column < width; column++) {
      const found = titleAt(sheet, headerRow, column);
      const score = Math.max(...names.map((name) => likeness(found, name)));
      if (score >= leastLikeness) pairs.push({ key, column, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  for (const { key, column } of pairs) {
    if (columns.has(key) || taken.has(column)) continue;
    columns.set(key, column);
    taken.add(column);
  }
  return { headerRow, columns };
}

/** The header row whose titles are most like the ten, and the columns for them; null when no row could be one. */
export function guessMapping(sheet: SheetSnapshot, campaign: Campaign): Mapping | null {
  const guesses = headerCandidates(sheet).map((row) => guessColumns(sheet, row, campaign));
  return guesses.reduce<Mapping | null>(
    (best, guess) => (!best || guess.columns.size > best.columns.size ? guess : best),
    null,
  );
}
