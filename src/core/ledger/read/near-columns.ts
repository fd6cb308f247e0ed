import type { Campaign, ColumnKey } from "../../campaign";
import type { Grid } from "../../forms";
import { withoutBlanks } from "../../language";
import type { HeaderCell } from "../ledger";
import { type Free, freeCells, textsBelow } from "./free-cells";
import type { HeaderReading } from "./header";
import { looksLike, looksOnlyLike } from "./looks-like";
import { isLeftOver, isNumberTitle, type Named, namesOf, nearestName, sharesCharacter } from "./near-titles";

/** How near a title is that shares a word with the column alone. */
const wordShared = 0.2;
/** How near one is that shares a character and stands in the column's place. */
const placeShared = 0.1;

/** Without them a site is none: what stands in their place is asked about, whatever it is called. */
const toldByPlace: ReadonlySet<ColumnKey> = new Set(["siteName", "address"]);

interface Pair {
  readonly key: ColumnKey;
  readonly cell: Free;
  readonly score: number;
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
  if (!near && !shares && !isInPlace && !looksOnlyLike(key, texts, campaign)) return 0;
  // To the letter, but in traditional characters.
  if (near === 1) return 1 + near;
  const looks = looksLike(key, texts, campaign);
  if (looks === "unlike") return 0;
  // What no title says, the cells must say, in the place where the form has the column.
  if (!/\p{L}/u.test(text)) return isInPlace && looks === "like" && key !== "remarks" ? placeShared : 0;
  if (key === "remarks" && isInPlace && isLeftOver(text)) return placeShared;
  // Of a title of two characters one is too much to differ where nothing below speaks for it.
  if (looks === "empty" && key === "remarks" && isInPlace && sharesCharacter(named, text)) return placeShared;
  if (looks === "empty" && toldByPlace.has(key) && isInPlace && sharesCharacter(named, text))
    return Math.max(near, placeShared);
  if (looks === "empty" && withoutBlanks(text).length < 3) return 0;
  // Where nothing stands below, a word shared must stand in the column's place.
  if (looks === "empty") return near || (shares && isInPlace ? wordShared : 0);
  if (looksOnlyLike(key, texts, campaign))
    return key === "operatorContact" && isNumberTitle(text, campaign) ? wordShared : 1 + near;
  if (near || shares) return near || wordShared;
  return isInPlace && (toldByPlace.has(key) || sharesCharacter(named, text)) ? placeShared : 0;
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
    const texts = textsBelow(grid, campaign, reading, cell.column);
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
    looksOnlyLike("operatorContact", textsBelow(grid, campaign, reading, column), campaign);
  if (holdsNumbers(name.column)) return null;
  if (reading.number && reading.number.column !== name.column) return reading.number;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const number = free.find(
    ({ column, text }) => !taken.has(column) && isNumberTitle(text, campaign) && holdsNumbers(column),
  );
  return number ? headerCell(number) : null;
}
