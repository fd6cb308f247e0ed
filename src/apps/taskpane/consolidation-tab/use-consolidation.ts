import { useEffect, useMemo, useSyncExternalStore } from "react";
import { periodHolding } from "../../../core/campaign";
import {
  consolidate,
  type Consolidation,
  type PreviousConsolidation,
  readDecisions,
} from "../../../core/consolidation";
import { makeWorker } from "../reading/make-worker";
import { Reader } from "../reading/reader";
import { usePaneState, useSession } from "../shared/use-session";
import { Intake, type IntakeState } from "./intake";
import { openRegister } from "./open-register";

export interface TownConsolidation {
  readonly intake: Intake;
  readonly state: IntakeState;
  readonly consolidation: Consolidation;
  /** The past that it is worked out against: of the file that was chosen, else of the open workbook's register. */
  readonly previous: PreviousConsolidation | null;
  /** What the open workbook's own register says; null where it has none. */
  readonly open: PreviousConsolidation | null;
}

/** The files that came in and what they make together. */
export function useConsolidation(): TownConsolidation {
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
  const registerIn = useMemo(() => openRegister(campaign, today), [campaign, today]);
  const open = useMemo(() => registerIn(workbook), [registerIn, workbook]);
  const { files, own, period, decisions, fileDecisions, unlistedAnswers } = state;
  const previous = state.previous?.consolidation ?? open;
  const consolidation = useMemo(
    () =>
      consolidate([...(own ?? []), ...files], campaign, {
        period,
        previous,
        decisions: [...kept, ...decisions],
        fileDecisions,
        unlistedAnswers,
      }),
    [files, own, campaign, period, previous, kept, decisions, fileDecisions, unlistedAnswers],
  );
  return { intake, state, consolidation, previous, open };
}
