import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { cizao2019, type Campaign } from "../../../core/campaign";
import { paneText } from "../../../words/localized/pane/frame";
import { storeCampaign, storedCampaign } from "./stored";

const parser = () => import(/* webpackChunkName: "campaign-file" */ "./parse");

/** The campaign that the pane works by, and how to change it. */
export interface CampaignChoice {
  readonly isBuiltIn: boolean;
  /** Why the campaign kept on this machine is not the one worked by; null when it is, or when none was kept. */
  readonly lost: string | null;
  /** Takes the campaign of a JSON file; lines that say what is wrong with it, none when it was taken. */
  choose(json: string): Promise<readonly string[]>;
  /** Goes back to the built-in campaign. */
  reset(): void;
}

export const CampaignContext = createContext<CampaignChoice | null>(null);

/** The choice of the pane around; null where its campaign is given. */
export function useCampaignChoice(): CampaignChoice | null {
  return useContext(CampaignContext);
}

/** The campaign kept on this machine, or the notice of 2019; `campaign` is null while a kept one is being read. */
export function useCampaign(): { readonly campaign: Campaign | null; readonly choice: CampaignChoice } {
  const [stored] = useState(storedCampaign);
  const [campaign, setCampaign] = useState<Campaign | null>(stored === null ? cizao2019 : null);
  const [lost, setLost] = useState<string | null>(null);
  useEffect(() => {
    if (stored === null) return;
    void parser()
      .then(({ lostCampaign, parseCampaign }) => {
        const parsed = parseCampaign(stored);
        if ("campaign" in parsed) return setCampaign(parsed.campaign);
        setLost(lostCampaign(parsed.problems));
        setCampaign(cizao2019);
      })
      .catch(() => {
        setLost(paneText.campaignNotLoaded);
        setCampaign(cizao2019);
      });
  }, [stored]);

  const choose = useCallback(async (json: string) => {
    const { parseCampaign } = await parser();
    const parsed = parseCampaign(json);
    if ("problems" in parsed) return parsed.problems;
    storeCampaign(json);
    setLost(null);
    setCampaign(parsed.campaign);
    return [];
  }, []);
  const reset = useCallback(() => {
    storeCampaign(null);
    setLost(null);
    setCampaign(cizao2019);
  }, []);
  const choice = useMemo(
    () => ({ isBuiltIn: campaign === cizao2019 && lost === null, lost, choose, reset }),
    [campaign, lost, choose, reset],
  );
  return { campaign, choice };
}
