import type { Campaign } from "../../../core/campaign";
import type { Finding, Severity } from "../../../core/findings";
import type { Ledger, LedgerRow } from "../../../core/ledger";
import { findingMessage, findingTitle } from "../../../words/localized/findings";
import { ledgerText as text } from "../../../words/localized/pane/ledger-tab";
import { listed } from "../../../words/localized/sentence";
import { firstNotBefore, parseCell, rowNumberOf } from "../../../core/workbook";

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

/** The data row that stands at a row of the sheet. */
function rowAt(ledger: Ledger | null, row: number): LedgerRow | undefined {
  const found = ledger?.rows[firstNotBefore(ledger.rows, ({ index }) => index, row)];
  return found?.index === row ? found : undefined;
}

/** Name and operator of a row's site. */
export function siteWords(row: LedgerRow | undefined): string {
  if (!row) return "";
  return text.site(row.text("siteName") || text.unnamed, listed(row.contact.names));
}

function saysWanted(finding: Finding, site: string, wanted: string, campaign: Campaign): boolean {
  return [
    findingMessage(finding, campaign),
    findingTitle(finding.code, campaign),
    finding.cell ?? "",
    site,
  ].some((words) => words.toLowerCase().includes(wanted));
}

/** A heading with what stands under it, while findings are still put there. */
type Growing = Group & { readonly findings: Finding[] };

/** The heading of a finding by its row in the sheet. */
function headingByRow(ledger: Ledger | null, row: number): Omit<Group, "findings"> {
  const data = rowAt(ledger, row);
  if (row < 0) return { key: "file", title: text.wholeFile, detail: siteWords(data) };
  if (!data && ledger !== null && row <= ledger.form.headerBottom)
    return { key: "header", title: text.header, detail: "" };
  return { key: `row ${row}`, title: text.row(rowNumberOf(row)), detail: siteWords(data) };
}

/** Groups of findings, and how many more are let through that nobody has looked at. */
export interface Grouped {
  readonly groups: Group[];
  readonly unseen: number;
}

/**
 * The findings that a filter lets through, under headings: by row of the sheet, or by kind, the gravest first.
 * @param enough how many are wanted: where they come row by row, the rest is only counted.
 */
export function groupFindings(
  findings: readonly Finding[],
  ledger: Ledger | null,
  { severity, search, by }: Filter,
  campaign: Campaign,
  enough = Infinity,
): Grouped {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string, Growing>();
  const isLetThrough = (finding: Finding): boolean => severity === "all" || finding.severity === severity;
  const passes = (finding: Finding, site: () => string): boolean =>
    isLetThrough(finding) && (wanted === "" || saysWanted(finding, site(), wanted, campaign));
  const stopsAt = by === "row" && wanted === "" ? enough : Infinity;
  let unseen = 0;
  let last: Growing | undefined;
  let lastRow = NaN;
  let taken = 0;
  for (const finding of findings) {
    if (taken >= stopsAt) {
      if (isLetThrough(finding)) unseen++;
      continue;
    }
    const row = by === "row" || wanted !== "" ? rowOf(finding) : -1;
    if (!passes(finding, () => siteWords(rowAt(ledger, row)))) continue;
    if (by === "kind") last = groups.get(finding.code);
    else if (row !== lastRow) last = undefined;
    if (!last) {
      const heading =
        by === "row"
          ? headingByRow(ledger, row)
          : { key: finding.code, title: findingTitle(finding.code, campaign), detail: "" };
      last = groups.get(heading.key) ?? { ...heading, findings: [] };
      groups.set(heading.key, last);
      lastRow = row;
    }
    last.findings.push(finding);
    taken++;
  }
  const list: Group[] = [...groups.values()];
  if (by === "row") return { groups: list, unseen };
  const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
  const byWeight = list
    .map((group) => ({ ...group, title: text.kind(group.title, group.findings.length) }))
    .sort((a, b) => weight[a.findings[0]!.severity] - weight[b.findings[0]!.severity]);
  return { groups: byWeight, unseen };
}
