import { useEffect, useMemo, useSyncExternalStore } from "react";
import { periodHolding } from "../../../core/campaign";
import { consolidate, type Consolidation, readDecisions } from "../../../core/consolidation";
import { makeWorker } from "../reading/make-worker";
import { Reader } from "../reading/reader";
import { usePaneState, useSession } from "../shared/use-session";
import { Intake, type IntakeState } from "./intake";

/** The files that came in and what they make together. */
export function useConsolidation(): { intake: Intake; state: IntakeState; consolidation: Consolidation } {
  const { campaign, today } = useSession().options;
  const { workbook } = usePaneState();
  const intake = useMemo(
    () =>
      new Intake(new Reader(makeWorker), {
        campaign,
        today,
        period: periodHolding(campaign, today),
      }),
    [campaign, today],
  );
  useEffect(() => () => intake.close(), [intake]);
  const state = useSyncExternalStore(intake.store.subscribe, intake.store.get);
  const kept = useMemo(() => (workbook ? readDecisions(workbook, campaign) : []), [workbook, campaign]);
  const { files, own, period, previous, decisions } = state;
  const consolidation = useMemo(
    () =>
      consolidate([...(own ?? []), ...files], campaign, {
        period,
        previous: previous?.consolidation ?? null,
        decisions: [...kept, ...decisions],
      }),
    [files, own, campaign, period, previous, kept, decisions],
  );
  return { intake, state, consolidation };
}
