import { useEffect } from "react";
import { useCampaignChoice } from "../campaign-choice/use-campaign";
import { part } from "../shared/part";
import { useSession } from "../shared/use-session";
import { useOpening } from "./opening";
import { WaitingLine } from "./WaitingLine";

const AutoOpenChoice = part(() => import(/* webpackChunkName: "auto-open" */ "./AutoOpenChoice"));

/** Tells what was found at the opening, that a kept campaign is not taken, and when Excel keeps the person waiting, and lets the person choose whether the workbook opens the pane by itself. */
export function OpeningBar() {
  const session = useSession();
  const { notice, autoOpen, waiting } = useOpening();
  const lost = useCampaignChoice()?.lost ?? null;
  useEffect(() => {
    if (notice !== null) session.tell(notice);
  }, [session, notice]);
  useEffect(() => {
    if (lost !== null) session.tell(lost, "error");
  }, [session, lost]);
  return (
    <>
      {autoOpen && <AutoOpenChoice autoOpen={autoOpen} />}
      {waiting && <WaitingLine waiting={waiting} />}
    </>
  );
}
