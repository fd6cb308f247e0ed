import { type Campaign, type ColumnKey, type LifecycleKey, oncePerCampaign } from "../../campaign";
import { type Grid, TitleIndex } from "../../forms";
import { comparable, normalizeTitle } from "../../language";
import type { ChoiceColumns, HeaderCell } from "../ledger";
import { readDisposition } from "./read-disposition";
import { type TitleCell, titleRows, type Titles, titlesOf, type TitleRow } from "./title-row";

type Part = { kind: "column"; key: ColumnKey } | { kind: "lifecycle"; key: LifecycleKey };
type ContactPart = "name" | "number";

/** What the titles of a campaign are looked up in. */
export interface HeaderTitles {
  readonly columns: TitleIndex<Part>;
  readonly contact: TitleIndex<ContactPart>;
}

export const headerTitles = oncePerCampaign((campaign): HeaderTitles => {
  const { columns, lifecycle, splitContact } = campaign.ledger;
  return {
    columns: new TitleIndex<Part>([
      ...columns.map((column) => ({ ...column, key: { kind: "column", key: column.key } as const })),
      ...lifecycle.map((column) => ({ ...column, key: { kind: "lifecycle", key: column.key } as const })),
    ]),
    contact: new TitleIndex<ContactPart>([
      { key: "name", title: "", synonyms: splitContact.name },
      { key: "number", title: "", synonyms: splitContact.number },
    ]),
  };
});

/** The columns that one header row (or two rows as one) names. */
export interface HeaderReading {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Map<ColumnKey, HeaderCell>;
  /** The number's cell where it stands with the operator's name in the place of one column. */
  readonly contactNumber: HeaderCell | null;
  /** A cell that is titled as the number of a contact, whatever stands beside it. */
  readonly number: HeaderCell | null;
  readonly repeated: { key: ColumnKey; cell: HeaderCell }[];
  readonly lifecycle: Map<LifecycleKey, HeaderCell>;
  /** The columns to tick where each disposition has one. */
  readonly choices?: ChoiceColumns;
}

interface FoundTitle {
  readonly title: TitleCell;
  readonly match: ReturnType<HeaderTitles["columns"]["find"]>;
  readonly part: ContactPart | undefined;
}

function findPlain({ plain }: TitleCell, titles: HeaderTitles): FoundTitle["match"] {
  const match = plain === null ? null : titles.columns.find(plain);
  return match && { ...match, renamed: true };
}

/** What a column's title stands for: an official one first, then a variant, then half of 经营者及联系方式. */
function findTitle({ lower, upper, joined }: Titles, titles: HeaderTitles): FoundTitle | null {
  let best: FoundTitle | null = null;
  for (const title of [lower, upper, joined]) {
    if (!title) continue;
    // Two cells are one title only as a whole.
    const match =
      title === joined
        ? titles.columns.findWhole(title.text)
        : (titles.columns.find(title.text) ?? findPlain(title, titles));
    if (match && !match.renamed) return { title, match, part: undefined };
    const part = (titles.contact.find(title.text) ?? titles.contact.find(title.plain ?? ""))?.key;
    if ((match && !best?.match) || (part && !best)) best = { title, match, part };
  }
  return best;
}

/** Columns where a name and a number stand side by side below one title, which they take the place of. */
function contactBelow(
  grid: Grid,
  titles: HeaderTitles,
  [above, below]: readonly TitleRow[],
): ReadonlySet<number> {
  const partAt = (column: number) => {
    const title = below!.at(column);
    return title ? titles.contact.find(title.text)?.key : undefined;
  };
  for (let column = 0; column + 1 < grid.width(below!.row); column++) {
    const [left, right] = [partAt(column), partAt(column + 1)];
    if (left && right && left !== right && !above!.at(column + 1)) return new Set([column, column + 1]);
  }
  return new Set();
}

