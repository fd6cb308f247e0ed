import { useCallback } from "react";
import { type Campaign, cizao2019 } from "../../core/campaign";
import { onceLoaded } from "../../hosts/files/once-loaded";
import { workbenchText as text } from "../../words/localized/workbench";
import { storedCampaign } from "../taskpane/campaign-choice/stored";
import { todayHere } from "../taskpane/shared/clock";
import type { OpenWorkbook } from "./autosave";
import type { Notice } from "./notice";

const loadPrint = onceLoaded(() => import("./print/print"));
const loadParser = onceLoaded(() => import("../taskpane/campaign-choice/parse"));

/** Prints the sheet in front, as the form where it is one. */
export function usePrinting(
  workbook: OpenWorkbook | null,
  tell: (notice: Notice) => void,
): (to: "paper" | "pdf") => Promise<void> {
  return useCallback(
    async (to) => {
      if (!workbook) return;
      try {
        const [{ printSheetInFront }, campaign] = await Promise.all([loadPrint(), campaignHere()]);
        const snapshot = await workbook.port.settled();
        if (to === "pdf") tell({ intent: "info", text: text.howToPdf });
        const title = workbook.name.replace(/\.\w+$/, "");
        if (!printSheetInFront(snapshot, campaign, { title, today: todayHere() }))
          tell({ intent: "info", text: text.nothingToPrint });
      } catch {
        tell({ intent: "error", text: text.printFailed });
      }
    },
    [workbook, tell],
  );
}

/** The campaign kept on this machine where it is in order, else the built-in one. */
async function campaignHere(): Promise<Campaign> {
  const stored = storedCampaign();
  if (stored === null) return cizao2019;
  const { parseCampaign } = await loadParser();
  const parsed = parseCampaign(stored);
  return "campaign" in parsed ? parsed.campaign : cizao2019;
}
