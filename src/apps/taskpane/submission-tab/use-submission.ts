import { useMemo } from "react";
import { workingPeriod, type WorkingPeriod } from "../../../core/campaign";
import {
  contentOf,
  preflight,
  type PreflightItem,
  readStamp,
  type StampReading,
  type SubmissionContent,
  submissionSummary,
  type SubmissionSummary,
} from "../../../core/submission";
import type { Finding } from "../../../core/findings";
import { checkWorkbook } from "../../../core/tally";
import { usePaneState, useSession } from "../shared/use-session";

/** Everything the tab shows. */
export interface SubmissionView {
  readonly content: SubmissionContent;
  readonly findings: readonly Finding[];
  readonly items: readonly PreflightItem[];
  readonly stamp: StampReading;
  readonly period: WorkingPeriod;
  readonly summary: SubmissionSummary;
}

/** The workbook as a submission; null without a ledger. */
export function useSubmission(): SubmissionView | null {
  const { campaign, today } = useSession().options;
  const { workbook } = usePaneState();
  return useMemo(() => {
    if (!workbook) return null;
    const content = contentOf(workbook, campaign);
    const [first] = content.ledgers;
    if (!first) return null;
    const period = workingPeriod(campaign, { reportDate: first.reportDate, today });
    const { findings } = checkWorkbook(workbook, campaign, { today, period });
    const stamp = readStamp(workbook, campaign, content);
    return {
      content,
      findings,
      items: preflight({ content, findings, stamp }),
      stamp,
      period,
      summary: submissionSummary(content, { campaign, findings, period }),
    };
  }, [workbook, campaign, today]);
}
