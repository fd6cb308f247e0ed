import { useEffect, useMemo, useSyncExternalStore } from "react";
import { periodHolding } from "../../../core/campaign";
import {
  consolidate,
  type Consolidation,
  type PreviousConsolidation,
  readDecisions,
} from "../../../core/consolidation";
import { monthDay } from "../../../words/zh-CN/day";
import { consolidationTabText as text } from "../../../words/zh-CN/pane/consolidation/consolidation-tab";
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
  const session = useSession();
  const { campaign, today } = session.options;
  const { workbook, ledger } = usePaneState();
  const intake = useMemo(
    () =>
      new Intake(new Reader(makeWorker), {
        campaign,
        today,
        period: periodHolding(campaign, today),
        onPeriod: ({ to }) => session.tell(text.tookPeriod(monthDay(to))),
      }),
    [campaign, today, session],
  );
  const day = ledger?.reportDate ?? null;
  useEffect(() => {
    if (day) intake.propose(periodHolding(campaign, day));
  }, [intake, campaign, day]);
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
