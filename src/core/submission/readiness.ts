import { workingPeriod, type WorkingPeriod } from "../campaign";
import type { Analysis } from "../tally";
import { preflight, type PreflightItem } from "./preflight";
import { readStamp, type StampReading } from "./stamp";
import { submissionSummary, type SubmissionSummary } from "./summary";

/** How far a workbook is from being handed in, and what goes with it. */
export interface Readiness {
  readonly items: readonly PreflightItem[];
  readonly stamp: StampReading;
  readonly period: WorkingPeriod;
  readonly summary: SubmissionSummary;
}

const known = new WeakMap<Analysis, Readiness>();

/** The readiness of a workbook; worked out once. */
export function readinessOf(analysis: Analysis): Readiness {
  let readiness = known.get(analysis);
  if (!readiness) known.set(analysis, (readiness = judge(analysis)));
  return readiness;
}

function judge(analysis: Analysis): Readiness {
  const { workbook, campaign, today, findings, ledgers } = analysis;
  const reportDate = ledgers[0]?.reportDate ?? null;
  const period = workingPeriod(campaign, { period: analysis.period, reportDate, today });
  const stamp = readStamp(workbook, campaign, analysis);
  return {
    items: preflight({ campaign, content: analysis, findings, stamp }),
    stamp,
    period,
    summary: submissionSummary(analysis, { campaign, findings, period }),
  };
}