/** One text in brackets goes on with a title only where a title has it: 【关停取缔】 heads the rows below it. */
function isAlone([first, ...others]: readonly Titles[], { ledger }: Campaign): boolean {
  const text = normalizeTitle(first?.lower?.text ?? "");
  return (
    others.length === 0 &&
    text.startsWith("（") &&
    !ledger.columns.some(({ title }) => normalizeTitle(title).includes(text))
  );
}

/**
 * Whether the row below a header only goes on with its titles: every cell that it fills continues the title
 * above or says it again, or is a name or a number below 经营者及联系方式, or a disposition to tick beside others.
 */
export function isContinued(grid: Grid, campaign: Campaign, row: number): boolean {
  const { columns, contact } = headerTitles(campaign);
  const goesOn = ({ lower, upper, joined }: Titles): boolean => {
    if (!lower || !upper || !joined) return contact.find(lower?.text ?? "") !== null;
    const above = columns.findWhole(upper.text)?.key;
    const isContact = above?.kind === "column" && above.key === "operatorContact";
    return (
      columns.findWhole(joined.text) !== null ||
      (isContact && contact.find(lower.text) !== null) ||
      (above !== undefined && above === columns.findWhole(lower.text)?.key)
    );
  };
  const rows = titleRows(grid, row, 2);
  const below = Array.from({ length: grid.width(row + 1) }, (_, column) => titlesOf(rows, column));
  const filled = below.filter(({ lower }) => lower !== null);
  const isChoice = ({ lower }: Titles) => readDisposition(comparable(lower!.text), campaign).kind === "one";
  const areChoices = filled.filter(isChoice).length > 1;
  const isPart = (titles: Titles) => (areChoices && isChoice(titles)) || goesOn(titles);
  return filled.length > 0 && filled.every(isPart) && !isAlone(filled, campaign);
}

/**
 * Reads a row, or two rows as one, as a header.
 * A name and a number standing in the place of 经营者及联系方式 are taken as one column.
 */
export function readHeader(grid: Grid, campaign: Campaign, row: number, rows: 1 | 2): HeaderReading {
  const titles = headerTitles(campaign);
  const columns = new Map<ColumnKey, HeaderCell>();
  const lifecycle = new Map<LifecycleKey, HeaderCell>();
  const repeated: HeaderReading["repeated"] = [];
  let name: HeaderCell | null = null;
  let number: HeaderCell | null = null;
  let bottom = row + rows - 1;

  const titleCells = titleRows(grid, row, rows);
  const below = rows === 2 ? contactBelow(grid, titles, titleCells) : new Set<number>();
  const width = Math.max(grid.width(row), rows === 2 ? grid.width(row + 1) : 0);
  for (let column = 0; column < width; column++) {
    const own = titlesOf(titleCells, column);
    const found = findTitle(
      below.has(column) ? { lower: own.lower, upper: null, joined: null } : own,
      titles,
    );
    if (!found) continue;
    const { title, match, part } = found;
    const cell: HeaderCell = {
      row: title.row,
      column,
      title: normalizeTitle(title.text),
      renamed: match?.renamed ?? true,
      ...(match?.isPart && { unsure: true }),
    };
    bottom = Math.max(bottom, grid.mergeAt(title.row, column)?.bottom ?? title.row);
    if (part === "number") number ??= cell;
    if (part === "name") name ??= cell;
    if (match?.key.kind === "lifecycle") {
      if (!lifecycle.has(match.key.key)) lifecycle.set(match.key.key, cell);
    } else if (match) {
      const { key } = match.key;
      if (columns.has(key)) repeated.push({ key, cell });
      else columns.set(key, cell);
    }
  }

  const whole = columns.get("operatorContact");
  const isSplit = name && number && (!whole || whole.column === name.column);
  if (isSplit) columns.set("operatorContact", name!);
  return {
    top: row,
    bottom,
    columns,
    contactNumber: isSplit ? number : null,
    number,
    repeated,
    lifecycle,
  };
}
