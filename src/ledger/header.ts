import type { Campaign, ColumnKey, LifecycleKey } from "../campaign";
import type { Grid } from "./grid";
import type { HeaderCell } from "./ledger";
import { TitleIndex, normalizeTitle } from "./titles";

type Part = { kind: "column"; key: ColumnKey } | { kind: "lifecycle"; key: LifecycleKey };
type ContactPart = "name" | "number";

/** What the titles of a campaign are looked up in; made once a campaign. */
export interface HeaderTitles {
  readonly columns: TitleIndex<Part>;
  readonly contact: TitleIndex<ContactPart>;
}

const cache = new WeakMap<Campaign, HeaderTitles>();

export function headerTitles(campaign: Campaign): HeaderTitles {
  const known = cache.get(campaign);
  if (known) return known;
  const { columns, lifecycle, splitContact } = campaign.ledger;
  const titles: HeaderTitles = {
    columns: new TitleIndex<Part>([
      ...columns.map((column) => ({ ...column, key: { kind: "column", key: column.key } as const })),
      ...lifecycle.map((column) => ({ ...column, key: { kind: "lifecycle", key: column.key } as const })),
    ]),
    contact: new TitleIndex<ContactPart>([
      { key: "name", title: "", synonyms: splitContact.name },
      { key: "number", title: "", synonyms: splitContact.number },
    ]),
  };
  cache.set(campaign, titles);
  return titles;
}

/** The columns that one header row (or two rows as one) names. */
export interface HeaderReading {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Map<ColumnKey, HeaderCell>;
  readonly contactNumber: HeaderCell | null;
  readonly repeated: { key: ColumnKey; cell: HeaderCell }[];
  readonly lifecycle: Map<LifecycleKey, HeaderCell>;
}

interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The titles a column offers, the most telling first: of two rows, the lower one. */
function titlesOf(grid: Grid, row: number, rows: 1 | 2, column: number): TitleCell[] {
  const at = (r: number): TitleCell | null => {
    const merge = grid.mergeAt(r, column);
    if (merge && (merge.top !== r || merge.left !== column)) return null;
    const text = grid.text(r, column);
    return text ? { row: r, column, text } : null;
  };
  const upper = at(row);
  const lower = rows === 2 ? at(row + 1) : null;
  const joined = upper && lower ? [{ ...upper, text: upper.text + lower.text }] : [];
  return [lower, upper, ...joined].filter((cell) => cell !== null);
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

  const width = Math.max(grid.width(row), rows === 2 ? grid.width(row + 1) : 0);
  for (let column = 0; column < width; column++) {
    for (const title of titlesOf(grid, row, rows, column)) {
      const match = titles.columns.find(title.text);
      const part = titles.contact.find(title.text)?.key;
      if (!match && !part) continue;
      const cell: HeaderCell = {
        row: title.row,
        column,
        title: normalizeTitle(title.text),
        renamed: match?.renamed ?? true,
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
      break;
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
    repeated,
    lifecycle,
  };
}

/** How many of the ten columns a header names. */
export function columnsMatched(header: HeaderReading): number {
  return header.columns.size;
}
