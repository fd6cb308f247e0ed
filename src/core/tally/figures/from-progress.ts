import type { Campaign } from "../../campaign";
import { isToBeClosed } from "../../ledger";
import type { FactKind } from "../../progress";
import { cellAddress } from "../../workbook";
import type { CountedLedger } from "./counted-ledger";
import { sumOf, type Evidence, type Figure } from "./figure";
import { withoutRepeats, type Passage, type Site } from "./sites";
import type { ActionsSource, OperationsSource } from "./source";
import { isWithin, type Window } from "./window";

function evidenceOf(ledger: CountedLedger, { row, fact }: Passage, count: number): Evidence {
  const { start, end, text, date } = fact;
  const cell = cellAddress(row.index, row.cell("progress")!.column);
  return { sheet: ledger.sheet, cell, start, end, text, count, ...(date && { date }) };
}

function passagesWithin(site: Site, kind: FactKind, window: Window): Passage[] {
  return site.passages.filter(({ fact }) => fact.kind === kind && isWithin(window, fact.date));
}

/** An approximate count is shown and never added up. */
function isExact({ fact }: Passage): boolean {
  return fact.count !== undefined && !fact.approximate;
}

/** Equal number and date (or both without a date) in several rows are one outing, counted once. */
function outings(ledger: CountedLedger, groups: readonly (readonly Passage[])[]): Evidence[] {
  const counted = withoutRepeats(groups, ({ fact }) => `${fact.count} ${fact.date}`);
  return groups
    .flat()
    .map((passage) => evidenceOf(ledger, passage, counted.has(passage) ? passage.fact.count! : 0));
}

/** Closures: one joint operation a day, so distinct dates; an undated closure adds nothing. */
function closures(
  ledger: CountedLedger,
  sites: readonly Site[],
  window: Window,
  campaign: Campaign,
): Figure | null {
  const days = new Set<string>();
  const evidence = sites
    .flatMap((site) => passagesWithin(site, "closed", window))
    .filter(({ row }) => isToBeClosed(row, campaign))
    .map((passage) => {
      const { date } = passage.fact;
      const isNew = date !== undefined && !days.has(date);
      if (isNew) days.add(date);
      return evidenceOf(ledger, passage, isNew ? 1 : 0);
    });
  return days.size > 0 ? sumOf("progress", evidence) : null;
}

/** A figure read out of 整治进展情况, or null where it says nothing for these days. */
export function fromProgress(
  source: ActionsSource | OperationsSource,
  ledger: CountedLedger,
  sites: readonly Site[],
  window: Window,
  campaign: Campaign,
): Figure | null {
  if (source.from === "operations") return closures(ledger, sites, window, campaign);
  const { fact } = source;
  if (fact === null) return null;
  const groups = sites.map((site) => passagesWithin(site, fact, window).filter(isExact));
  const isOuting = fact === "inspectionTeams" || fact === "inspectorVisits";
  return sumOf(
    "progress",
    isOuting
      ? outings(ledger, groups)
      : groups.flat().map((passage) => evidenceOf(ledger, passage, passage.fact.count!)),
  );
}
