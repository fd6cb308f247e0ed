import { type Campaign, columnOf } from "../../campaign";
import { tidy } from "../../language";
import {
  type CellEdit,
  obstacleTo,
  type Obstacle,
  lossesOf,
  type Loss,
  type Patch,
  textOf,
  valueAt,
} from "../../workbook";
import type { Ledger, LedgerRow } from "../../ledger";

/** Two rows made one. */
export interface MergedSites {
  readonly patch: Patch;
  /** What the row that goes says otherwise, and is not kept: the column's title and the text. */
  readonly dropped: readonly { readonly title: string; readonly text: string }[];
  /** What else goes with the row. */
  readonly loses: readonly Loss[];
  /** Why it can't be done. */
  readonly obstacle: Obstacle | null;
}

/** 是同一家: one row stays and takes over what only the other says; the other is deleted. */
export function mergeSites(
  ledger: Ledger,
  kept: LedgerRow,
  gone: LedgerRow,
  campaign: Campaign,
): MergedSites {
  const { form, sheet, source } = ledger;
  const sequence = form.columns.get("sequence")?.column;
  const keys = new Map([...form.columns].map(([key, { column }]) => [column, key]));
  const titleOf = (column: number) => {
    const key = keys.get(column);
    return key ? columnOf(campaign, key).title : tidy(textOf(valueAt(source, form.headerBottom, column)));
  };
  const cells: CellEdit[] = [];
  const dropped: { title: string; text: string }[] = [];
  const width = source.rows[gone.index]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (column === sequence) continue;
    const value = valueAt(source, gone.index, column);
    const text = tidy(textOf(value));
    const stays = tidy(textOf(valueAt(source, kept.index, column)));
    if (text === "" || text === stays) continue;
    if (stays === "") cells.push({ row: kept.index, column, value });
    else dropped.push({ title: titleOf(column), text });
  }
  const patch: Patch = [
    ...(cells.length > 0 ? [{ kind: "setCells", sheet, cells } as const] : []),
    { kind: "deleteRows", sheet, row: gone.index, count: 1 },
  ];
  return {
    patch,
    dropped,
    loses: lossesOf(source, patch).filter((loss) => loss !== "value"),
    obstacle: obstacleTo(source, patch),
  };
}
