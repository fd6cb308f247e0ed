import type { Campaign } from "../../../core/campaign";
import type { Finding, Severity } from "../../../core/findings";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { findingMessage, findingTitle } from "../../../words/localized/findings";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { listed } from "../../../words/localized/sentence";
import { parseCell, rowNumberOf } from "../../../core/workbook";

export type Grouping = "row" | "kind";

export interface Filter {
  readonly severity: Severity | "all";
  readonly search: string;
  readonly by: Grouping;
}

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** The site, for a data row. */
  readonly detail: string;
  readonly findings: readonly Finding[];
}

/** A finding's identity in the list, as long as its cell stands where it stands. */
export function keyOf({ code, sheet, cell, params }: Finding): string {
  return [code, sheet, cell, JSON.stringify(params)].join(" ");
}

/** The zero-based row of a finding; -1 for one about the whole file. */
export function rowOf(finding: Finding): number {
  return finding.cell === null ? -1 : (parseCell(finding.cell)?.row ?? -1);
}

function rowsByNumber(ledger: Ledger | null): Map<number, LedgerRow> {
  return new Map(ledger?.rows.map((row) => [row.index, row]));
}

/** Name and operator of a row's site. */
export function siteWords(row: LedgerRow | undefined): string {
  if (!row) return "";
  return text.site(row.text("siteName") || text.unnamed, listed(row.contact.names));
}

function matches(finding: Finding, site: string, { severity, search }: Filter, campaign: Campaign): boolean {
  if (severity !== "all" && finding.severity !== severity) return false;
  const wanted = search.trim().toLowerCase();
  if (!wanted) return true;
  return [
    findingMessage(finding, campaign),
    findingTitle(finding.code, campaign),
    finding.cell ?? "",
    site,
  ].some((words) => words.toLowerCase().includes(wanted));
}

/** The findings that a filter lets through, under headings: by row of the sheet, or by kind, the gravest first. */
export function groupFindings(
  findings: readonly Finding[],
  ledger: Ledger | null,
  filter: Filter,
  campaign: Campaign,
): Group[] {
  const rows = rowsByNumber(ledger);
  const groups = new Map<string, { title: string; detail: string; findings: Finding[] }>();
  for (const finding of findings) {
    const row = rowOf(finding);
    const site = siteWords(rows.get(row));
    if (!matches(finding, site, filter, campaign)) continue;
    const isData = rows.has(row);
    const isHeader = ledger !== null && row <= ledger.form.headerBottom;
    const key =
      filter.by === "kind" ? finding.code : row < 0 ? "file" : isHeader && !isData ? "header" : `row ${row}`;
    let group = groups.get(key);
    if (!group) {
      const place = row < 0 ? text.wholeFile : key === "header" ? text.header : text.row(rowNumberOf(row));
      group = {
        title: filter.by === "kind" ? findingTitle(finding.code, campaign) : place,
        detail: filter.by === "kind" ? "" : site,
        findings: [],
      };
      groups.set(key, group);
    }
    group.findings.push(finding);
  }
  const list = [...groups].map(([key, group]) => ({ key, ...group }));
  if (filter.by === "row") return list;
  const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
  return list
    .map((group) => ({ ...group, title: text.kind(group.title, group.findings.length) }))
    .sort((a, b) => weight[a.findings[0]!.severity] - weight[b.findings[0]!.severity]);
}
