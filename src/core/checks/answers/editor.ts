import type { Campaign, ColumnKey } from "../../campaign";

/** How a cell of a column is filled in: one of a few words, a line, several lines, or a number. */
export type CellEditor =
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "line" }
  | { readonly kind: "lines" }
  | { readonly kind: "number" };

const several: ReadonlySet<ColumnKey> = new Set(["violations", "progress", "address", "remarks"]);

/** The one rule of how a column's cells are filled in, wherever a person does it. */
export function editorOf(key: ColumnKey, campaign: Campaign): CellEditor {
  if (key === "town") return { kind: "choice", words: [campaign.town] };
  if (key === "disposition") return { kind: "choice", words: campaign.dispositions.map(({ word }) => word) };
  if (key === "sequence") return { kind: "number" };
  return several.has(key) ? { kind: "lines" } : { kind: "line" };
}
