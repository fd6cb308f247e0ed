import type { Campaign, FigureKey } from "../../campaign";
import type { Grid } from "../../forms";
import { withoutBlanks } from "../../language";
import { isTallyHeader, type TallyHeader } from "./header";
import { normalizeLabel } from "./labels";
import type { Explanation } from "./stated";

const rowsSearched = 500;

/** The rows below a tally's header. */
export interface TallyRows {
  readonly data: readonly number[];
  readonly total: number | null;
  readonly explanations: readonly Explanation[];
}

function firstText(grid: Grid, row: number): string {
  for (let column = 0; column < grid.width(row); column++) {
    if (grid.isFilled(row, column)) return withoutBlanks(grid.text(row, column).slice(0, 200));
  }
  return "";
}

function wholeText(grid: Grid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < grid.width(row); column++) texts.push(grid.text(row, column));
  return texts.filter(Boolean).join(" ");
}

/** The figures whose label, official or as in the header, stands in a text. */
function figuresNamed(text: string, header: TallyHeader, campaign: Campaign): Set<FigureKey> {
  const bare = normalizeLabel(text.replace(/[()（）]/g, ""));
  const named = campaign.tally.figures.filter(({ key, label }) => {
    const title = header.labels.get(key)?.title ?? label;
    return [label, title].some((name) => bare.includes(normalizeLabel(name)));
  });
  return new Set(named.map(({ key }) => key));
}

/**
 * Sorts the rows below a header into rows of figures, the total, and explanations. The table ends at the
 * first row that begins with 说明, 备注, a signature or a stamp, or at another header.
 */
export function readRows(grid: Grid, campaign: Campaign, header: TallyHeader): TallyRows {
  const { explanationLabel, noteLabel, totalLabel, stampLabel } = campaign.tally;
  const notes = [explanationLabel, noteLabel].map(withoutBlanks);
  const footers = campaign.ledger.footers.filter((label) => label !== totalLabel && label.length > 1);
  const endings = [...footers, withoutBlanks(stampLabel)];
  const columns = [...header.labels.values()].map(({ column }) => column);
  const data: number[] = [];
  const explanations: Explanation[] = [];
  let total: number | null = null;
  let isInTable = true;
  const last = Math.min(grid.sheet.rows.length, header.bottom + 1 + rowsSearched);
  for (let row = header.bottom + 1; row < last; row++) {
    const first = firstText(grid, row);
    if (notes.some((label) => first.startsWith(label))) {
      isInTable = false;
      const text = wholeText(grid, row);
      explanations.push({ row, text, names: figuresNamed(text, header, campaign) });
    } else if (
      isInTable &&
      (endings.some((label) => first.startsWith(label)) || isTallyHeader(grid, campaign, row))
    ) {
      isInTable = false;
    } else if (isInTable && columns.some((column) => grid.isFilled(row, column))) {
      if (first.startsWith(totalLabel)) total ??= row;
      else data.push(row);
    }
  }
  return { data, total, explanations };
}
