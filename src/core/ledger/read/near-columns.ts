import { type Campaign, type ColumnKey, oncePerCampaign } from "../../campaign";
import type { Grid } from "../../forms";
import { dice, editDistance, tokensOf, undecorated, withoutBlanks, withoutBrackets } from "../../language";
import type { HeaderCell } from "../ledger";
import type { HeaderReading } from "./header";
import { looksLike, looksOnlyLike } from "./looks-like";

/** Rows below a header that show what its columns hold. */
const rowsLookedAt = 60;
const longestTitle = 40;
/** Titles this much alike are near whatever differs. */
const alikeEnough = 0.5;
/** How near a title is that shares a word with the column alone. */
const wordShared = 0.2;
/** How near one is that shares a character and stands in the column's place. */
const placeShared = 0.1;

/** Without them a site is none: what stands in their place is asked about, whatever it is called. */
const toldByPlace: ReadonlySet<ColumnKey> = new Set(["siteName", "address"]);

/** The last column called by what is left over, and not by what it is. */
const leftOver = /^(?:其[他它余]|补充|附[记言])/;

interface Named {
  readonly key: ColumnKey;
  readonly names: readonly string[];
  /** Pairs of characters that stand in no other column's names. */
  readonly own: ReadonlySet<number>;
}

const namesOf = oncePerCampaign((campaign): readonly Named[] => {
  const named = campaign.ledger.columns.map(({ key, title, shortTitle, synonyms }) => {
    const names = [title, shortTitle ?? title, ...synonyms].map((name) => bare(name));
    return { key, names, pairs: new Set(names.flatMap(tokensOf)) };
  });
  return named.map(({ key, names, pairs }) => {
    const others = named.filter((other) => other.key !== key);
    return {
      key,
      names,
      own: new Set([...pairs].filter((pair) => !others.some((other) => other.pairs.has(pair)))),
    };
  });
});

const contactNumbers = oncePerCampaign(({ ledger }) => ledger.splitContact.number.map(bare));

function bare(title: string): string {
  return withoutBrackets(undecorated(title));
}

/** Whether a title is a name but for one or two characters, or a name and a word more. */
function nearness(title: string, name: string): number {
  if (title.length < 2 || name.length < 2) return 0;
  const longest = Math.max(title.length, name.length);
  const distance = editDistance(title, name);
  const shared = dice(tokensOf(title), tokensOf(name));
  const isWithin = title.includes(name) || (name.includes(title) && title.length * 2 >= name.length);
  const isNear =
    isWithin || shared >= alikeEnough || (distance <= 2 && distance * 2 <= longest && distance < longest);
  return isNear ? Math.max(shared, 1 - distance / longest) : 0;
}

/** What a title may be read as: all of it, and its first line where a hint stands below. */
function formsOf(text: string): string[] {
  const [first = ""] = text.trim().split(/[\r\n]/);
  return [...new Set([bare(text), bare(first)])].filter((form) => form !== "" && form.length <= longestTitle);
}

