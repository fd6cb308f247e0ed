import { type Campaign, oncePerCampaign } from "../../campaign";
import { findHeader, type Grid } from "../../forms";
import { type KnownIdeographs, remembering } from "../../language";
import { findLabelKey, isUnitWord, type LabelKey, labelIdeographs, longestLabel } from "./labels";

const rowsSearched = 500;
const labelsNeeded = 6;

/** The labels that one header row, or two rows as one, names. */
export interface TallyHeader {
  readonly top: number;
  readonly bottom: number;
  readonly labels: ReadonlyMap<LabelKey, { readonly column: number; readonly title: string }>;
}

/** The text of a cell, or of the group merged across it. */
function groupText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge ? grid.text(merge.top, merge.left) : grid.text(row, column);
}

/** What a column may be called: of two rows the lower, the upper, or both (拘留 over 行政). */
function titlesOf(
  grid: Grid,
  { known, row, rows, column }: { known: KnownIdeographs; row: number; rows: 1 | 2; column: number },
): string[] {
  const first = grid.text(row, column);
  const lower = rows === 1 ? "" : grid.text(row + 1, column);
  if (!lower) return [first];
  const group = groupText(grid, row, column);
  return known.holdAnother(group, lower) ? [lower, first] : [lower, first, group + lower, lower + group];
}

interface Labels {
  readonly known: KnownIdeographs;
  readonly keyOf: (title: string) => LabelKey | undefined;
}

/** A search meets every cell up to three times, alone and as one of two rows. What is no label at a glance is not remembered. */
const labelsOf = oncePerCampaign((campaign): Labels => {
  const known = labelIdeographs(campaign);
  const keyOf = remembering((title) => findLabelKey(title, campaign));
  return {
    known,
    keyOf: (title) => (title.length > longestLabel || known.holdsAnother(title) ? undefined : keyOf(title)),
  };
});

function readHeader(grid: Grid, { known, keyOf }: Labels, row: number, rows: 1 | 2): TallyHeader {
  const labels = new Map<LabelKey, { column: number; title: string }>();
  let bottom = row + rows - 1;
  const width = Math.max(grid.width(row), rows === 2 ? grid.width(row + 1) : 0);
  for (let column = 0; column < width; column++) {
    for (const title of titlesOf(grid, { known, row, rows, column })) {
      const key = keyOf(title);
      if (!key || labels.has(key)) continue;
      labels.set(key, { column, title });
      bottom = Math.max(bottom, grid.mergeAt(row + rows - 1, column)?.bottom ?? 0);
      break;
    }
  }
  return { top: row, bottom, labels };
}

/** A row of units (（个）, 人次 …) belongs to the header. */
function isUnitRow(grid: Grid, campaign: Campaign, header: TallyHeader, row: number): boolean {
  let units = 0;
  for (const [key, { column }] of header.labels) {
    if (key === "unit" || !grid.isFilled(row, column)) continue;
    if (!isUnitWord(grid.text(row, column), campaign)) return false;
    units++;
  }
  return units > 0;
}

/** Whether a row is the header of a tally by itself. */
export function isTallyHeader(grid: Grid, campaign: Campaign, row: number): boolean {
  return readHeader(grid, labelsOf(campaign), row, 1).labels.size >= labelsNeeded;
}

/**
 * Finds the header of a tally in any layout: the row, or two rows as one, that names the most of the eleven
 * labels, at least six. Units stand in brackets or in a row of their own. Null for a sheet that holds none.
 */
export function findTallyHeader(grid: Grid, campaign: Campaign): TallyHeader | null {
  const known = labelsOf(campaign);
  const best = findHeader(grid, {
    rowsSearched,
    rows: 2,
    needed: labelsNeeded,
    read: (row, rows) => readHeader(grid, known, row, rows),
    named: ({ labels }) => labels.size,
  });
  if (!best) return null;
  let { bottom } = best;
  while (isUnitRow(grid, campaign, best, bottom + 1)) bottom++;
  return { ...best, bottom };
}
