import { figureKeys, logColumnKeys, type KnownLogColumnKey } from "../keys";
import type { Campaign } from "../schema";
import type { Report } from "./report";

/** Columns of the log that hold no counts. */
const notCounted: readonly string[] = ["date", "type", "sites", "remarks"] satisfies KnownLogColumnKey[];

/** A figure of the notice comes from where its form says; another from what the campaign has. */
export function checkSources({ tally, dispositions, log }: Campaign, report: Report): void {
  const known: readonly string[] = figureKeys;
  const columns = [...logColumnKeys, ...log.columns.map(({ key }) => key)].filter(
    (key) => !notCounted.includes(key),
  );
  tally.figures.forEach(({ key, source }, index) => {
    const path = ["tally", "figures", index, "source"];
    if (!source) return;
    if (known.includes(key)) report(path, "fixed-source", { key });
    else if (source.from === "ledger" && dispositions.every((one) => one.key !== source.disposition))
      report([...path, "disposition"], "unknown-reference", {
        key: source.disposition,
        values: dispositions.map((one) => one.key).join("、"),
      });
    else if (source.from === "log" && !columns.includes(source.column))
      report([...path, "column"], "unknown-reference", {
        key: source.column,
        values: [...new Set(columns)].join("、"),
      });
  });
}

/** What shuts a site is done when the text calls it shut. */
export function checkCompletions({ dispositions }: Campaign, report: Report): void {
  dispositions.forEach(({ key, closes, doneBy }, index) => {
    if (closes && !doneBy.includes("closed"))
      report(["dispositions", index, "doneBy"], "closing-by-other-words", { key });
  });
}
