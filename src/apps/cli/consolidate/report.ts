import type { Campaign } from "../../../core/campaign";
import {
  type Consolidation,
  numberText,
  stateOf,
  type TownFigures,
  unlistedSites,
} from "../../../core/consolidation";
import { belowTitle } from "../../../words/zh-CN/consolidation/below";
import {
  boardFlags,
  boardStates,
  comparisonKeys,
  countsByWord,
} from "../../../words/zh-CN/consolidation/states";
import { consolidationText } from "../../../words/zh-CN/cli/consolidate";
import { findingMessage, findingTitle } from "../../../words/zh-CN/findings";
import type { FoundFile } from "../found-file";
import type { WrittenNotes } from "./return-notes";

/** Whether anything is an error: of the sending, or in a file that is used. */
export function hasError({ findings, board, unreadable }: Consolidation): boolean {
  return (
    findings.some(({ severity }) => severity === "error") ||
    board.some(({ errors }) => (errors ?? 0) > 0) ||
    unreadable.length > 0
  );
}

/** What the register says of the period. */
function registerJson(consolidation: Consolidation, campaign: Campaign) {
  const { memory } = consolidation;
  const { siteStates, changes: words, unlistedAnswers } = campaign.consolidation;
  const { outcome, register, totalsCarried } = memory;
  const sites = [...outcome.lives.sites.values()];
  const kinds = outcome.changes.map(({ kind }) => kind);
  return {
    register: {
      sites: sites.length + register.kept.sites.length,
      states: countedBy(sites.map((life) => siteStates[stateOf(life)])),
    },
    finished: kinds.filter((kind) => kind === "finished").length,
    reappeared: outcome.changes
      .filter(({ kind }) => kind === "reappeared")
      .map(({ number, unit, name }) => ({ number: numberText(number), unit, name })),
    unlisted: unlistedSites(consolidation, campaign).map(({ life: { number, unit, said }, answer }) => ({
      ...{ number: numberText(number), unit, name: said.site.name },
      answer: answer && unlistedAnswers[answer],
    })),
    carried: {
      units: outcome.carried.map(({ unit }) => unit),
      rows: outcome.carried.reduce((sum, { rows }) => sum + rows.length, 0),
    },
    totalsCarried: Object.fromEntries(totalsCarried),
    changes: countedBy(kinds.map((kind) => words[kind])),
  };
}

function countedBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** What `--json` prints (cli.md). `out` is null where nothing was written, `notes` and `messages` where none were asked for. */
export function consolidationJson(
  consolidation: Consolidation,
  campaign: Campaign,
  out: string | null,
  found: readonly FoundFile[],
  written: WrittenNotes | null = null,
): string {
  const paths = new Map(found.map((file) => [file.name, file.path]));
  const pathOf = (name: string | null) => (name === null ? null : (paths.get(name) ?? name));
  const { period, board, rows, figures, totals, findings, unreadable, belowRoster, comparison } =
    consolidation;
  const document = {
    out,
    period: period?.to ?? null,
    units: board.map(({ unit, state, flags, file, reportDate, rows: count, errors, warnings, stamp }) => ({
      unit,
      state: boardStates[state],
      flags: flags.map((flag) => boardFlags[flag]),
      file: pathOf(file),
      reportDate,
      rows: count,
      ...(errors !== null && { errors }),
      ...(warnings !== null && { warnings }),
      stamp,
      figures: figuresJson(figures.get(unit)),
    })),
    rows: rows.length,
    totals,
    findings: findings.map(({ code, severity, unit, sheet, cell, params }) => ({
      code,
      severity,
      unit,
      sheet,
      cell,
      params,
    })),
    unreadable: unreadable.map(({ file, unit, reason }) => ({
      file: pathOf(file),
      unit,
      reason,
      message: findingMessage({ code: "unreadable-file", params: { reason } }, campaign),
    })),
    belowRoster: belowRoster.map(({ file, code }) => ({ file: pathOf(file), code })),
    ...written,
    ...registerJson(consolidation, campaign),
    ...(comparison && {
      comparison: countsByWord(comparison.counts, comparisonKeys),
      figures: Object.fromEntries(
        comparison.figures.map(({ key, before, now, difference }) => [key, { before, now, difference }]),
      ),
    }),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The cumulative figures that the town uses; a unit without a report has none. */
function figuresJson(figures: TownFigures | undefined): Record<string, number | null> {
  return Object.fromEntries([...(figures ?? [])].map(([key, { value }]) => [key, value]));
}

/** The board in words. */
export function consolidationLines(consolidation: Consolidation, campaign: Campaign, out: string): string {
  const { board, belowRoster, unreadable, rows, figures, comparison } = consolidation;
  const unknown = unreadable.filter(({ unit }) => unit === null);
  const open = unlistedSites(consolidation, campaign).flatMap(({ life, answer }) =>
    answer === null ? [{ unit: life.unit, name: life.said.site.name, number: numberText(life.number) }] : [],
  );
  return [
    ...board.map(({ unit, state, flags, file, rows: count }) =>
      consolidationText.state(unit, state, flags, file, count),
    ),
    ...belowRoster.map(({ file, code }) => consolidationText.below(file, belowTitle(code, campaign))),
    ...unknown.map(({ file }) => consolidationText.below(file, findingTitle("unreadable-file", campaign))),
    consolidationText.total(figures.size, rows.length),
    ...(comparison ? [consolidationText.classes(comparison.counts)] : []),
    ...(open.length > 0 ? [consolidationText.unlisted(open, campaign)] : []),
    consolidationText.written(out),
    "",
  ].join("\n");
}
