import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { cizao2019, type Campaign } from "../../../core/campaign";
import { storeCampaign, storedCampaign } from "./stored";

const parser = () => import(/* webpackChunkName: "campaign-file" */ "./parse");

/** The campaign that the pane works by, and how to change it. */
export interface CampaignChoice {
  readonly isBuiltIn: boolean;
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
  useEffect(() => {
    if (stored === null) return;
    void parser()
      .then(({ parseCampaign }) => parseCampaign(stored))
      .catch(() => null)
      .then((parsed) => setCampaign(parsed && "campaign" in parsed ? parsed.campaign : cizao2019));
  }, [stored]);

  const choose = useCallback(async (json: string) => {
    const { parseCampaign } = await parser();
    const parsed = parseCampaign(json);
    if ("problems" in parsed) return parsed.problems;
    storeCampaign(json);
    setCampaign(parsed.campaign);
    return [];
  }, []);
  const reset = useCallback(() => {
    storeCampaign(null);
    setCampaign(cizao2019);
  }, []);
  const choice = useMemo(
    () => ({ isBuiltIn: campaign === cizao2019, choose, reset }),
    [campaign, choose, reset],
  );
  return { campaign, choice };
}
