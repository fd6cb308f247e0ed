import { columnKeys, type Campaign, type FigureKey } from "../../core/campaign";
import type { Finding } from "../../core/findings";
import type { Ledger } from "../../core/ledger";
import { isDerived, type TallyReading, type WorkbookCheck } from "../../core/tally";
import { findingMessage } from "../../words/zh-CN/findings";
import { columnName, textOf } from "../../core/workbook";

/** What `check` says of one file. */
export interface FileReport {
  /** The path as given. */
  readonly file: string;
  readonly check: WorkbookCheck | null;
  readonly findings: readonly Finding[];
}

function ledgerJson(ledger: Ledger) {
  const columns: Record<string, string> = {};
  for (const key of columnKeys) {
    const cell = ledger.form.columns.get(key);
    if (cell) columns[key] = columnName(cell.column);
  }
  return {
    sheet: ledger.sheet,
    unit: ledger.unit,
    reportDate: ledger.reportDate,
    rows: ledger.rows.length,
    columns,
    firstRow: ledger.rows.length ? ledger.rows[0]!.row + 1 : null,
    lastRow: ledger.rows.length ? ledger.rows.at(-1)!.row + 1 : null,
  };
}

/** A finding as JSON: its fix says only whether it asks, since a patch is no use outside. */
export function findingJson(finding: Finding) {
  const { code, severity, sheet, cell, params, fix } = finding;
  return {
    code,
    severity,
    sheet,
    cell,
    message: findingMessage(finding),
    params,
    fix: fix && { asks: fix.asks },
  };
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
export function checkJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, check, findings }) => {
    const ledgers = check?.ledgers ?? [];
    return {
      file,
      ledger: ledgers[0] ? ledgerJson(ledgers[0]) : null,
      ...(ledgers.length > 1 && { ledgers: ledgers.map(ledgerJson) }),
      findings: findings.map(findingJson),
      tally: check?.tally ? tallyJson(check.tally) : null,
    };
  });
  return JSON.stringify({ files }, null, 1) + "\n";
}

const marks = { error: "需改", warning: "提醒", notice: "提示" } as const;

/** What a person reads: the ledger, then each finding with its cell. */
export function checkLines({ file, check, findings }: FileReport, campaign: Campaign): string {
  const lines = [file];
  for (const ledger of check?.ledgers ?? []) {
    const unit = ledger.unit ?? "（未填填报单位）";
    lines.push(
      `  ${unit} · ${campaign.ledger.sheetName}（${ledger.sheet}）· ${ledger.rows.length} 家 · ${ledger.reportDate ?? "无填报时间"}`,
    );
  }
  for (const finding of findings) {
    const place = finding.cell === null ? "" : `${finding.sheet}!${finding.cell}  `;
    lines.push(`  ${marks[finding.severity]}  ${place}${findingMessage(finding)}`);
  }
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  lines.push(
    findings.length
      ? `  共需改 ${count("error")} 处，提醒 ${count("warning")} 处。`
      : "  没有需要修改的问题。",
  );
  return lines.join("\n") + "\n";
}
