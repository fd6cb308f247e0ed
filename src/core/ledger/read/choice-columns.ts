import type { Campaign, DispositionKey } from "../../campaign";
import type { Grid } from "../../forms";
import { comparable, normalizeTitle } from "../../language";
import type { ChoiceColumns, HeaderCell } from "../ledger";
import type { HeaderReading } from "./header";
import { readDisposition } from "./read-disposition";

/** The dispositions that the titles of a row are, each once; null where they are none or not side by side. */
function choicesIn(grid: Grid, row: number, campaign: Campaign): ChoiceColumns | null {
  const choices = new Map<DispositionKey, HeaderCell>();
  let last: number | null = null;
  for (let column = 0; column < grid.width(row); column++) {
    const text = grid.text(row, column);
    const reading = readDisposition(comparable(text), campaign);
    if (reading.kind !== "one" || reading.saysMore) continue;
    if (choices.has(reading.key) || (last !== null && column !== last + 1)) return null;
    choices.set(reading.key, { row, column, title: normalizeTitle(text), renamed: true, unsure: true });
    last = column;
  }
  return choices.size > 1 ? choices : null;
}

/**
 * A header with a column to tick for each disposition (关停取缔, 整治改造, 整合搬迁) in the place of one for all, whether
 * that one's title stands above them or nowhere. Read as it is where it has none.
 */
export function withChoices(grid: Grid, campaign: Campaign, header: HeaderReading): HeaderReading {
  const choices = choicesIn(grid, header.bottom, campaign);
  const [first] = choices?.values() ?? [];
  if (!choices || !first) return header;
  const title = header.columns.get("disposition");
  const isBelow = title && title.row < first.row && title.column === first.column;
  if (title && !isBelow) return header;
  const columns = new Map(header.columns).set("disposition", first);
  return { ...header, choices, columns: new Map([...columns].sort(([, a], [, b]) => a.column - b.column)) };
}
