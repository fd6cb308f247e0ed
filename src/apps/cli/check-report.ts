import { addedTo, columnKeys, type Campaign, type FigureKey } from "../../core/campaign";
import { cellToShow, type Finding, offeredFix } from "../../core/findings";
import type { NilLetter } from "../../core/consolidation";
import { baseName } from "../../hosts/files/csv";
import type { Ledger } from "../../core/ledger";
import { type Analysis, isDerived, type TallyReading } from "../../core/tally";
import { cliText as text } from "../../words/zh-CN/cli/command-line";
import { obstacleSentence } from "../../words/zh-CN/fixes";
import { findingMessage } from "../../words/zh-CN/findings";
import { columnName, textOf, rowNumberOf } from "../../core/workbook";

/** What `check` says of one file. */
export interface FileReport extends Pick<Analysis, "findings" | "accepted" | "all"> {
  /** The path as given. */
  readonly file: string;
  /** Null for a file that cannot be read. */
  readonly analysis: Analysis | null;
  /** What a letter says that is a nil report. */
  readonly letter?: NilLetter | null;
}

/** What `check` says of a workbook. */
export function reportOf(file: string, analysis: Analysis): FileReport {
  const { findings, accepted, all } = analysis;
  return { file, analysis, findings, accepted, all };
}

function ledgerJson(ledger: Ledger) {
  const columns: Record<string, string> = {};
  for (const key of [...columnKeys, ...addedTo(columnKeys, ledger.form.columns.keys())]) {
    const cell = ledger.form.columns.get(key);
    if (cell) columns[key] = columnName(cell.column);
  }
  return {
    sheet: ledger.sheet,
    unit: ledger.unit,
    reportDate: ledger.reportDate,
    rows: ledger.rows.length,
    columns,
    firstRow: ledger.rows.length ? rowNumberOf(ledger.rows[0]!.index) : null,
    lastRow: ledger.rows.length ? rowNumberOf(ledger.rows.at(-1)!.index) : null,
  };
}

/** A letter that is a nil report, as the ledger that it stands for. */
function ofLetter(file: string, { unit, date }: NilLetter) {
  return {
    sheet: baseName(file),
    unit,
    reportDate: date,
    rows: 0,
    columns: {},
    firstRow: null,
    lastRow: null,
  };
}

/** A finding as JSON: its fix says only whether it asks, since a patch is no use outside. */
export function findingJson(finding: Finding, campaign: Campaign, isAccepted = false) {
  const { code, severity, sheet, cell, params } = finding;
  const fix = offeredFix(finding);
  const obstacle = finding.fix?.obstacle;
  return {
    code,
    severity,
    sheet,
    cell,
    message: findingMessage(finding, campaign),
    params,
    fix: fix && { asks: fix.asks },
    ...(obstacle && { obstacle: obstacleSentence(obstacle) }),
    ...(isAccepted && { accepted: true }),
  };
}

/** Findings as JSON, accepted ones marked. */
export function findingsJson({ all, accepted }: Pick<Analysis, "all" | "accepted">, campaign: Campaign) {
  const isAccepted = new Set(accepted);
  return all.map((finding) => findingJson(finding, campaign, isAccepted.has(finding)));
}

function tallyJson({ stated, tally }: TallyReading) {
  if (!stated) return null;
  const derived = Object.entries(tally.figures)
    .filter(([, figure]) => isDerived(figure))
    .map(([key, { value, basis }]) => [key, { value, basis }]);
  return {
    sheet: stated.form.sheet,
    stated: Object.fromEntries(
      [...stated.figures.values()].map(({ key, isBlank, count, value }) => [
        key,
        isBlank ? null : (count ?? (typeof value === "number" ? value : textOf(value))),
      ]),
    ) as Partial<Record<FigureKey, number | string | null>>,
    derived: Object.fromEntries(derived) as Record<string, unknown>,
  };
}

/** `check --json` as cli.md has it. */
export function checkJson(reports: readonly FileReport[], campaign: Campaign): string {
  const files = reports.map(({ file, analysis, letter, all, accepted }) => {
    const ledgers = analysis?.ledgers ?? [];
    return {
      file,
      ledger: ledgers[0] ? ledgerJson(ledgers[0]) : letter ? ofLetter(file, letter) : null,
      ...(ledgers.length > 1 && { ledgers: ledgers.map(ledgerJson) }),
      findings: findingsJson({ all, accepted }, campaign),
      tally: analysis?.tally ? tallyJson(analysis.tally) : null,
    };
  });
  return JSON.stringify({ files }, null, 1) + "\n";
}

/** What a person reads: the ledger, then each finding with its cell. */
export function checkLines(report: FileReport, campaign: Campaign): string {
  const { file, analysis, letter, findings, accepted, all } = report;
  const lines = [file];
  const ledgers = [
    ...(letter ? [ofLetter(file, letter)] : []),
    ...(analysis?.ledgers ?? []).map((ledger) => ({ ...ledger, rows: ledger.rows.length })),
  ];
  for (const { unit, sheet, rows, reportDate } of ledgers)
    lines.push(`  ${text.ledger(unit ?? text.noUnit(campaign), campaign, sheet, rows, reportDate)}`);
  const isAccepted = new Set(accepted);
  for (const finding of all) {
    const cell = cellToShow(finding);
    const place = cell === null ? "" : `${finding.sheet}!${cell}  `;
    const mark = isAccepted.has(finding) ? text.accepted : text.marks[finding.severity];
    lines.push(`  ${mark}  ${place}${findingMessage(finding, campaign)}`);
  }
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  lines.push(`  ${findings.length ? text.counted(count("error"), count("warning")) : text.nothingToMend}`);
  if (accepted.length > 0) lines.push(`  ${text.acceptedBesides(accepted.length)}`);
  return lines.join("\n") + "\n";
}
