import type { IsoDate } from "../language";
import { type Campaign, type DispositionKey, type FigureKey, type Period } from "../campaign";
import type { Finding } from "../findings";
import { dispositionKeyOf } from "../ledger";
import type { SubmissionContent } from "./content";
import { submissionFileName } from "./file-name";
import { plain } from "./plain";

/** A figure as the tally sheet states it, with the campaign's label and unit. */
export interface SummaryFigure {
  readonly key: FigureKey;
  readonly label: string;
  readonly unit: string;
  /** Null where the cell is empty, holds no count or there is no tally sheet. */
  readonly value: number | null;
}

/** What a message about a submission says; texts of the village are one plain line each. */
export interface SubmissionSummary {
  readonly town: string;
  /** Who it goes to: 环保中队. */
  readonly office: string;
  readonly ledgerTitle: string;
  readonly tallyTitle: string;
  readonly unit: string | null;
  readonly reportDate: IsoDate | null;
  readonly period: Period | null;
  readonly fileName: string;
  /** Data rows of all ledgers. */
  readonly sites: number;
  readonly dispositions: readonly {
    readonly key: DispositionKey;
    readonly word: string;
    readonly sites: number;
  }[];
  readonly figures: readonly SummaryFigure[];
  readonly errors: number;
  readonly warnings: number;
}

export interface SummaryOptions {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[];
  readonly period?: Period | null;
}

/** The figures of 附件2 as stated. */
export function statedFigures({ stated }: SubmissionContent, campaign: Campaign): SummaryFigure[] {
  return campaign.tally.figures.map(({ key, label, unit }) => ({
    key,
    label,
    unit,
    value: stated?.figures.get(key)?.count ?? null,
  }));
}

/** What there is to say of a submission in a message, as data. */
export function submissionSummary(
  content: SubmissionContent,
  { campaign, findings, period = null }: SummaryOptions,
): SubmissionSummary {
  const [first] = content.ledgers;
  const rows = content.ledgers.flatMap((ledger) => ledger.rows);
  const unit = first?.unit ? plain(first.unit, 40) : null;
  const reportDate = first?.reportDate ?? null;
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    town: campaign.town,
    office: campaign.contact.office,
    ledgerTitle: campaign.ledger.sheetName,
    tallyTitle: campaign.tally.sheetName,
    unit: unit || null,
    reportDate,
    period,
    fileName: submissionFileName(campaign, unit, reportDate),
    sites: rows.length,
    dispositions: campaign.dispositions.map(({ key, word }) => ({
      key,
      word,
      sites: rows.filter((row) => dispositionKeyOf(row) === key).length,
    })),
    figures: statedFigures(content, campaign),
    errors: count("error"),
    warnings: count("warning"),
  };
}
