import { useEffect, useState, useSyncExternalStore } from "react";
import { useCampaignChoice } from "../campaign-choice/use-campaign";
import { part } from "../shared/part";
import { usePaneState, useSession } from "../shared/use-session";
import { type AutoOpen, useOpening } from "./opening";
import { WaitingLine } from "./WaitingLine";

const AutoOpenChoice = part(() => import(/* webpackChunkName: "auto-open" */ "./AutoOpenChoice"));

/** There is nothing to choose before the product has written into the workbook, unless it is on. */
function AutoOpenOnceWanted({ autoOpen }: { readonly autoOpen: AutoOpen }) {
  const { result } = usePaneState();
  const isOn = useSyncExternalStore(autoOpen.subscribe, autoOpen.isOn);
  const [hasWritten, setWritten] = useState(false);
  const [isWanted, setWanted] = useState(false);
  if (!hasWritten && result?.intent === "success" && result.canUndo) setWritten(true);
  if (!isWanted && (isOn || hasWritten)) setWanted(true);
  return isWanted && <AutoOpenChoice autoOpen={autoOpen} hasWritten={hasWritten} />;
}

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
      {autoOpen && <AutoOpenOnceWanted autoOpen={autoOpen} />}
      {waiting && <WaitingLine waiting={waiting} />}
    </>
  );
}
