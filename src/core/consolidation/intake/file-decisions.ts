import { sha256 } from "@noble/hashes/sha2";
import type { Campaign } from "../../campaign";
import { fileName, type IsoDate } from "../../language";
import { fingerprintOf } from "./fingerprint";
import type { FiledReport } from "./unit-file";

/** What the officer may say of a file: it counts and no other does, it adds to what counts, it does not count. */
export const FILE_CHOICES = ["alone", "added", "left-out"] as const;

export type FileChoiceWord = (typeof FILE_CHOICES)[number];

/**
 * What the officer decided of a file, which is known by its hash: for a period how it counts (采用文件), for good whose it
 * is (单位). A value of null takes back what was decided before.
 */
export type FileDecision = {
  readonly hash: string;
  /** Its name, for people to read. */
  readonly file: string;
} & (
  | { readonly kind: "file"; readonly period: IsoDate | ""; readonly value: FileChoiceWord | null }
  | { readonly kind: "unit"; readonly value: string | null }
);

const HASH_DIGITS = 12;
const hashes = new WeakMap<FiledReport["ledgers"], string>();

/** What a file reports, in few letters: the same for the same report under another name or in another folder. */
export function hashOfReport({ unit, ledgers, tallies }: FiledReport, campaign: Campaign): string {
  let hash = hashes.get(ledgers);
  if (hash === undefined) {
    const said = [
      unit,
      ...ledgers.map(({ sheet, date, content, rows }) => [
        sheet,
        date,
        content,
        fingerprintOf(rows, campaign),
      ]),
      ...tallies.map(({ date, basis, figures }) => [
        date,
        basis,
        ...[...figures].flatMap(([key, { count }]) => [key, count]),
      ]),
    ];
    const digest = sha256(new TextEncoder().encode(JSON.stringify(said)));
    hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
      .join("")
      .slice(0, HASH_DIGITS);
    hashes.set(ledgers, hash);
  }
  return hash;
}

/** A decision on a file that came in. */
export function decisionOn<Said extends { readonly kind: string }>(
  report: FiledReport,
  said: Said,
  campaign: Campaign,
): Said & { readonly hash: string; readonly file: string } {
  return { ...said, hash: hashOfReport(report, campaign), file: fileName(report.file) };
}

/** The decisions on files that hold: of several on the same the later one. */
export class FileDecisions {
  private readonly held = new Map<string, FileDecision>();

  constructor(
    decisions: readonly FileDecision[],
    private readonly campaign: Campaign,
  ) {
    for (const decision of decisions) {
      const key = keyOf(decision);
      this.held.delete(key);
      if (decision.value !== null) this.held.set(key, decision);
    }
  }

  get decisions(): readonly FileDecision[] {
    return [...this.held.values()];
  }

  /** How a file counts in a period; null where nothing is decided. */
  choiceOf(report: FiledReport, period: IsoDate | ""): FileChoiceWord | null {
    const found = this.of(report, `file ${period}`);
    return found?.kind === "file" ? found.value : null;
  }

  /** The report as of the unit that it was said to be of. */
  placed(report: FiledReport): FiledReport {
    const found = this.of(report, "unit");
    if (found?.kind !== "unit" || found.value === null) return report;
    const unit = found.value;
    const moved = new Map(
      report.ledgers.map((ledger) => [
        ledger,
        { ...ledger, rows: ledger.rows.map((row) => ({ ...row, unit })) },
      ]),
    );
    const ledgers = [...moved.values()];
    // It stays the same file.
    hashes.set(ledgers, found.hash);
    return {
      ...report,
      ...{ unit, unitKnown: true, question: null, ledgers },
      findings: report.findings.map((finding) => {
        const of = finding.of && "rows" in finding.of ? (moved.get(finding.of) ?? finding.of) : finding.of;
        return { ...finding, of };
      }),
    };
  }

  private of(report: FiledReport, kind: string): FileDecision | undefined {
    if (this.held.size === 0) return undefined;
    return this.held.get(`${kind} ${hashOfReport(report, this.campaign)}`);
  }
}

function keyOf(decision: FileDecision): string {
  const kind = decision.kind === "file" ? `file ${decision.period}` : "unit";
  return `${kind} ${decision.hash}`;
}