/** A header cell that no column has taken. */
interface Free {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Words, or a mark or nothing at all: №, #. A number is the number of a column. */
function mayBeTitle(text: string): boolean {
  return /\p{L}/u.test(text) || !/\d/.test(text);
}

function freeCells(grid: Grid, reading: HeaderReading): Free[] {
  const number = reading.columns.has("operatorContact") ? reading.number : null;
  const taken = new Set(
    [...reading.columns.values(), ...reading.lifecycle.values(), reading.contactNumber, number]
      .filter((cell) => cell !== null)
      .concat(reading.repeated.map(({ cell }) => cell))
      .map(({ column }) => column),
  );
  const free: Free[] = [];
  for (let row = reading.bottom; row >= reading.top; row--) {
    for (let column = 0; column < grid.width(row); column++) {
      const text = grid.text(row, column);
      if (taken.has(column) || !mayBeTitle(text) || text.length > 200) continue;
      const merge = grid.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      free.push({ row, column, text });
      taken.add(column);
    }
  }
  return free;
}

function textsBelow(grid: Grid, reading: HeaderReading, column: number): string[] {
  const last = Math.min(grid.sheet.rows.length, reading.bottom + 1 + rowsLookedAt);
  const texts: string[] = [];
  for (let row = reading.bottom + 1; row < last; row++) {
    const text = grid.text(row, column);
    // A heading across is no cell of the column.
    if (text && grid.sheet.rows[row]!.filter((value) => value !== null).length > 1) texts.push(text);
  }
  return texts;
}

interface Pair {
  readonly key: ColumnKey;
  readonly cell: Free;
  readonly score: number;
}

/** How near a title is to a column's names. */
function nearestName(
  { key, names, own }: Named,
  text: string,
): { readonly near: number; readonly shares: boolean } {
  const forms = formsOf(text);
  // A word more makes another number of it: 照片编号.
  const mayBeLonger = key !== "sequence";
  const scores = forms.flatMap((form) =>
    names.map((name) => (mayBeLonger || form.length <= name.length + 1 ? nearness(form, name) : 0)),
  );
  const shares = mayBeLonger && forms.some((form) => tokensOf(form).some((pair) => own.has(pair)));
  return { near: Math.max(0, ...scores), shares };
}

/** How likely a free cell is the title of a column; 0 where it is not. */
function likelihood(
  named: Named,
  { text }: Free,
  texts: readonly string[],
  isInPlace: boolean,
  campaign: Campaign,
): number {
  const { key } = named;
  const { near, shares } = nearestName(named, text);
  const looks = looksLike(key, texts, campaign);
  if (looks === "unlike") return 0;
  // What no title says, the cells must say, in the place where the form has the column.
  if (!/\p{L}/u.test(text)) return isInPlace && looksOnlyLike(key, texts, campaign) ? placeShared : 0;
  if (key === "remarks" && isInPlace && formsOf(text).some((form) => leftOver.test(form))) return placeShared;
  // Of a title of two characters one is too much to differ where nothing below speaks for it.
  if (looks === "empty" && key === "remarks" && isInPlace && sharesCharacter(named, text)) return placeShared;
  if (looks === "empty") return withoutBlanks(text).length < 3 ? 0 : near;
  if (looksOnlyLike(key, texts, campaign))
    return key === "operatorContact" && isNumberTitle(text, campaign) ? wordShared : 1 + near;
  if (near || shares) return near || wordShared;
  return isInPlace && (toldByPlace.has(key) || sharesCharacter(named, text)) ? placeShared : 0;
}

function sharesCharacter({ names }: Named, text: string): boolean {
  return formsOf(text).some((form) =>
    names.some((name) => [...form].some((character) => name.includes(character))),
  );
}

/** Whether a column stands between those that the form has before and after the missing one. */
function isInPlaceOf(
  key: ColumnKey,
  column: number,
  { columns }: HeaderReading,
  campaign: Campaign,
): boolean {
  const keys = campaign.ledger.columns.map((each) => each.key);
  const at = keys.indexOf(key);
  const [before, after] = [keys[at - 1], keys[at + 1]].map((each) =>
    each ? columns.get(each)?.column : undefined,
  );
  return (
    (at === 0 ? column === (after ?? NaN) - 1 : column === (before ?? NaN) + 1) &&
    (after === undefined || column < after)
  );
}

function isNumberTitle(text: string, campaign: Campaign): boolean {
  const isNear = (form: string) => contactNumbers(campaign).some((title) => nearness(form, title) > 0);
  return formsOf(text).some(isNear);
}

/**
 * Gives the columns that a header does not name the cells that are likely to be theirs: a title that is nearly one
 * (经营者及电话, 拟处理措施) over cells that look like the column, or cells that can be of no other column.
 */
export function withNearColumns(grid: Grid, campaign: Campaign, reading: HeaderReading): HeaderReading {
  const missing = namesOf(campaign).filter(({ key }) => !reading.columns.has(key));
  if (missing.length === 0) return reading;
  const free = freeCells(grid, reading);
  if (free.length === 0) return reading;

  const pairs: Pair[] = free.flatMap((cell) => {
    const texts = textsBelow(grid, reading, cell.column);
    return missing
      .map((named) => ({
        key: named.key,
        cell,
        score: likelihood(
          named,
          cell,
          texts,
          isInPlaceOf(named.key, cell.column, reading, campaign),
          campaign,
        ),
      }))
      .filter(({ score }) => score > 0);
  });
  pairs.sort((a, b) => b.score - a.score || a.cell.column - b.cell.column);
  const columns = new Map(reading.columns);
  const taken = new Set<Free>();
  for (const { key, cell } of pairs) {
    if (columns.has(key) || taken.has(cell)) continue;
    columns.set(key, headerCell(cell));
    taken.add(cell);
  }
  if (taken.size === 0) return reading;
  const inOrder = new Map([...columns].sort(([, a], [, b]) => a.column - b.column));
  return {
    ...reading,
    columns: inOrder,
    contactNumber: numberBeside(grid, campaign, { reading, columns, free }),
  };
}

function headerCell({ row, column, text }: Free): HeaderCell {
  return { row, column, title: withoutBlanks(text), renamed: true, unsure: true };
}

/** The column of numbers where that of the operators holds names only. */
function numberBeside(
  grid: Grid,
  campaign: Campaign,
  {
    reading,
    columns,
    free,
  }: { reading: HeaderReading; columns: HeaderReading["columns"]; free: readonly Free[] },
): HeaderCell | null {
  const name = columns.get("operatorContact");
  if (!name?.renamed || reading.contactNumber) return reading.contactNumber;
  const holdsNumbers = (column: number) =>
    looksOnlyLike("operatorContact", textsBelow(grid, reading, column), campaign);
  if (holdsNumbers(name.column)) return null;
  if (reading.number && reading.number.column !== name.column) return reading.number;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const number = free.find(
    ({ column, text }) => !taken.has(column) && isNumberTitle(text, campaign) && holdsNumbers(column),
  );
  return number ? headerCell(number) : null;
}
